package io.kabinet.core.tariff.favourite;

import io.kabinet.core.reason.ReasonCode;

/** Why the list of favourite numbers stays as it is; a refusal lists all that apply in this order. Figures in brackets. */
public enum FavouriteReason implements ReasonCode {
    /** The number that should go is not on the list. */
    FAVOURITE_NOT_ON_LIST,
    /** It was put on the list too short a time ago; it may go from a moment on (until). */
    TOO_EARLY,
    /** The tariff does not allow numbers of this type; another one has to be entered (type). */
    NUMBER_TYPE_NOT_ALLOWED,
    /** This version does not know the type of the number (text). */
    UNRECOGNISED,
    /** The number is the subscriber's own. */
    FAVOURITE_IS_OWN_NUMBER,
    /** The number is on the list already. */
    FAVOURITE_ON_LIST_ALREADY,
    /** As many numbers as the tariff allows are on the list (limit). */
    FAVOURITE_LIMIT_REACHED
}
