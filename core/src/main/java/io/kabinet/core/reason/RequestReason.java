package io.kabinet.core.reason;

/** Why an operator refuses a request before any rule of the business is asked. Figures in brackets. */
public enum RequestReason implements ReasonCode {
    /** The market does not offer this (market). */
    NOT_OFFERED_IN_MARKET,
    /** The key stands for another request already. */
    KEY_REUSED,
    /** The request comes too late: it was said that it will never happen. */
    KEY_FENCED,
    /** What a person reads in a picture has to come along. */
    CAPTCHA_REQUIRED,
    /** The picture says something else, or is used up. */
    CAPTCHA_WRONG,
    /** The authentication is none of this number's, or none at all. */
    AUTHENTICATION_UNKNOWN,
    /** Nobody has shown yet that the authentication is theirs. */
    AUTHENTICATION_NOT_VALIDATED,
    /** The authentication was exchanged for a session already. */
    AUTHENTICATION_USED,
    /** The authentication could be exchanged until that moment (at). */
    AUTHENTICATION_EXPIRED,
    /** The subscriber has no SMS of that name (sms). */
    SMS_UNKNOWN,
    /** The social network does not say that the account is theirs (provider). */
    SOCIAL_ACCOUNT_NOT_SHOWN,
    /** Whoever holds the bank card does not pay. */
    CARD_DECLINED,
    /** The operator has no subscriber with the number that money is for. */
    NUMBER_NOT_SERVED,
    /** The subscriber has no auto-payment of that name (name). */
    AUTO_PAYMENT_UNKNOWN,
    /** Nobody has the number or account that money is to be sent to. */
    RECEIVER_UNKNOWN,
    /** The subscriber has set up no regular transfer of that name (transfer). */
    TRANSFER_UNKNOWN
}
