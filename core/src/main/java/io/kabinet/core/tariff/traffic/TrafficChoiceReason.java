package io.kabinet.core.tariff.traffic;

import io.kabinet.core.reason.ReasonCode;

/** Why another amount of traffic is refused. Figures in brackets. */
public enum TrafficChoiceReason implements ReasonCode {
    /** The tariff does not offer this package (package). */
    TRAFFIC_PACKAGE_NOT_OFFERED,
    /** The subscriber has this package already (package). */
    TRAFFIC_PACKAGE_SAME
}
