/**
 * Stubs of the MTS Business API, for whoever has no contract: synthetic answers to each request, and each quirk.
 *
 * <p>Built from public evidence, not verified against the live service. Nothing here needs WireMock's classes.
 */
@NullMarked
package io.kabinet.mts.business.stubs;

import org.jspecify.annotations.NullMarked;
