package io.kabinet.core.subscriber;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.CabinetRemovalDecision.Granted;
import io.kabinet.core.subscriber.CabinetRemovalDecision.Refused;
import java.util.Set;

/**
 * When a subscriber's cabinet can be removed for good.
 *
 * <p>A state that this version does not know is refused by name, unless the policy lists it. Immutable and safe for use
 * by several threads.
 *
 * @param removableIn the states of the contract in which the cabinet can be removed
 */
public record CabinetRemovalPolicy(Set<ContractState> removableIn) {

    /**
     * Market Russia: only after the contract is terminated.
     *
     * <p><b>Source:</b> «Удаление ЛК возможно исключительно после того, как расторгнут договор».
     */
    public static final CabinetRemovalPolicy RUSSIA = new CabinetRemovalPolicy(Set.of(ContractState.TERMINATED));

    /** Copies the states. */
    public CabinetRemovalPolicy {
        removableIn = Set.copyOf(removableIn);
    }

    /**
     * Decides whether the cabinet can be removed.
     *
     * @param contract the subscriber's contract
     * @return granted, or the reason why not
     */
    public CabinetRemovalDecision decide(Contract contract) {
        ContractState state = contract.state();
        if (removableIn.contains(state)) {
            return new Granted();
        }
        return new Refused(
                state.isKnown()
                        ? Reason.of(CabinetRemovalReason.CONTRACT_NOT_TERMINATED)
                        : Reason.of(CabinetRemovalReason.UNRECOGNISED).with("text", state.text()));
    }
}
