package io.kabinet.core.account;

import io.kabinet.core.internal.Amounts;
import io.kabinet.core.internal.Moments;
import java.time.Instant;
import java.util.Objects;
import org.joda.money.Money;

/**
 * Money that somebody paid to an account; a promised payment is none.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «дата и время пополнения; тип платежа (ЕРИП, наличные и т.д.); сумма в белорусских рублях».
 *
 * @param at when it came in, in the years 0001 to 9999
 * @param type how it was made
 * @param amount how much, above zero
 */
public record Payment(Instant at, PaymentType type, Money amount) {

    /**
     * Checks moment and amount.
     *
     * @throws IllegalArgumentException if the amount is not above zero or absurd, or the moment is out of range
     */
    public Payment {
        Moments.check("at", at);
        Objects.requireNonNull(type, "type");
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a payment must be above zero: " + amount);
        }
        Amounts.check("payment", amount);
    }
}
