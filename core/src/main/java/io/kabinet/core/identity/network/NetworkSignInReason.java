package io.kabinet.core.identity.network;

import io.kabinet.core.reason.ReasonCode;

/** Why one cannot sign in by the network; all that apply are listed, in this order. Figures in brackets. */
public enum NetworkSignInReason implements ReasonCode {
    /** The cabinet is not for this product (product). */
    PRODUCT_NOT_SERVED,
    /** Wi-Fi is on. */
    WIFI_ON,
    /** The network is none of those that it works over (bearer). */
    BEARER_NOT_LISTED,
    /** The device is none of those that it works from (device). */
    DEVICE_NOT_LISTED,
    /** The SIM card is not the operator's. */
    OPERATOR_SIM_NEEDED,
    /** The password is locked, and this door closes with it. */
    CLOSED_WHILE_PASSWORD_LOCKED
}
