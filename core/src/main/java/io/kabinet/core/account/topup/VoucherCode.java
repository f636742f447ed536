package io.kabinet.core.account.topup;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Secret;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The code under the protective layer of a payment card: 14 digits, worth money, never printed.
 *
 * <p>The sources call it «PIN-код»; it has nothing to do with the PIN of a SIM card. Immutable and safe for use by several
 * threads.
 *
 * <p><b>Source:</b> «ввести 14-значный PIN-код карты, находящийся под защитным слоем».
 *
 * @param digits the fourteen digits
 */
public record VoucherCode(Secret digits) {

    /** How many digits a code has. */
    public static final int LENGTH = 14;

    /**
     * Checks the digits.
     *
     * @throws IllegalArgumentException if they are not exactly 14 ASCII digits; the message never repeats them
     */
    public VoucherCode {
        if (!violationsIn(digits.reveal()).isEmpty()) {
            throw new IllegalArgumentException("the code of a payment card must be " + LENGTH + " digits");
        }
    }

    /**
     * The code that is typed, if it can be one.
     *
     * @param typed any text; nothing is trimmed
     * @return the code, or empty exactly where {@link #violationsIn} finds something
     */
    public static Optional<VoucherCode> maybe(CharSequence typed) {
        return violationsIn(typed).isEmpty() ? Optional.of(new VoucherCode(Secret.of(typed))) : Optional.empty();
    }

    /**
     * All that is wrong with what is typed, before anybody looks whether there is such a card.
     *
     * @param typed any text; nothing is trimmed
     * @return every reason, in the order of {@link VoucherReason}; none repeats the text
     */
    public static List<Reason> violationsIn(CharSequence typed) {
        List<Reason> found = new ArrayList<>();
        if (typed.chars().anyMatch(digit -> digit < '0' || digit > '9')) {
            found.add(Reason.of(VoucherReason.VOUCHER_NOT_DIGITS));
        }
        if (typed.length() != LENGTH) {
            found.add(Reason.of(VoucherReason.VOUCHER_LENGTH_WRONG)
                    .with("expected", (long) LENGTH)
                    .with("actual", (long) typed.length()));
        }
        return found;
    }

    /**
     * Three asterisks.
     *
     * @return always {@code ***}
     */
    @Override
    public String toString() {
        return digits.toString();
    }
}
