package io.kabinet.core.reason;

import io.kabinet.core.cashback.CashbackBase;
import io.kabinet.core.cashback.CashbackDecision;
import io.kabinet.core.cashback.CashbackOffer;
import io.kabinet.core.cashback.CashbackPolicy;
import io.kabinet.core.cashback.CashbackReason;
import io.kabinet.core.cashback.Exclusion;
import io.kabinet.core.cashback.OfferLimits;
import io.kabinet.core.cashback.OfferScope;
import io.kabinet.core.cashback.PartnerContract;
import io.kabinet.core.cashback.PartnerContracts;
import io.kabinet.core.cashback.Reward;
import io.kabinet.core.cashback.order.Buyer;
import io.kabinet.core.cashback.order.LineAmounts;
import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.cashback.order.OrderLine;
import io.kabinet.core.cashback.reconciliation.ReconciledLine;
import io.kabinet.core.cashback.reconciliation.Reconciliation;
import io.kabinet.core.cashback.reconciliation.StatementLine;
import io.kabinet.core.cashback.settlement.EventMeasure;
import io.kabinet.core.cashback.settlement.EventNote;
import io.kabinet.core.cashback.settlement.EventState;
import io.kabinet.core.cashback.settlement.EventTarget;
import io.kabinet.core.cashback.settlement.LineReward;
import io.kabinet.core.cashback.settlement.PartnerEvent;
import io.kabinet.core.cashback.settlement.Settlement;
import io.kabinet.core.cashback.wallet.AfterPayout;
import io.kabinet.core.cashback.wallet.CashbackWallet;
import io.kabinet.core.cashback.wallet.Spending;
import io.kabinet.core.cashback.wallet.WalletDecision;
import io.kabinet.core.cashback.wallet.WalletPolicy;
import io.kabinet.core.cashback.wallet.WalletPosting;
import io.kabinet.core.market.Market;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Rate;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Reasons as the rules give them, none made by hand. */
final class RealReasons {

    private static final ZoneId ZONE = Market.RUSSIA.zone();
    private static final Instant ORDERED = Instant.parse("2026-05-01T09:00:00Z");
    private static final CashbackPolicy POLICY = CashbackPolicy.RUSSIA;
    private static final CashbackOffer QUARTER = offer("25");
    private static final EventTarget LINE = EventTarget.line(new LineKey("shop", "o-1", "1"));

    private RealReasons() {}

    static List<Reason> all() {
        return Stream.of(
                        decisions(),
                        quotes(),
                        events(),
                        differences(),
                        wallet(),
                        requests(),
                        PromisedReasons.all(),
                        AccountReasons.all(),
                        BlockReasons.all(),
                        ServiceReasons.all(),
                        MoneyReasons.all(),
                        BonusReasons.all(),
                        TariffReasons.all(),
                        IdentityReasons.all(),
                        CabinetReasons.all(),
                        DetailingReasons.all())
                .flatMap(List::stream)
                .toList();
    }

    private static CashbackOffer offer(String percent) {
        return CashbackOffer.of(Reward.share(Rate.percent(percent)), POLICY);
    }

    private static OrderLine line(String position, String paid) {
        return OrderLine.of(new LineKey("shop", "o-1", position), LineAmounts.paid(Money.parse(paid)), ORDERED);
    }

    private static List<Reason> decisions() {
        LocalDate may = LocalDate.parse("2026-05-01");
        DateSpan later = DateSpan.from(may.plusDays(1));
        DateSpan earlier = DateSpan.of(may.minusDays(9), may.minusDays(1));
        CashbackOffer demanding = QUARTER.within(OfferLimits.NONE.withMinimumOrder(Money.parse("RUB 500.00")));
        OfferScope cards = OfferScope.category("Подарочные карты");
        return Stream.of(
                        against("RUB 10.00"),
                        against("RUB 10.00", PartnerContract.of("shop", later, QUARTER)),
                        against("RUB 10.00", PartnerContract.of("shop", earlier, QUARTER)),
                        against(
                                "RUB 10.00",
                                new PartnerContract(
                                        "shop",
                                        DateSpan.ALWAYS,
                                        List.of(QUARTER),
                                        List.of(new Exclusion(OfferScope.ANY, DateSpan.ALWAYS)))),
                        against("RUB 10.00", PartnerContract.of("shop", DateSpan.ALWAYS, QUARTER.onlyFor(cards))),
                        against("RUB 10.00", PartnerContract.of("shop", DateSpan.ALWAYS, QUARTER.validOn(later))),
                        against("RUB 10.00", PartnerContract.of("shop", DateSpan.ALWAYS, QUARTER.validOn(earlier))),
                        against("BYN 10.00", PartnerContract.of("shop", DateSpan.ALWAYS, QUARTER)),
                        against("RUB 0.00", PartnerContract.of("shop", DateSpan.ALWAYS, demanding)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Reason> against(String paid, PartnerContract... contracts) {
        return PartnerContracts.of(List.of(contracts))
                .decide(line("1", paid), ZONE)
                .match(
                        granted -> {
                            throw new AssertionError("granted: " + granted);
                        },
                        CashbackDecision.Refused::reasons);
    }

    private static List<Reason> quotes() {
        List<Reason> steps = new ArrayList<>();
        Money paid = Money.parse("RUB 999.99");
        steps.addAll(offer("30").quote(paid).because());
        steps.addAll(CashbackOffer.of(Reward.fixed(Money.parse("RUB 50.00")), POLICY)
                .quote(paid)
                .because());
        steps.addAll(CashbackOffer.of(
                        Reward.share(Rate.percent("1.9")),
                        POLICY.withBase(CashbackBase.PAID_WITH_DELIVERY).withRounding(RoundingMode.UP))
                .quote(paid)
                .because());
        steps.addAll(CashbackOffer.of(Reward.share(Rate.percent("1.9")), POLICY.withBase(CashbackBase.PAID_NET_OF_VAT))
                .quote(paid)
                .because());
        OfferLimits limits =
                OfferLimits.NONE.withOrderCap(Money.parse("RUB 20.00")).withMonthlyCap(Money.parse("RUB 10.00"));
        OrderLine bought = line("1", "RUB 999.99").boughtBy(Buyer.subscriber("s"));
        Settlement.of(List.of(new CashbackDecision.Granted(bought, QUARTER.within(limits))), List.of(), ZONE)
                .standings()
                .forEach(standing ->
                        steps.addAll(standing.reward().map(LineReward::because).orElseThrow()));
        return steps;
    }

    private static List<CashbackDecision> lines(String... paid) {
        List<CashbackDecision> lines = new ArrayList<>();
        for (String amount : paid) {
            lines.add(new CashbackDecision.Granted(line(Integer.toString(lines.size() + 1), amount), QUARTER));
        }
        return lines;
    }

    private static PartnerEvent event(EventTarget target, EventState state, int second) {
        return PartnerEvent.of(target, state, ORDERED.plusSeconds(second));
    }

    private static List<Reason> events() {
        EventTarget order = EventTarget.order("shop", "o-1");
        EventTarget second = EventTarget.line(new LineKey("shop", "o-1", "2"));
        List<PartnerEvent> events = List.of(
                event(EventTarget.order("shop", "o-404"), EventState.APPROVED, 1),
                event(LINE, new EventState("на проверке"), 2),
                event(LINE, EventState.APPROVED, 3).withId("e-1"),
                event(LINE, EventState.PENDING, 4).withId("e-1"),
                event(LINE, EventState.PARTLY_REDEEMED, 5),
                event(LINE, EventState.RETURNED, 6).of(EventMeasure.of(Money.parse("BYN 1.00"))),
                event(order, EventState.RETURNED, 7).of(EventMeasure.pieces(1)),
                event(LINE, EventState.RETURNED, 8).of(EventMeasure.of(Money.parse("RUB 101.00"))),
                event(LINE, EventState.RETURNED, 9).of(EventMeasure.pieces(2)),
                event(LINE, EventState.REWARD_RECEIVED, 10),
                event(LINE, EventState.PAID, 11).of(EventMeasure.of(Money.parse("RUB 24.00"))),
                event(second, EventState.PAID, 12),
                event(EventTarget.line(new LineKey("shop", "o-1", "3")), EventState.DECLINED, 13)
                        .because("отменён покупателем"));
        CashbackDecision refused = new CashbackDecision.Refused(
                line("1", "RUB 1.00"), List.of(Reason.of(CashbackReason.CATEGORY_EXCLUDED)));
        return Stream.of(
                        Settlement.of(lines("RUB 100.00", "RUB 100.00", "RUB 100.00"), events, ZONE),
                        Settlement.of(List.of(refused), List.of(event(LINE, EventState.PAID, 1)), ZONE))
                .flatMap(settled -> settled.notes().stream())
                .map(EventNote::reason)
                .toList();
    }

    private static List<Reason> differences() {
        List<StatementLine> statement = List.of(
                new StatementLine(LINE, Money.parse("RUB 1.00"), EventState.PAID),
                new StatementLine(LINE, Money.parse("BYN 1.00"), new EventState("на проверке")));
        return Reconciliation.of(
                        Settlement.of(lines("RUB 100.00"), List.of(), ZONE).standings(), statement)
                .lines()
                .stream()
                .map(ReconciledLine::differences)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Reason> wallet() {
        List<PartnerEvent> events = new ArrayList<>(List.of(
                event(LINE, EventState.APPROVED, 1),
                event(LINE, EventState.REWARD_RECEIVED, 2),
                event(LINE, EventState.PAID, 3)));
        CashbackWallet wallet = CashbackWallet.empty(
                        WalletPolicy.RU_TELECOM_LIMIT.withAfterPayout(AfterPayout.WRITE_OFF))
                .settle(Settlement.of(lines("RUB 100.00"), events, ZONE).standings(), ORDERED);
        List<Reason> reasons = new ArrayList<>();
        for (String amount : List.of("RUB 0.00", "RUB 1500.01", "BYN 1.00")) {
            reasons.addAll(against(wallet, new Spending("k-1", "Тариф", Money.parse(amount), false)));
        }
        Spending made = Spending.onOwnNumber("k-1", "Тариф", Money.parse("RUB 10.00"));
        wallet = wallet.spend(made, ORDERED, ZONE).match(WalletDecision.Spent::wallet, refused -> {
            throw new AssertionError("refused: " + refused);
        });
        reasons.addAll(against(wallet, Spending.onOwnNumber("k-1", "Роуминг", Money.parse("RUB 10.00"))));
        events.add(event(LINE, EventState.DECLINED, 4));
        wallet = wallet.settle(Settlement.of(lines("RUB 100.00"), events, ZONE).standings(), ORDERED);
        events.add(event(LINE, EventState.APPROVED, 5));
        wallet = wallet.settle(Settlement.of(lines("RUB 100.00"), events, ZONE).standings(), ORDERED);
        wallet.postings().stream().map(WalletPosting::why).forEach(reasons::add);
        return reasons;
    }

    private static List<Reason> against(CashbackWallet wallet, Spending wish) {
        return wallet.spend(wish, ORDERED, ZONE)
                .match(
                        spent -> {
                            throw new AssertionError("spent: " + spent);
                        },
                        WalletDecision.Refused::reasons);
    }

    /** What operators give; no rule of core does. */
    private static List<Reason> requests() {
        return Stream.of(RequestReason.values())
                .map(code -> switch (code) {
                    case NOT_OFFERED_IN_MARKET -> Reason.of(code).with("market", Market.BELARUS.name());
                    case AUTHENTICATION_EXPIRED -> Reason.of(code).with("at", Instant.parse("2026-03-01T09:10:00Z"));
                    case SOCIAL_ACCOUNT_NOT_SHOWN -> Reason.of(code).with("provider", "ВКонтакте");
                    case AUTO_PAYMENT_UNKNOWN -> Reason.of(code).with("name", "auto-1");
                    case SMS_UNKNOWN -> Reason.of(code).with("sms", "sms-1");
                    case TRANSFER_UNKNOWN -> Reason.of(code).with("transfer", "t-1");
                    default -> Reason.of(code);
                })
                .toList();
    }
}
