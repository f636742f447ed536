package io.kabinet.core.message;

import io.kabinet.core.reason.ReasonCode;

/** Why an SMS is not taken, or not cancelled; all that apply are listed, in this order. Figures in brackets. */
public enum SmsReason implements ReasonCode {
    /** It can be sent to a number only. */
    RECIPIENT_NOT_NUMBER,
    /** The moment to send it is over (at, now). */
    SENDING_NOT_IN_FUTURE,
    /** The moment to send it is further off than it may be (at, latest). */
    SENDING_TOO_FAR,
    /** It has been sent already (at). */
    SMS_ALREADY_SENT,
    /** It has been cancelled already (at). */
    SMS_ALREADY_CANCELLED
}
