package io.kabinet.core.account.auto;

import io.kabinet.core.account.BankCard;
import io.kabinet.core.internal.Amounts;
import io.kabinet.core.internal.Words;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import org.joda.money.Money;

/**
 * What somebody agrees to: how much is taken from which card, for which number, and when.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param id a name of its own
 * @param to the number that is topped up
 * @param amount how much each time; the policy says what is wrong with it
 * @param trigger when
 * @param from the card that pays
 */
public record AutoPayment(String id, Msisdn to, Money amount, AutoTrigger trigger, BankCard from) {

    /**
     * Checks id and amount.
     *
     * @throws IllegalArgumentException if the id is blank, too long, or holds a control character, or the amount is absurd
     */
    public AutoPayment {
        Words.check("id", id);
        Objects.requireNonNull(to, "to");
        Amounts.check("amount", amount.abs());
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(from, "from");
    }
}
