package io.kabinet.core.subscriber.link;

import io.kabinet.core.reason.ReasonCode;

/** Why a number is not linked, unlinked or switched to; all that apply are listed, in this order. Figures in brackets. */
public enum LinkReason implements ReasonCode {
    /** A number is not linked to itself. */
    LINK_TO_ITSELF,
    /** It is in the list already. */
    ALREADY_LINKED,
    /** It is not in the list. */
    NOT_LINKED,
    /** No more than so many can be linked (maximum). */
    TOO_MANY_LINKED,
    /** A number that is linked, or that has others linked to it, stands in between (number, masked). */
    NESTED_LINK,
    /** Something that the rule asks about is not known (fact). */
    FACT_NOT_KNOWN,
    /** The numbers are not registered to one person. */
    OTHER_OWNER,
    /** The numbers are not of one region (expected, actual). */
    OTHER_REGION,
    /** A service that each number needs is not connected (service; number, masked). */
    LINK_SERVICE_NEEDED,
    /** The password of the number to be linked is asked for, and was not given. */
    OTHER_PASSWORD_NEEDED
}
