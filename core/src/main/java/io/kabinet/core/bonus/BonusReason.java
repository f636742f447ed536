package io.kabinet.core.bonus;

import io.kabinet.core.reason.ReasonCode;

/** Why points moved in a ledger, or may not; a refusal lists all that apply in this order. Figures in brackets. */
public enum BonusReason implements ReasonCode {
    /** Another request was made under the same key; nothing else is checked. */
    KEY_REUSED,
    /** No points (points). */
    POINTS_NOT_POSITIVE,
    /** The giver is the recipient. */
    GIFT_TO_SELF,
    /** A gift must have more (minimum, points). */
    GIFT_BELOW_MINIMUM,
    /** A gift may not have so many (maximum, points). */
    GIFT_ABOVE_MAXIMUM,
    /** It is not on offer (item). */
    ITEM_NOT_IN_CATALOGUE,
    /** The price has changed since it was agreed (agreed, price). */
    QUOTE_STALE,
    /** There are fewer points (available, points). */
    NOT_ENOUGH_POINTS,
    /** No gift was made under that key (gift); nothing else can be checked. */
    UNKNOWN_GIFT,
    /** The recipient has taken the gift already (gift). */
    GIFT_CLAIMED,
    /** The gift has gone back to the giver (gift). */
    GIFT_RETURNED,
    /** All points of the gift have lapsed while it waited (gift, points). */
    GIFT_LAPSED,
    /** There is no earning and no spending under that key (key); nothing else can be checked. */
    NOTHING_TO_REVERSE,
    /** It was reversed before (key). */
    ALREADY_REVERSED,
    /** Some points of the earning are spent, given away or on hold (points, spent). */
    EARNING_SPENT_ALREADY,

    /** Points came in (source, points). */
    POINTS_EARNED,
    /** Points were spent (item, points). */
    POINTS_SPENT,
    /** Points lapsed (source, points); the source is what they had come in for. */
    POINTS_LAPSED,
    /** An earning was taken back (key, points). */
    EARNING_REVERSED,
    /** A spending was given back (key, points). */
    SPENDING_REVERSED,
    /** Points were put on hold for a gift (gift, points). */
    POINTS_ON_HOLD,
    /** Points on hold went to the recipient (gift, points). */
    POINTS_GIVEN,
    /** Points on hold came back (gift, points). */
    POINTS_CAME_BACK,
    /** Points came in as a gift (gift, points). */
    POINTS_RECEIVED
}
