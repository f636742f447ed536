/**
 * The operator in memory, answering in the dialect of the MTS Business API; for tests alone.
 *
 * <p>It needs {@code kabinet-testkit}, which this module does not bring along, and the JDK's own web server. What it says is as
 * well known as what the transport believes: from public evidence, not verified against the live service.
 */
@NullMarked
package io.kabinet.mts.business.sandbox;

import org.jspecify.annotations.NullMarked;
