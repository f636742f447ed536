package io.kabinet.core.identity.social;

import io.kabinet.core.reason.ReasonCode;

/**
 * Why an account of a social network is not linked, unlinked or signs nobody in; all that apply are listed, in this
 * order. Figures in brackets.
 */
public enum SocialReason implements ReasonCode {
    /** It was not shown that the number is the person's own. */
    NUMBER_NOT_VERIFIED,
    /** An account of this network is linked already (provider). */
    SOCIAL_ALREADY_LINKED,
    /** The account is linked to another number (provider). */
    SOCIAL_LINKED_ELSEWHERE,
    /** The account is not linked to this number (provider). */
    SOCIAL_NOT_LINKED,
    /** The password is locked, and this door closes with it. */
    CLOSED_WHILE_PASSWORD_LOCKED
}
