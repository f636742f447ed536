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

    /**
     * Lets in only whom the line's state does not keep out; what no source says keeps nobody out.
     *
     * <p>Whoever is kept out is told of the state and of nothing else: the room, which might have reasons of its own, acts
     * when it is asked, so it is not asked.
     */
    <O, R> Entrances.Inside<O, R> whereOpen(LineUse use, Entrances.Inside<O, R> room) {
        return (operation, visit) -> {
            List<Reason> against = against(use, visit.person(), visit.now());
            return against.isEmpty() ? room.answer(operation, visit) : Outcome.rejected(against);
        };
    }

    /** Why something is closed to a person now. */
    List<Reason> against(LineUse use, Person person, Instant now) {
        return rulebook.lineAccess().reasonsAgainst(use, stateOf(person, now)).stream()
                .filter(reason -> !reason.is(BlockReason.FACT_NOT_KNOWN))
                .toList();
    }
}
