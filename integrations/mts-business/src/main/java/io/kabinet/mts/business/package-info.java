/**
 * A transport to the MTS Business API, the operator's own interface for the SIM cards of companies.
 *
 * <p>Built from public evidence, not verified against the live service: the evidence is a handful of public programs that
 * call it, and one copy of its documentation. {@link io.kabinet.mts.business.MtsBusinessTransport} is the way in;
 * docs/mts-business.md says of each operation where it goes, how well that is known, and what is not there.
 */
@NullMarked
package io.kabinet.mts.business;

import org.jspecify.annotations.NullMarked;
