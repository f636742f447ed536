package io.kabinet.testkit.walk;

import io.kabinet.client.account.PaymentsPage;
import io.kabinet.client.bonus.BonusSummary;
import io.kabinet.client.cashback.CashbackSummary;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Resolution;
import io.kabinet.client.service.ServicesInUse;
import io.kabinet.client.tariff.limit.LimitStates;
import io.kabinet.core.account.Balance;
import io.kabinet.core.account.Payment;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.testkit.Inside.Position;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** Laws of what the operator says. */
final class AnswerLaws {

    private static final int OF_COUNTRY_RUSSIA = 1;
    private static final int OF_COUNTRY_BELARUS = 3;

    static final List<Law> ALL = List.of(
            new Law("the same key gets the same answer", AnswerLaws::sameKeySameAnswer),
            new Law("what is told agrees with the books", AnswerLaws::toldAgrees),
            new Law("no number is printed as it is", AnswerLaws::noNumberIsPrinted));

    private AnswerLaws() {}

    private static Optional<String> sameKeySameAnswer(Moment moment) {
        Deed deed = moment.deed().orElse(null);
        if (deed == null || deed.before().isEmpty() || !deed.isConfirmed() && !isRejected(deed)) {
            return Optional.empty();
        }
        Outcome<?> before = deed.before().get();
        boolean same = deed.operation() instanceof LookUp<?>
                ? deed.outcome()
                        .answer()
                        .filter(found -> !isThat(found, before))
                        .isEmpty()
                : deed.outcome().equals(before);
        return same ? Optional.empty() : Optional.of("first " + before + ", then " + deed.outcome());
    }

    private static boolean isRejected(Deed deed) {
        return deed.outcome() instanceof Outcome.Rejected;
    }

    private static boolean isThat(Object found, Outcome<?> before) {
        return found instanceof Resolution<?> resolution
                && resolution.match(
                        done -> before.answer().filter(done::equals).isPresent(),
                        reasons -> before instanceof Outcome.Rejected<?> rejected
                                && rejected.reasons().equals(reasons),
                        () -> before instanceof Outcome.Rejected,
                        () -> false);
    }

    private static Optional<String> toldAgrees(Moment moment) {
        return moment.deed()
                .flatMap(deed -> deed.outcome()
                        .answer()
                        .map(Object.class::cast)
                        .filter(answer ->
                                moment.after().containsKey(deed.operation().of()))
                        .flatMap(answer -> expected(
                                        answer,
                                        moment,
                                        moment.after().get(deed.operation().of()))
                                .filter(due -> !due.equals(told(answer)))
                                .map(due -> "told " + told(answer) + ", and it is " + due)));
    }

    /** What an answer says, in the form in which {@link #expected} has it. */
    private static Object told(Object answer) {
        if (answer instanceof Balance balance) {
            return balance.amount();
        } else if (answer instanceof BonusSummary bonus) {
            return bonus.balance();
        } else if (answer instanceof CashbackSummary cashback) {
            return cashback.available();
        } else if (answer instanceof ServicesInUse services) {
            return services.all().stream()
                    .map(one -> one.connected().service().id().text())
                    .collect(Collectors.toSet());
        } else if (answer instanceof LimitStates limits) {
            return limits.states().stream().collect(Collectors.toMap(state -> state.kind(), state -> state.most()));
        } else if (answer instanceof PaymentsPage payments) {
            return payments.page().items().stream()
                    .map(Payment::amount)
                    .reduce(Money.zero(payments.total().getCurrencyUnit()), Money::plus);
        }
        return answer;
    }

    private static Optional<Object> expected(Object answer, Moment moment, Position one) {
        if (answer instanceof Balance) {
            return Optional.of(one.cash().balance());
        } else if (answer instanceof BonusSummary) {
            return Optional.of(one.bonus().balance());
        } else if (answer instanceof CashbackSummary) {
            return one.wallet().map(wallet -> wallet.available(moment.now()));
        } else if (answer instanceof ServicesInUse) {
            return Optional.of(one.line().services());
        } else if (answer instanceof LimitStates) {
            return Optional.of(one.line().limits().most().entrySet().stream()
                    .collect(Collectors.toMap(
                            limit -> limit.getKey(), limit -> limit.getKey().of(limit.getValue()))));
        } else if (answer instanceof PaymentsPage payments
                && payments.page().next().isEmpty()
                && payments.page().items().size() == 0) {
            return Optional.of(payments.total());
        }
        return Optional.empty();
    }

    private static Optional<String> noNumberIsPrinted(Moment moment) {
        if (moment.deed().isEmpty()) {
            return Optional.empty();
        }
        Deed deed = moment.deed().get();
        String printed = deed.operation() + " " + deed.outcome();
        return moment.after().keySet().stream()
                .filter(number -> printed.contains(own(number)))
                .map(number ->
                        number + " stands in what prints " + deed.operation().name())
                .findFirst();
    }

    /** A number without its country. */
    private static String own(Msisdn number) {
        String wire = number.wire();
        return wire.substring(wire.startsWith("7") ? OF_COUNTRY_RUSSIA : OF_COUNTRY_BELARUS);
    }
}
