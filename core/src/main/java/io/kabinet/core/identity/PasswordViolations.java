package io.kabinet.core.identity;

import io.kabinet.core.internal.Characters;
import io.kabinet.core.reason.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Every list of violations that a policy can come to, made once.
 *
 * <p>A violation is a bit, in the order of {@link PasswordReason}. The bits of what is missing are also the bits of what
 * was seen, so that a whole password comes to one mask.
 */
final class PasswordViolations {

    private static final List<PasswordReason> ORDER = List.of(PasswordReason.values());

    static final int TOO_SHORT = bit(PasswordReason.PASSWORD_TOO_SHORT);
    static final int TOO_LONG = bit(PasswordReason.PASSWORD_TOO_LONG);
    static final int OTHER = bit(PasswordReason.CHARACTER_NOT_ALLOWED);
    static final int SAME_AS_LOGIN = bit(PasswordReason.SAME_AS_LOGIN);

    /** Characters below this have their kind in a table. */
    static final int ASCII = 128;

    private static final int LOWER = bit(PasswordReason.NO_LOWER_CASE_LATIN);
    private static final int UPPER = bit(PasswordReason.NO_UPPER_CASE_LATIN);
    private static final int DIGIT = bit(PasswordReason.NO_DIGIT);
    private static final int UNPRINTABLE = bit(PasswordReason.UNPRINTABLE_CHARACTER);
    private static final byte[] KINDS = kinds();

    private final int needed;
    private final int refused;
    private final List<List<Reason>> lists;

    PasswordViolations(int minimum, OptionalInt maximum, Set<PasswordRule> rules) {
        this.needed = (rules.contains(PasswordRule.LOWER_CASE_LATIN) ? LOWER : 0)
                | (rules.contains(PasswordRule.UPPER_CASE_LATIN) ? UPPER : 0)
                | (rules.contains(PasswordRule.DIGIT) ? DIGIT : 0);
        this.refused = UNPRINTABLE | (rules.contains(PasswordRule.LATIN_AND_DIGITS_ONLY) ? OTHER : 0);
        int possible = TOO_SHORT
                | (maximum.isPresent() ? TOO_LONG : 0)
                | needed
                | refused
                | (rules.contains(PasswordRule.NOT_THE_LOGIN) ? SAME_AS_LOGIN : 0);
        this.lists = lists(possible, reasons(minimum, maximum.orElse(0)));
    }

    /** The kind of an ASCII character. */
    static int kindOf(char ascii) {
        return KINDS[ascii];
    }

    /** The kind of any other character of the basic plane. */
    static int kindBeyondAscii(char c) {
        return Characters.isUnprintable(c) ? UNPRINTABLE : OTHER;
    }

    /** What is wrong where these kinds of characters were seen, apart from the length. */
    int in(int seen) {
        return (needed & ~seen) | (refused & seen);
    }

    /** The list of these violations. */
    List<Reason> of(int wrong) {
        return lists.get(wrong);
    }

    private static int bit(PasswordReason reason) {
        return 1 << ORDER.indexOf(reason);
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[ASCII];
        for (char c = 0; c < ASCII; c++) {
            int kind = c >= 'a' && c <= 'z'
                    ? LOWER
                    : c >= 'A' && c <= 'Z' ? UPPER : c >= '0' && c <= '9' ? DIGIT : kindBeyondAscii(c);
            kinds[c] = (byte) kind;
        }
        return kinds;
    }

    private static List<Reason> reasons(long minimum, long maximum) {
        List<Reason> reasons = new ArrayList<>();
        for (PasswordReason code : ORDER) {
            Reason reason = Reason.of(code);
            reasons.add(
                    switch (code) {
                        case PASSWORD_TOO_SHORT -> reason.with("minimum", minimum);
                        case PASSWORD_TOO_LONG -> reason.with("maximum", maximum);
                        default -> reason;
                    });
        }
        return reasons;
    }

    /** A list for each set of violations; a set that this policy cannot come to gets an empty one. */
    private static List<List<Reason>> lists(int possible, List<Reason> reasons) {
        List<List<Reason>> lists = new ArrayList<>();
        for (int wrong = 0; wrong < 1 << reasons.size(); wrong++) {
            List<Reason> list = new ArrayList<>();
            for (int i = 0; (wrong & ~possible) == 0 && i < reasons.size(); i++) {
                if ((wrong & (1 << i)) != 0) {
                    list.add(reasons.get(i));
                }
            }
            lists.add(List.copyOf(list));
        }
        return List.copyOf(lists);
    }
}
