package io.kabinet.testkit.walk;

import io.kabinet.client.account.PaymentsPage;
import io.kabinet.client.bonus.BonusSummary;
import io.kabinet.client.cashback.CashbackSummary;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.service.ServicesInUse;
import io.kabinet.client.tariff.OwnTariff;
import io.kabinet.client.tariff.limit.LimitStates;
import io.kabinet.client.tariff.limit.SpendingControl;
import io.kabinet.core.account.Account;
import io.kabinet.core.account.Balance;
import io.kabinet.core.account.Payment;
import io.kabinet.core.tariff.limit.LimitState;
import io.kabinet.testkit.Inside.Position;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** What the operator tells is what stands in its books. */
final class BookLaws {

    static final List<Law> ALL = List.of(new Law("what is told agrees with the books", BookLaws::toldAgrees));

    private static final Map<Class<?>, Comparison<?>> COMPARISONS = new HashMap<>();

    static {
        on(Balance.class, (told, one, now) -> agree(told.amount(), one.cash().balance()));
        on(
                Account.class,
                (told, one, now) -> told.balance()
                        .flatMap(balance -> agree(balance.amount(), one.cash().balance())));
        on(
                BonusSummary.class,
                (told, one, now) -> agree(told.balance(), one.bonus().balance()));
        on(
                CashbackSummary.class,
                (told, one, now) ->
                        agree(Optional.of(told.available()), one.wallet().map(wallet -> wallet.available(now))));
        on(
                ServicesInUse.class,
                (told, one, now) -> agree(
                        told.all().stream()
                                .map(inUse -> inUse.connected().service().id().text())
                                .collect(Collectors.toSet()),
                        one.line().services()));
        on(
                LimitStates.class,
                (told, one, now) -> agree(
                        told.states().stream().collect(Collectors.toMap(LimitState::kind, LimitState::most)),
                        one.line().limits().most().entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        limit -> limit.getKey().of(limit.getValue())))));
        on(
                SpendingControl.class,
                (told, one, now) -> agree(told.threshold(), one.line().threshold()));
        on(
                OwnTariff.class,
                (told, one, now) -> agree(told.tariff().id(), one.line().setUp().get(0)));
        on(PaymentsPage.class, (told, one, now) -> payments(told, one));
    }

    private BookLaws() {}

    private static Optional<String> toldAgrees(Moment moment) {
        if (moment.deed().isEmpty()) {
            return Optional.empty();
        }
        Operation<?> operation = moment.deed().get().operation();
        Object answer = moment.deed().get().outcome().answer().orElse(null);
        Position one = moment.after().get(operation.of());
        return answer == null || one == null || moment.deed().get().isRepeated()
                ? Optional.empty()
                : Optional.ofNullable(COMPARISONS.get(answer.getClass()))
                        .flatMap(comparison -> compared(comparison, answer, one, moment.now()));
    }

    /** A page is a part of the days, and the days are a part of all. */
    private static Optional<String> payments(PaymentsPage told, Position one) {
        Money page = told.page().items().stream()
                .map(Payment::amount)
                .reduce(told.total().multipliedBy(0), Money::plus);
        boolean fits = !page.isGreaterThan(told.total())
                && !told.total().isGreaterThan(one.cash().flows().paid());
        return fits
                ? Optional.empty()
                : Optional.of("a page of " + page + " out of " + told.total() + " out of "
                        + one.cash().flows().paid());
    }

    private static Optional<String> agree(Object told, Object kept) {
        return told.equals(kept) ? Optional.empty() : Optional.of("told " + told + ", and it is " + kept);
    }

    private static <A> void on(Class<A> kind, Comparison<A> comparison) {
        COMPARISONS.put(kind, comparison);
    }

    @SuppressWarnings("unchecked") // a comparison is kept by the class of what it compares
    private static <A> Optional<String> compared(Comparison<A> comparison, Object told, Position one, Instant now) {
        return comparison.broken((A) told, one, now);
    }

    @FunctionalInterface
    private interface Comparison<A> {
        Optional<String> broken(A told, Position one, Instant now);
    }
}
