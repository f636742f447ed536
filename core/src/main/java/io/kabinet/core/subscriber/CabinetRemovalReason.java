package io.kabinet.core.subscriber;

import io.kabinet.core.reason.ReasonCode;

/** Why a cabinet cannot be removed; figures in brackets. */
public enum CabinetRemovalReason implements ReasonCode {
    /** The contract is still in force. */
    CONTRACT_NOT_TERMINATED,
    /** This version does not know the state of the contract (text). */
    UNRECOGNISED
}
