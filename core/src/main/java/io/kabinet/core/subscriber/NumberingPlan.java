package io.kabinet.core.subscriber;

import java.util.Optional;

/**
 * The mobile numbers of a country, and how the people of that country write them.
 *
 * <p>A plan knows the shape of a number and nothing else: not whether it is in use, nor whose it is. The operator is
 * never guessed from a prefix, because numbers move between operators. Safe for use by several threads.
 */
public enum NumberingPlan {

    /** Russia: {@code 7}, then {@code 9} and nine digits. At home people dial {@code 8} in place of {@code 7}. */
    RUSSIA(11) {
        @Override
        boolean owns(long digits) {
            return digits >= 79 * BILLION && digits < 80 * BILLION;
        }

        @Override
        long wireOf(long digits, int count) {
            return switch (count) {
                case 10 -> digits + 70 * BILLION;
                case 11 -> digits / (10 * BILLION) == 8 ? digits - 10 * BILLION : digits;
                default -> UNREADABLE;
            };
        }
    },

    /**
     * Belarus: {@code 375}, then {@code 25}, {@code 29}, {@code 33} or {@code 44} and seven digits. At home people dial
     * {@code 80} in place of {@code 375}.
     */
    BELARUS(12) {
        @Override
        boolean owns(long digits) {
            long prefix = digits / 10_000_000;
            return prefix == 375_25 || prefix == 375_29 || prefix == 375_33 || prefix == 375_44;
        }

        @Override
        long wireOf(long digits, int count) {
            return switch (count) {
                case 9, 10 -> digits + 375 * BILLION; // ten digits can only fit with a zero in front
                case 11 -> digits + (375 - 80) * BILLION;
                case 12 -> digits;
                default -> UNREADABLE;
            };
        }
    };

    /** No typed text longer than this is looked at, in characters. */
    public static final int LONGEST_TYPED = 40;

    private static final long BILLION = 1_000_000_000;
    private static final long UNREADABLE = 0;
    private static final int MOST_DIGITS = 12;

    private final int wireLength;

    NumberingPlan(int wireLength) {
        this.wireLength = wireLength;
    }

    /**
     * Reads a mobile number the way a person of this country types it.
     *
     * <p>In these forms, where {@code x} is any digit and {@code CC} is 25, 29, 33 or 44:
     *
     * <ul>
     *   <li>both plans, after a plus: {@code +79xxxxxxxxx} and {@code +375CCxxxxxxx}, so a number of the other country
     *       is read too, but never without its plus;
     *   <li>{@link #RUSSIA}: {@code 79xxxxxxxxx}, {@code 89xxxxxxxxx}, {@code 9xxxxxxxxx};
     *   <li>{@link #BELARUS}: {@code 375CCxxxxxxx}, {@code 80CCxxxxxxx}, {@code 0CCxxxxxxx}, {@code CCxxxxxxx}.
     * </ul>
     *
     * <p>Between, before and after the digits may stand spaces and no-break spaces, hyphens and dashes, dots, and
     * parentheses, which need not pair; a plus only once, before the first digit. Any other character makes the text
     * unreadable: a letter, an extension, a control character, a digit that is not ASCII. So do international
     * dialling prefixes ({@code 8 10}, {@code 00}) and a trunk digit after a country code ({@code +375 (0) 33}).
     *
     * <p>For example, {@code BELARUS} reads "80 29 000-00-01" as +375290000001, and {@code RUSSIA} does not read it.
     *
     * @param typed the text as typed
     * @return the number, or empty if the text is in none of these forms or longer than {@value #LONGEST_TYPED}
     *     characters
     */
    public Optional<Msisdn> read(String typed) {
        int length = typed.length();
        if (length > LONGEST_TYPED) {
            return Optional.empty();
        }
        boolean plus = false;
        long digits = 0;
        int count = 0;
        for (int i = 0; i < length; i++) {
            char c = typed.charAt(i);
            if (c >= '0' && c <= '9') {
                if (++count > MOST_DIGITS) {
                    return Optional.empty();
                }
                digits = digits * 10 + (c - '0');
            } else if (c == '+' && count == 0 && !plus) {
                plus = true;
            } else if (!isSeparator(c)) {
                return Optional.empty();
            }
        }
        if (plus) {
            return isWire(digits, count) ? Optional.of(new Msisdn(digits)) : Optional.empty();
        }
        long wire = wireOf(digits, count);
        return owns(wire) ? Optional.of(new Msisdn(wire)) : Optional.empty();
    }

    /** Whether a text of so many ASCII digits, with this value, is the wire form of a number of either plan. */
    static boolean isWire(long digits, int count) {
        return (count == RUSSIA.wireLength && RUSSIA.owns(digits))
                || (count == BELARUS.wireLength && BELARUS.owns(digits));
    }

    /** Whether these digits are the wire form of a number of this plan; any {@code long} may be asked about. */
    abstract boolean owns(long digits);

    /** What typed digits without a plus would be on the wire; the answer still has to be {@linkplain #owns owned}. */
    abstract long wireOf(long digits, int count);

    private static boolean isSeparator(char c) {
        return switch (c) {
            case ' ', '\u00a0', '\u2007', '\u202f' -> true; // space, and the three that do not break
            case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> true; // to the minus sign
            case '.', '(', ')' -> true;
            default -> false;
        };
    }
}
