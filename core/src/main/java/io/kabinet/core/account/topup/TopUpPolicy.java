package io.kabinet.core.account.topup;

import io.kabinet.core.account.terms.AllowedAmounts;
import io.kabinet.core.account.terms.Charge;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Rate;
import io.kabinet.core.values.Stated;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * How much may be topped up, and what it costs by which way.
 *
 * <p>Checked in this order, and every reason is told: the amount, the channel, the fee. For example, {@link #RU_2026} quotes
 * 1,000.00 RUB by bank card at a fee of 10.00: 1,010.00 are paid and 1,000.00 arrive. Immutable and safe for use by several
 * threads.
 *
 * @param amounts how much may be topped up at once
 * @param fee what it costs
 */
public record TopUpPolicy(AllowedAmounts amounts, TopUpFee fee) {

    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");

    /**
     * Market Russia: any amount above zero; fees are not stated.
     *
     * <p><b>Source:</b> «Пополнение счета», «пополнение действующего счета и интернета». That whatever fee there is comes on
     * top, so that the amount arrives whole, is this library's choice.
     */
    public static final TopUpPolicy RUSSIA = new TopUpPolicy(AllowedAmounts.anyIn(RUB), TopUpFee.NOT_STATED);

    /**
     * Russia as read in November 2026: 1 % by bank card, 0.4 % by fast payments, else free.
     *
     * <p><b>Source:</b> the operator's page on the terms of topping up. No default. That the fee is paid on top and rounded
     * down is this library's choice.
     */
    public static final TopUpPolicy RU_2026 = new TopUpPolicy(
            AllowedAmounts.anyIn(RUB),
            new TopUpFee(
                    Map.of(
                            TopUpChannel.BANK_CARD, share("1"),
                            TopUpChannel.FAST_PAYMENTS, share("0.4"),
                            TopUpChannel.OWN_BANK_CARD, share("0"),
                            TopUpChannel.AUTO_PAYMENT, share("0"),
                            TopUpChannel.SHOP, share("0")),
                    FeeTaken.ON_TOP));

    /**
     * Checks that the fees are in the currency of the amounts.
     *
     * @throws IllegalArgumentException if one is not
     */
    public TopUpPolicy {
        for (Charge charge : fee.charges().values()) {
            if (!charge.least().getCurrencyUnit().equals(amounts.currency())) {
                throw new IllegalArgumentException(
                        "a fee is in another currency than the amounts: " + charge + ", " + amounts.currency());
            }
        }
    }

    /**
     * Says what a top-up would cost.
     *
     * @param order the top-up
     * @return the figures, or every reason against it
     */
    public TopUpQuote decide(TopUpOrder order) {
        List<Reason> found = new ArrayList<>(amounts.violationsIn(order.amount()));
        boolean comparable = found.isEmpty();
        if (!order.channel().isKnown() && !fee.charges().containsKey(order.channel())) {
            found.add(Reason.of(TopUpReason.UNRECOGNISED)
                    .with("text", order.channel().text()));
        }
        Stated<Money> cost = comparable ? fee.feeFor(order) : Stated.notStated();
        if (fee.taken() == FeeTaken.FROM_AMOUNT) {
            cost.asOptional()
                    .filter(taken -> !order.amount().isGreaterThan(taken))
                    .ifPresent(taken -> found.add(Reason.of(TopUpReason.FEE_TAKES_ALL)
                            .with("fee", taken)
                            .with("amount", order.amount())));
        }
        return found.isEmpty() ? quote(order, cost) : new TopUpQuote.Refused(found);
    }

    private TopUpQuote quote(TopUpOrder order, Stated<Money> cost) {
        Stated<Money> whole = Stated.of(order.amount());
        return switch (fee.taken()) {
            case ON_TOP ->
                new TopUpQuote.Granted(
                        order,
                        cost,
                        cost.match(added -> Stated.of(order.amount().plus(added)), Stated::notStated),
                        whole);
            case FROM_AMOUNT ->
                new TopUpQuote.Granted(
                        order,
                        cost,
                        whole,
                        cost.match(taken -> Stated.of(order.amount().minus(taken)), Stated::notStated));
        };
    }

    private static Charge share(String percent) {
        return new Charge(Rate.percent(percent), Money.zero(RUB), RoundingMode.DOWN);
    }
}
