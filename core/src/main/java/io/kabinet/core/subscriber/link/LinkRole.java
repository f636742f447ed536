package io.kabinet.core.subscriber.link;

/** What a number is to others already. */
public enum LinkRole {
    /** It is linked to none, and none to it. */
    ALONE,
    /** Others are linked to it. */
    MAIN,
    /** It is linked to another. */
    LINKED
}
