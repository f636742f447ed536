/**
 * Codes by SMS and the network's word on a number, by the APIs of GSMA CAMARA.
 *
 * <p>{@link io.kabinet.client.camara.CamaraCalls} is the way in, over a client whose transport is a {@code CamaraTransport},
 * or over an operator in memory. The operations are those of one-time-password-sms 1.1.1 ({@code send-code}, {@code
 * validate-code}) and of number-verification 2 ({@code verify}). An operator that has validated an {@link
 * io.kabinet.client.camara.Authentication} gives a session for it, once, by an operation of this library's own.
 *
 * <p>All three spend something, an SMS, a try or a paid question, so each is an {@link
 * io.kabinet.client.operation.Attempt}: no machine repeats it. Written by the published definitions; never tried against a
 * live service.
 */
@NullMarked
package io.kabinet.client.camara;

import org.jspecify.annotations.NullMarked;
