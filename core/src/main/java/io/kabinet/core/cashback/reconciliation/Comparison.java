package io.kabinet.core.cashback.reconciliation;

import io.kabinet.core.cashback.settlement.LineStanding;
import io.kabinet.core.reason.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** One statement line held against the lines of ours that it speaks of, all in one currency. */
final class Comparison {

    private Comparison() {}

    static ReconciledLine of(StatementLine theirs, List<LineStanding> ours, boolean statedTwice) {
        List<Reason> differences = new ArrayList<>();
        if (ours.isEmpty()) {
            addIfTwice(statedTwice, differences);
            return new ReconciledLine(
                    theirs.target(), Verdict.ONLY_THEIRS, Optional.empty(), Optional.of(theirs.reward()), differences);
        }
        Money own = ours.stream().map(LineStanding::due).reduce(Money::plus).orElseThrow();
        compareMoney(own, theirs.reward(), differences);
        compareStates(ours, theirs, differences);
        addIfTwice(statedTwice, differences);
        return new ReconciledLine(
                theirs.target(),
                differences.isEmpty() ? Verdict.MATCHED : Verdict.DIFFERS,
                Optional.of(own),
                Optional.of(theirs.reward()),
                differences);
    }

    private static void compareMoney(Money ours, Money theirs, List<Reason> differences) {
        if (!ours.getCurrencyUnit().equals(theirs.getCurrencyUnit())) {
            differences.add(Reason.of(DifferenceReason.CURRENCY_DIFFERS)
                    .with("ours", ours)
                    .with("theirs", theirs));
        } else if (!ours.equals(theirs)) {
            differences.add(Reason.of(DifferenceReason.REWARD_DIFFERS)
                    .with("ours", ours)
                    .with("theirs", theirs)
                    .with("difference", theirs.minus(ours)));
        }
    }

    private static void compareStates(List<LineStanding> ours, StatementLine theirs, List<Reason> differences) {
        Optional<StateClass> stated = StateClass.of(theirs.state());
        if (stated.isEmpty()) {
            differences.add(Reason.of(DifferenceReason.STATE_UNRECOGNISED)
                    .with("theirs", theirs.state().text()));
            return;
        }
        // Lines worth nothing say nothing of the state of an order that has others.
        List<LineStanding> worth = ours.stream()
                .filter(line -> StateClass.of(line.state()) != StateClass.NOTHING)
                .toList();
        List<LineStanding> asked = worth.isEmpty() ? ours : worth;
        if (!asked.stream().allMatch(line -> StateClass.of(line.state()).agreesWith(stated.get()))) {
            differences.add(Reason.of(DifferenceReason.STATE_DIFFERS)
                    .with(
                            "ours",
                            asked.stream()
                                    .map(line -> line.state().name())
                                    .distinct()
                                    .collect(Collectors.joining(", ")))
                    .with("theirs", theirs.state().text()));
        }
    }

    private static void addIfTwice(boolean statedTwice, List<Reason> differences) {
        if (statedTwice) {
            differences.add(Reason.of(DifferenceReason.STATED_TWICE));
        }
    }
}
