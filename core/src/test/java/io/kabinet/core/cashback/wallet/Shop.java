package io.kabinet.core.cashback.wallet;

import io.kabinet.core.cashback.CashbackDecision;
import io.kabinet.core.cashback.CashbackDecision.Granted;
import io.kabinet.core.cashback.CashbackOffer;
import io.kabinet.core.cashback.CashbackPolicy;
import io.kabinet.core.cashback.Reward;
import io.kabinet.core.cashback.order.LineAmounts;
import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.cashback.order.OrderLine;
import io.kabinet.core.cashback.settlement.EventState;
import io.kabinet.core.cashback.settlement.EventTarget;
import io.kabinet.core.cashback.settlement.LineStanding;
import io.kabinet.core.cashback.settlement.PartnerEvent;
import io.kabinet.core.cashback.settlement.Settlement;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Rate;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/** A shop that gives 25 % on everything, and what its lines are worth after so many events. */
final class Shop {

    static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    static final Instant ORDERED = Instant.parse("2026-05-01T09:00:00Z");
    static final Instant LATER = Instant.parse("2026-05-20T09:00:00Z");

    private static final EventState[] TO_PAID = {EventState.APPROVED, EventState.REWARD_RECEIVED, EventState.PAID};

    private Shop() {}

    static Money rub(String amount) {
        return Money.parse("RUB " + amount);
    }

    static LineKey key(String position) {
        return new LineKey("shop", "o-1", position);
    }

    /** A line that was bought for four times the reward. */
    static CashbackDecision bought(String position, Money reward) {
        OrderLine line = OrderLine.of(key(position), LineAmounts.paid(reward.multipliedBy(4)), ORDERED);
        CashbackPolicy policy = CashbackPolicy.RUSSIA.withCurrency(reward.getCurrencyUnit());
        return new Granted(line, CashbackOffer.of(Reward.share(Rate.percent(25)), policy));
    }

    /** The line after these events, a day apart. */
    static LineStanding after(String position, Money reward, EventState... states) {
        List<PartnerEvent> events = new ArrayList<>();
        for (EventState state : states) {
            events.add(PartnerEvent.of(
                    EventTarget.line(key(position)), state, ORDERED.plus(Duration.ofDays(events.size() + 1L))));
        }
        return Settlement.of(List.of(bought(position, reward)), events, MOSCOW)
                .standing(key(position))
                .orElseThrow();
    }

    static LineStanding paid(String position, String reward) {
        return after(position, rub(reward), TO_PAID);
    }

    static LineStanding declinedAfterPayout(String position, String reward) {
        return after(position, rub(reward), TO_PAID[0], TO_PAID[1], TO_PAID[2], EventState.DECLINED);
    }

    static LineStanding approvedAgain(String position, String reward) {
        return after(
                position, rub(reward), TO_PAID[0], TO_PAID[1], TO_PAID[2], EventState.DECLINED, EventState.APPROVED);
    }

    static Spending tariff(String key, String amount) {
        return Spending.onOwnNumber(key, "Тариф", rub(amount));
    }

    static CashbackWallet spent(WalletDecision decision) {
        return decision.match(WalletDecision.Spent::wallet, refused -> {
            throw new AssertionError("refused: " + refused.reasons());
        });
    }

    static List<Reason> refused(WalletDecision decision) {
        return decision.match(
                spent -> {
                    throw new AssertionError("spent: " + spent.wallet());
                },
                WalletDecision.Refused::reasons);
    }
}
