package io.kabinet.core.service;

import io.kabinet.core.reason.ReasonCode;

/**
 * Why a service is not connected, disconnected or set; a refusal lists all that apply in this order. Figures in brackets.
 *
 * <p>A fact that is needed and not known is told where its check stands.
 */
public enum ServiceReason implements ReasonCode {
    /** The service is for other families of tariffs (family, needed). */
    NOT_FOR_TARIFF,
    /** The number has the service already (service, since). */
    ALREADY_CONNECTED,
    /** The price is below the least that the service may cost a month (minimum, price). */
    PRICE_BELOW_FLOOR,
    /** There is too little on the account for what is taken at once (needed, balance). */
    INSUFFICIENT_FUNDS,
    /** A term is not the agreed one (what, agreed, price); a price that is not stated is left out. */
    QUOTE_STALE,
    /** The number does not have the service (service). */
    NOT_CONNECTED,
    /** A fact that is needed is not known (fact). */
    FACT_NOT_KNOWN,
    /** This version does not know a text that has to be decided on (text). */
    UNRECOGNISED
}
