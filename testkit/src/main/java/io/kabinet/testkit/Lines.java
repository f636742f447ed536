package io.kabinet.testkit;

import io.kabinet.client.operation.Outcome;
import io.kabinet.core.account.DebtDecision;
import io.kabinet.core.account.LineState;
import io.kabinet.core.account.block.BlockReason;
import io.kabinet.core.account.block.LineUse;
import io.kabinet.core.market.Rulebook;
import io.kabinet.core.reason.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The state that blocks and debts leave a line in, and what is closed in it, by the rulebook. */
final class Lines {

    private static final DebtDecision NO_RULE = new DebtDecision.Open(Optional.empty());

    private final Rulebook rulebook;

    Lines(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** As core says, or as it was arranged where neither a block nor a debt says anything. */
    LineState stateOf(Person person, Instant now) {
        DebtDecision debts = rulebook.debt()
                .map(policy -> policy.decide(person.purse.debts(), now, person.zone))
                .orElse(NO_RULE);
        LineState state = person.blocks.all().lineState(debts, now);
        return state.equals(LineState.UNBLOCKED) ? person.lineState : state;
    }

    /** Acts only where the line's state keeps nobody out; what no source says keeps nobody out. */
    <R> Outcome<R> whereOpen(LineUse use, Visit visit, Supplier<Outcome<R>> act) {
        List<Reason> against = against(use, visit.person(), visit.now());
        return against.isEmpty() ? act.get() : Outcome.rejected(against);
    }

    /** All that stands against something: the line's state first, then what another rule has found. */
    List<Reason> against(LineUse use, Visit visit, List<Reason> others) {
        return Stream.concat(against(use, visit.person(), visit.now()).stream(), others.stream())
                .distinct()
                .toList();
    }

    /** Why something is closed to a person now. */
    List<Reason> against(LineUse use, Person person, Instant now) {
        List<Reason> reasons = rulebook.lineAccess().reasonsAgainst(use, stateOf(person, now));
        return reasons.isEmpty()
                ? reasons
                : reasons.stream()
                        .filter(reason -> !reason.is(BlockReason.FACT_NOT_KNOWN))
                        .toList();
    }
}
