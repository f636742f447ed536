package io.kabinet.core.reason;

import io.kabinet.core.account.BankCard;
import io.kabinet.core.account.auto.AutoPayment;
import io.kabinet.core.account.auto.AutoPaymentDecision;
import io.kabinet.core.account.auto.AutoPaymentLimits;
import io.kabinet.core.account.auto.AutoPaymentPolicy;
import io.kabinet.core.account.auto.AutoPaymentState;
import io.kabinet.core.account.auto.AutoPaymentStep;
import io.kabinet.core.account.auto.AutoTrigger;
import io.kabinet.core.account.history.PaymentPeriodDecision;
import io.kabinet.core.account.history.PaymentPeriodPolicy;
import io.kabinet.core.account.terms.AllowedAmounts;
import io.kabinet.core.account.terms.Charge;
import io.kabinet.core.account.terms.Recurrence;
import io.kabinet.core.account.terms.Timetable;
import io.kabinet.core.account.topup.FeeTaken;
import io.kabinet.core.account.topup.TopUpChannel;
import io.kabinet.core.account.topup.TopUpFee;
import io.kabinet.core.account.topup.TopUpOrder;
import io.kabinet.core.account.topup.TopUpPolicy;
import io.kabinet.core.account.topup.TopUpQuote;
import io.kabinet.core.account.topup.TopUpTarget;
import io.kabinet.core.account.topup.Voucher;
import io.kabinet.core.account.topup.VoucherDecision;
import io.kabinet.core.account.topup.VoucherPolicy;
import io.kabinet.core.account.transfer.Movement;
import io.kabinet.core.account.transfer.Party;
import io.kabinet.core.account.transfer.PartyRule;
import io.kabinet.core.account.transfer.SenderFacts;
import io.kabinet.core.account.transfer.ShareBalanceFacts;
import io.kabinet.core.account.transfer.ShareBalancePolicy;
import io.kabinet.core.account.transfer.TransferDecision;
import io.kabinet.core.account.transfer.TransferLimits;
import io.kabinet.core.account.transfer.TransferTerms;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import io.kabinet.core.values.Stated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Reasons of transfers, top-ups, auto-payments and the history, as their rules give them. */
final class MoneyReasons {

    private static final ZoneId ZONE = Market.RUSSIA.zone();
    private static final Instant NOW = Instant.parse("2026-03-01T07:00:00Z");
    private static final Msisdn VERA = Msisdn.of("79000000001");
    private static final Money ONE = Money.parse("RUB 1.00");
    private static final AllowedAmounts.Range UP_TO_TEN = AllowedAmounts.between(ONE, Money.parse("RUB 10.00"));

    private MoneyReasons() {}

    static List<Reason> all() {
        return Stream.of(shared(), toppedUp(), cards(), setUp(), waiting(), periods())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Reason> shared() {
        TransferLimits limits = new TransferLimits(
                Optional.of(ONE),
                Optional.of(ONE),
                Optional.of(ONE),
                Optional.of(ONE),
                OptionalInt.of(1),
                Optional.of(ONE));
        ShareBalancePolicy strict = new ShareBalancePolicy(
                new TransferTerms(UP_TO_TEN.inStepsOf(ONE), limits, Stated.notStated()),
                new PartyRule(false, true, Set.of("Архивный"), true, false),
                Optional.empty(),
                Set.of());
        Party self = Party.of(VERA).in("Пенза").having(List.of(new Movement(NOW, ONE)));
        SenderFacts company =
                new SenderFacts(Optional.of(ONE), Optional.of("Архивный"), Optional.of(false), Optional.of(true));
        ShareBalanceFacts worst = new ShareBalanceFacts(self, self.in("Самара"), company);
        ShareBalanceFacts unknown = new ShareBalanceFacts(Party.of(VERA), Party.of(VERA), SenderFacts.UNKNOWN);
        List<Reason> reasons = new ArrayList<>();
        for (String amount : List.of("RUB 10.50", "RUB -0.50", "BYN 1.00")) {
            reasons.addAll(against(strict.decide(Money.parse(amount), worst, NOW, ZONE)));
        }
        reasons.addAll(against(strict.decide(ONE, unknown, NOW, ZONE)));
        ShareBalanceFacts abroad =
                new ShareBalanceFacts(Party.of(VERA), Party.of(Msisdn.of("375330000001")), SenderFacts.UNKNOWN);
        reasons.addAll(against(strict.decide(ONE, abroad, NOW, ZONE)));
        reasons.addAll(strict.violationsIn(ONE, Recurrence.DAILY, worst));
        for (String amount : List.of("BYN 0.50", "BYN 1.50", "BYN 5.50")) {
            reasons.addAll(against(ShareBalancePolicy.BY_USSD_363.decide(Money.parse(amount), unknown, NOW, ZONE)));
        }
        reasons.addAll(against(new TransferDecision.Granted(ONE, Stated.of(ONE), Stated.notStated(), Optional.empty())
                .ifStill(Stated.notStated(), Optional.empty(), NOW)));
        return reasons;
    }

    private static List<Reason> against(TransferDecision decision) {
        return decision.match(granted -> List.of(), TransferDecision.Refused::reasons);
    }

    private static List<Reason> toppedUp() {
        TopUpPolicy policy = new TopUpPolicy(
                UP_TO_TEN, new TopUpFee(Map.of(TopUpChannel.SHOP, Charge.fixed(ONE)), FeeTaken.FROM_AMOUNT));
        TopUpOrder order = new TopUpOrder(Money.parse("RUB 2.00"), TopUpTarget.ACCOUNT, TopUpChannel.SHOP);
        TopUpQuote.Granted told =
                new TopUpQuote.Granted(order, Stated.notStated(), Stated.of(order.amount()), Stated.of(order.amount()));
        TopUpQuote stale = policy.decide(order).match(granted -> granted.ifStill(told), refused -> refused);
        return Stream.concat(
                        stale.<List<Reason>>match(granted -> List.of(), TopUpQuote.Refused::reasons).stream(),
                        notToppedUp(policy))
                .toList();
    }

    private static Stream<Reason> notToppedUp(TopUpPolicy policy) {
        return Stream.of(TopUpChannel.SHOP, new TopUpChannel("голубь"))
                .flatMap(channel -> policy
                        .decide(new TopUpOrder(ONE, TopUpTarget.ACCOUNT, channel))
                        .<List<Reason>>match(granted -> List.of(), TopUpQuote.Refused::reasons)
                        .stream());
    }

    private static List<Reason> cards() {
        return Stream.of(
                        VoucherPolicy.BELARUS.decide("1234x", VERA, code -> Optional.empty()),
                        VoucherPolicy.RUSSIA.decide("12345678901234", VERA, code -> Optional.empty()),
                        VoucherPolicy.RUSSIA.decide(
                                "12345678901234", VERA, code -> Optional.of(new Voucher(ONE, true))))
                .flatMap(decision ->
                        decision.<List<Reason>>match(granted -> List.of(), VoucherDecision.Refused::reasons).stream())
                .toList();
    }

    private static AutoPayment wish(AutoTrigger trigger) {
        return new AutoPayment("a-1", VERA, ONE, trigger, new BankCard(Secret.of("tok_5f9a"), "0042"));
    }

    private static AutoTrigger below(String threshold) {
        return new AutoTrigger.Threshold(Money.parse(threshold));
    }

    private static AutoTrigger over() {
        LocalDateTime first = LocalDateTime.parse("2020-01-01T10:00");
        return new AutoTrigger.Schedule(Timetable.from(Recurrence.DAILY, first).until(first.toLocalDate()));
    }

    private static AutoTrigger daily() {
        return new AutoTrigger.Schedule(Timetable.from(Recurrence.DAILY, LocalDateTime.parse("2026-05-01T10:00")));
    }

    private static List<Reason> setUp() {
        AutoPaymentPolicy bounded =
                new AutoPaymentPolicy(Optional.of(UP_TO_TEN), UP_TO_TEN, Set.of(), AutoPaymentLimits.NONE);
        AutoPaymentPolicy none = new AutoPaymentPolicy(Optional.empty(), UP_TO_TEN, Set.of(), AutoPaymentLimits.NONE);
        return Stream.of(
                        bounded.decide(wish(below("RUB 0.99")), NOW, ZONE),
                        bounded.decide(wish(below("RUB 10.01")), NOW, ZONE),
                        bounded.decide(wish(daily()), NOW, ZONE),
                        bounded.decide(wish(over()), NOW, ZONE),
                        none.decide(wish(below("RUB 1.00")), NOW, ZONE))
                .flatMap(decision ->
                        decision
                                .<List<Reason>>match(granted -> List.of(), AutoPaymentDecision.Refused::reasons)
                                .stream())
                .toList();
    }

    private static List<Reason> waiting() {
        AutoPaymentLimits limits = new AutoPaymentLimits(
                Optional.of(ONE), Optional.of(ONE), Optional.of(Duration.ofHours(1)), OptionalInt.of(1));
        AutoPaymentPolicy policy =
                new AutoPaymentPolicy(Optional.of(UP_TO_TEN), UP_TO_TEN, Set.of(Recurrence.DAILY), limits);
        AutoPaymentState low = started(policy, below("RUB 5.00"));
        AutoPaymentState attempted = policy.due(low, ONE, NOW, ZONE).state();
        AutoPaymentState paid = policy.afterSuccess(attempted, attempted.attempt(), NOW, ZONE);
        return Stream.of(
                        policy.due(low, Money.parse("RUB 5.01"), NOW, ZONE),
                        policy.due(attempted, ONE, NOW, ZONE),
                        policy.due(policy.afterFailure(attempted, attempted.attempt()), ONE, NOW, ZONE),
                        policy.due(paid, ONE, NOW, ZONE),
                        policy.due(started(policy, daily()), ONE, NOW, ZONE))
                .flatMap(step -> step.<List<Reason>>match(due -> List.of(), AutoPaymentStep.Waiting::reasons).stream())
                .toList();
    }

    private static AutoPaymentState started(AutoPaymentPolicy policy, AutoTrigger trigger) {
        return policy.decide(wish(trigger), NOW, ZONE).match(AutoPaymentDecision.Granted::state, refused -> {
            throw new AssertionError("refused: " + refused.reasons());
        });
    }

    private static List<Reason> periods() {
        PaymentPeriodPolicy week = new PaymentPeriodPolicy(Optional.of(Period.ofDays(7)));
        LocalDate today = LocalDate.parse("2026-03-01");
        return Stream.of(week.decide(today, today.plusDays(7), today), week.decide(today, today.minusDays(1), today))
                .flatMap(decision ->
                        decision
                                .<List<Reason>>match(granted -> List.of(), PaymentPeriodDecision.Refused::reasons)
                                .stream())
                .toList();
    }
}
