package io.kabinet.core.service.forwarding;

import io.kabinet.core.reason.ReasonCode;

/** Why a rule of forwarding is not set or removed; a refusal lists all that apply in this order. Figures in brackets. */
public enum ForwardingReason implements ReasonCode {
    /** This version does not know the condition (text). */
    UNRECOGNISED,
    /** There is a rule for the condition already (condition). */
    FORWARDING_EXISTS,
    /** Calls would go to the number that they came to. */
    FORWARDED_TO_SELF,
    /** Calls would go round (numbers), as many numbers as there are in the ring. */
    FORWARDING_LOOP,
    /** There is no rule for the condition (condition). */
    NOT_FORWARDED
}
