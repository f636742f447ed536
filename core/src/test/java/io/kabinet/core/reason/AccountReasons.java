package io.kabinet.core.reason;

import io.kabinet.core.account.Debt;
import io.kabinet.core.account.DebtDecision;
import io.kabinet.core.account.DebtPolicy;
import io.kabinet.core.account.Debts;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.CabinetRemovalDecision;
import io.kabinet.core.subscriber.CabinetRemovalPolicy;
import io.kabinet.core.subscriber.Contract;
import io.kabinet.core.subscriber.ContractState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Reasons of accounts and subscribers, as their rules give them. */
final class AccountReasons {

    private AccountReasons() {}

    static List<Reason> all() {
        return Stream.of(overdue(), againstRemoval(ContractState.ACTIVE), againstRemoval(new ContractState("спит")))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Reason> overdue() {
        Debts debts = Debts.of(new Debt(Money.parse("BYN 10.00"), LocalDate.parse("2026-05-05")));
        return DebtPolicy.BELARUS
                .decide(debts, Instant.parse("2026-05-06T09:00:00Z"), Market.BELARUS.zone())
                .match(open -> List.of(), DebtDecision.Blocked::reasons);
    }

    private static List<Reason> againstRemoval(ContractState state) {
        return CabinetRemovalPolicy.RUSSIA
                .decide(new Contract(state, Optional.empty()))
                .match(granted -> List.of(), CabinetRemovalDecision.Refused::reasons);
    }
}
