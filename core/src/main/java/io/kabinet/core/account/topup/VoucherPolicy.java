package io.kabinet.core.account.topup;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.NumberingPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which number a payment card («карта оплаты») may top up: any of the market, whoever it belongs to.
 *
 * <p>Checked in the order of {@link VoucherReason}; a card is looked for only if its code can be one. Whether a number is
 * served by the operator is not to be seen from it, and is for the operator to say. Whoever guesses codes is held up by no
 * rule here: the operator has to limit the attempts. Immutable and safe for use by several threads.
 *
 * @param numbers the market's numbers
 */
public record VoucherPolicy(NumberingPlan numbers) {

    /**
     * Market Belarus.
     *
     * <p><b>Source:</b> «Активировать карту можно для любого введённого номера МТС».
     */
    public static final VoucherPolicy BELARUS = new VoucherPolicy(NumberingPlan.BELARUS);

    /**
     * Market Russia.
     *
     * <p><b>Source:</b> «активация карты оплаты»; that the code is as long as in Belarus, and any number will do, is this
     * library's choice.
     */
    public static final VoucherPolicy RUSSIA = new VoucherPolicy(NumberingPlan.RUSSIA);

    /** Checks that nothing is missing. */
    public VoucherPolicy {
        Objects.requireNonNull(numbers, "numbers");
    }

    /**
     * All that is wrong before the operator is asked.
     *
     * @param typed the code as typed
     * @param to the number to be topped up
     * @return every reason, in the order of {@link VoucherReason}; none repeats the code
     */
    public List<Reason> violationsIn(CharSequence typed, Msisdn to) {
        List<Reason> found = new ArrayList<>(VoucherCode.violationsIn(typed));
        if (to.plan() != numbers) {
            found.add(Reason.of(VoucherReason.VOUCHER_OTHER_MARKET));
        }
        return found;
    }

    /**
     * Decides as the operator, who knows the cards.
     *
     * @param typed the code as typed
     * @param to the number to be topped up
     * @param cards finds a card by its code
     * @return what comes in, or every reason why nothing does
     */
    public VoucherDecision decide(CharSequence typed, Msisdn to, Function<VoucherCode, Optional<Voucher>> cards) {
        List<Reason> found = violationsIn(typed, to);
        Optional<VoucherCode> code = VoucherCode.maybe(typed);
        Optional<Voucher> card = code.flatMap(cards);
        if (code.isPresent() && card.isEmpty()) {
            found.add(Reason.of(VoucherReason.VOUCHER_UNKNOWN));
        }
        if (card.filter(Voucher::used).isPresent()) {
            found.add(Reason.of(VoucherReason.VOUCHER_USED));
        }
        return found.isEmpty()
                ? new VoucherDecision.Granted(to, card.orElseThrow().worth())
                : new VoucherDecision.Refused(found);
    }
}
