package io.kabinet.core.subscriber;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mobile number of Russia or Belarus, as operators exchange it: country code first, digits only.
 *
 * <p>That wire form is {@code 79xxxxxxxxx}, or {@code 375} with 25, 29, 33 or 44 and seven digits. Text typed by a
 * person is read by {@link NumberingPlan#read}. Nothing more is known from the digits: the operator and the kind of
 * number are never guessed from a prefix.
 *
 * <p>Ordered by value, so Russian numbers come before Belarusian ones. {@link #toString()} is masked; whoever needs the
 * number asks for {@link #wire()} or {@link #e164()}. Immutable and safe for use by several threads.
 *
 * @param digits the wire form as one number, such as 79000000001
 */
public record Msisdn(long digits) implements Comparable<Msisdn> {

    private static final String EXPECTED =
            "must be the wire form of a mobile number, 79xxxxxxxxx or 375(25|29|33|44)xxxxxxx";
    private static final long NOT_WIRE = 0;

    /**
     * Checks the prefix and the length.
     *
     * @param digits the wire form as one number, such as 79000000001
     * @throws IllegalArgumentException if these are not the digits of a wire form; the message does not repeat them
     */
    public Msisdn {
        if (!NumberingPlan.RUSSIA.owns(digits) && !NumberingPlan.BELARUS.owns(digits)) {
            throw new IllegalArgumentException("digits " + EXPECTED);
        }
    }

    /**
     * The number written in this wire form.
     *
     * @param wire exactly the wire form in ASCII digits, such as {@code "375330000001"}; no plus, no separators
     * @return the number
     * @throws IllegalArgumentException if the text is anything else; the message tells its length, never the text
     */
    public static Msisdn of(String wire) {
        long digits = digitsOf(wire);
        if (digits == NOT_WIRE) {
            throw new IllegalArgumentException("wire " + EXPECTED + ": got " + wire.length() + " characters");
        }
        return new Msisdn(digits);
    }

    /**
     * The number written in this wire form, if it is one.
     *
     * @param wire any text
     * @return the number, or empty exactly where {@link #of} throws
     */
    public static Optional<Msisdn> maybe(String wire) {
        long digits = digitsOf(wire);
        return digits == NOT_WIRE ? Optional.empty() : Optional.of(new Msisdn(digits));
    }

    /**
     * The country whose plan the number belongs to.
     *
     * @return the plan
     */
    public NumberingPlan plan() {
        return NumberingPlan.RUSSIA.owns(digits) ? NumberingPlan.RUSSIA : NumberingPlan.BELARUS;
    }

    /**
     * The whole number in wire form; {@link #of} reads it back.
     *
     * @return for example {@code 79000000001}
     */
    public String wire() {
        return Long.toString(digits);
    }

    /**
     * The whole number in the international form of ITU-T E.164, with a plus.
     *
     * @return for example {@code +79000000001}
     */
    public String e164() {
        return "+" + digits;
    }

    @Override
    public int compareTo(Msisdn other) {
        return Long.compare(digits, other.digits);
    }

    /** Written out because numbers are the keys of maps: what the compiler provides for a record is not always inlined. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Msisdn number && number.digits == digits;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(digits);
    }

    /**
     * The number as it may stand in a log: country, area and the last two digits.
     *
     * @return for example {@code +7 900 ***-**-01} or {@code +375 33 ***-**-01}
     */
    @Override
    public String toString() {
        long area = digits / 10_000_000;
        String shown = switch (plan()) {
            case RUSSIA -> "+7 " + area % 1_000;
            case BELARUS -> "+375 " + area % 100;
        };
        return shown + " ***-**-" + digits / 10 % 10 + digits % 10;
    }

    private static long digitsOf(String wire) {
        int length = wire.length();
        if (length != 11 && length != 12) {
            return NOT_WIRE;
        }
        long digits = 0;
        for (int i = 0; i < length; i++) {
            int digit = wire.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NOT_WIRE;
            }
            digits = digits * 10 + digit;
        }
        return NumberingPlan.isWire(digits, length) ? digits : NOT_WIRE;
    }
}
