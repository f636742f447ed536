package io.kabinet.benchmarks.password;

import io.kabinet.core.identity.PasswordReason;
import java.util.EnumSet;
import java.util.Set;

/** The same rule by hand, in one pass; a bit says what is wrong, or what class of characters is missing. */
final class SinglePass {

    static final int TOO_SHORT = 1;
    static final int LOWER = 2;
    static final int UPPER = 4;
    static final int DIGIT = 8;
    static final int UNPRINTABLE = 16;

    private static final int MINIMUM = 7;
    private static final int ASCII = 128;
    private static final byte[] KINDS = kinds();

    private SinglePass() {}

    static int maskOf(String password) {
        int length = password.length();
        int count = length;
        int seen = 0;
        for (int i = 0; i < length; i++) {
            char c = password.charAt(i);
            if (c < ASCII) {
                seen |= KINDS[c];
            } else if (isPair(password, i)) {
                count--;
                i++;
            } else if (isUnprintable(c)) {
                seen |= UNPRINTABLE;
            }
        }
        return (seen ^ (LOWER | UPPER | DIGIT)) | (count < MINIMUM ? TOO_SHORT : 0);
    }

    /** The same with comparisons where the other has a table. */
    static int maskByComparing(String password) {
        int length = password.length();
        int count = length;
        int wrong = LOWER | UPPER | DIGIT;
        for (int i = 0; i < length; i++) {
            char c = password.charAt(i);
            if (c >= 'a' && c <= 'z') {
                wrong &= ~LOWER;
            } else if (c >= 'A' && c <= 'Z') {
                wrong &= ~UPPER;
            } else if (c >= '0' && c <= '9') {
                wrong &= ~DIGIT;
            } else if (isPair(password, i)) {
                count--;
                i++;
            } else if (isUnprintable(c)) {
                wrong |= UNPRINTABLE;
            }
        }
        return wrong | (count < MINIMUM ? TOO_SHORT : 0);
    }

    /** The same as a set that is made for each password, the way most would return it. */
    static Set<PasswordReason> setOf(String password) {
        int mask = maskOf(password);
        Set<PasswordReason> wrong = EnumSet.noneOf(PasswordReason.class);
        addIf((mask & TOO_SHORT) != 0, PasswordReason.PASSWORD_TOO_SHORT, wrong);
        addIf((mask & LOWER) != 0, PasswordReason.NO_LOWER_CASE_LATIN, wrong);
        addIf((mask & UPPER) != 0, PasswordReason.NO_UPPER_CASE_LATIN, wrong);
        addIf((mask & DIGIT) != 0, PasswordReason.NO_DIGIT, wrong);
        addIf((mask & UNPRINTABLE) != 0, PasswordReason.UNPRINTABLE_CHARACTER, wrong);
        return wrong;
    }

    private static void addIf(boolean is, PasswordReason reason, Set<PasswordReason> wrong) {
        if (is) {
            wrong.add(reason);
        }
    }

    private static boolean isPair(String password, int i) {
        return Character.isHighSurrogate(password.charAt(i))
                && i + 1 < password.length()
                && Character.isLowSurrogate(password.charAt(i + 1));
    }

    private static boolean isUnprintable(char c) {
        return c < ' ' || (c >= 0x7f && c <= 0x9f) || c == 0x2028 || c == 0x2029 || Character.isSurrogate(c);
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[ASCII];
        for (char c = 0; c < ASCII; c++) {
            kinds[c] = (byte) (isUnprintable(c) ? UNPRINTABLE : 0);
        }
        for (int c = 'a'; c <= 'z'; c++) {
            kinds[c] = LOWER;
            kinds[c - 'a' + 'A'] = UPPER;
        }
        for (int c = '0'; c <= '9'; c++) {
            kinds[c] = DIGIT;
        }
        return kinds;
    }
}
