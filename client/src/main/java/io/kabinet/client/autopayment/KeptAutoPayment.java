package io.kabinet.client.autopayment;

import io.kabinet.core.account.auto.AutoPaymentState.Phase;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An auto-payment as the operator has it; of the card no more is told than is printed on a receipt.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param id what the operator calls it, not blank
 * @param terms what was agreed to
 * @param lastFour the last four digits of the card that pays
 * @param phase where it stands
 * @param failures how many of the last attempts failed in a row, zero or more
 */
public record KeptAutoPayment(String id, AutoPaymentTerms terms, String lastFour, Phase phase, long failures) {

    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");

    /**
     * Checks name, digits and count.
     *
     * @throws IllegalArgumentException if the name is blank, there are not four digits, or the count is below zero
     */
    public KeptAutoPayment {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id must not be blank");
        }
        Objects.requireNonNull(terms, "terms");
        if (!FOUR_DIGITS.matcher(lastFour).matches()) {
            throw new IllegalArgumentException("lastFour must be four digits");
        }
        Objects.requireNonNull(phase, "phase");
        if (failures < 0) {
            throw new IllegalArgumentException("failures must be zero or more: " + failures);
        }
    }
}
