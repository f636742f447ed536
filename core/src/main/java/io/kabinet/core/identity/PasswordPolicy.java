package io.kabinet.core.identity;

import static io.kabinet.core.identity.PasswordRule.DIGIT;
import static io.kabinet.core.identity.PasswordRule.LATIN_AND_DIGITS_ONLY;
import static io.kabinet.core.identity.PasswordRule.LOWER_CASE_LATIN;
import static io.kabinet.core.identity.PasswordRule.NOT_THE_LOGIN;
import static io.kabinet.core.identity.PasswordRule.UPPER_CASE_LATIN;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a password must look like.
 *
 * <p>Everything that is wrong is told at once, in the order of {@link PasswordReason}. Length counts code points, so a
 * letter outside the basic plane is one character. A class is satisfied by Latin letters and the digits 0 to 9 alone: a
 * Cyrillic «а» is a character, but no lower-case letter here. Control characters, line separators and halves of
 * surrogate pairs are refused under every policy. Nothing is trimmed, folded or cut.
 *
 * <p>For example, {@code RUSSIA.violationsIn("abc123")} is {@code [PASSWORD_TOO_SHORT(7), NO_UPPER_CASE_LATIN]}. The
 * lists are made once per policy: asking allocates nothing, unless the text has to be read as a number.
 *
 * <p>The operator's profiles are weaker than OWASP ASVS 5.0 asks for; each says where. Immutable and safe for use by
 * several threads.
 */
public final class PasswordPolicy {

    /**
     * Market Russia: 7 characters or more, with a lower-case and an upper-case Latin letter and a digit.
     *
     * <p>No maximum is stated, so there is none; what else may stand in a password is not stated either, so other
     * characters are accepted. Against ASVS 5.0: shorter than 8 (6.2.1), classes of characters (6.2.5).
     *
     * <p><b>Source:</b> «он должен иметь как минимум 7 символов. Кроме того, в пароле должны быть не только строчные и
     * заглавные латинские буквы, но и как минимум одна цифра».
     */
    public static final PasswordPolicy RUSSIA =
            of(7, OptionalInt.empty(), Set.of(LOWER_CASE_LATIN, UPPER_CASE_LATIN, DIGIT));

    /**
     * Market Belarus: 4 to 10 characters, nothing else.
     *
     * <p>Against ASVS 5.0: shorter than 8 (6.2.1), 64 characters not allowed (6.2.9).
     *
     * <p><b>Source:</b> «Введите новый пароль от 4 до 10 символов».
     */
    public static final PasswordPolicy BELARUS = of(4, OptionalInt.of(10), Set.of());

    /**
     * Russia as the live service was seen to ask: 6 to 26, Latin letters and digits only, one of each class.
     *
     * <p>Against ASVS 5.0: 6.2.1, 6.2.5 and 6.2.9. Not a default.
     *
     * <p><b>Source:</b> a primary artefact, a client written against the live service; read in 2026-11.
     */
    public static final PasswordPolicy RU_LIVE =
            of(6, OptionalInt.of(26), Set.of(LOWER_CASE_LATIN, UPPER_CASE_LATIN, DIGIT, LATIN_AND_DIGITS_ONLY));

    /**
     * Russia as it was told in 2014: 6 to 10 characters; classes are not stated with it.
     *
     * <p>Against ASVS 5.0: 6.2.1 and 6.2.9. Not a default.
     *
     * <p><b>Source:</b> secondary pages, one of them of 2014-11-26; read in 2026-11.
     */
    public static final PasswordPolicy RU_2014 = of(6, OptionalInt.of(10), Set.of());

    /**
     * Belarus with what the operator's help page adds: the password may not be the phone number.
     *
     * <p>Not a default.
     *
     * <p><b>Source:</b> for the addition a page of the operator, undated, read in 2026-11; for the rest the article.
     */
    public static final PasswordPolicy BELARUS_HELP_PAGE = of(4, OptionalInt.of(10), Set.of(NOT_THE_LOGIN));

    /**
     * After OWASP ASVS 5.0: 8 characters or more, no maximum, any composition, not the phone number.
     *
     * <p>It asks for no rotation either: do not use it with a {@link PasswordAgePolicy}. One deviation: ASVS 6.2.5 puts
     * no limit on characters, and unprintable ones are refused here as everywhere. Comparing with leaked passwords
     * (6.2.4, 6.2.12) needs a list that this library does not have.
     *
     * <p><b>Source:</b> OWASP ASVS 5.0, 6.2.1, 6.2.5, 6.2.8 to 6.2.11; not the operator's.
     */
    public static final PasswordPolicy STRICT = of(8, OptionalInt.empty(), Set.of(NOT_THE_LOGIN));

    private final int minimum;
    private final OptionalInt maximum;
    private final Set<PasswordRule> rules;
    private final int longest;
    private final PasswordViolations violations;

    private PasswordPolicy(int minimum, OptionalInt maximum, Set<PasswordRule> rules) {
        this.minimum = minimum;
        this.maximum = maximum;
        this.rules = rules;
        this.longest = maximum.orElse(Integer.MAX_VALUE);
        this.violations = new PasswordViolations(minimum, maximum, rules);
    }

    /**
     * A policy of one's own.
     *
     * @param minimum the fewest characters, 1 or more
     * @param maximum the most characters, if there is a limit; not below the minimum
     * @param rules what else is asked
     * @return the policy
     * @throws IllegalArgumentException if the lengths are out of order
     */
    public static PasswordPolicy of(int minimum, OptionalInt maximum, Set<PasswordRule> rules) {
        if (minimum < 1 || maximum.orElse(minimum) < minimum) {
            throw new IllegalArgumentException("lengths must be 1 or more, and in order: " + minimum
                    + (maximum.isPresent() ? " to " + maximum.getAsInt() : ""));
        }
        return new PasswordPolicy(minimum, maximum, Set.copyOf(rules));
    }

    /**
     * The fewest characters.
     *
     * @return in code points
     */
    public int minimum() {
        return minimum;
    }

    /**
     * The most characters.
     *
     * @return in code points, or empty if there is no limit
     */
    public OptionalInt maximum() {
        return maximum;
    }

    /**
     * What else is asked.
     *
     * @return the rules beside the length
     */
    public Set<PasswordRule> rules() {
        return rules;
    }

    /**
     * Everything that is wrong with a password, of a person whose number is not known here.
     *
     * @param password the password as it was typed
     * @return the violations in the order of {@link PasswordReason}, always the same list for the same ones; empty if
     *     nothing is wrong
     */
    public List<Reason> violationsIn(CharSequence password) {
        return violations.of(wrongIn(password));
    }

    /**
     * Everything that is wrong with a password, of a person whose number is not known here.
     *
     * @param password the password as it was typed
     * @return the violations, as for a text
     */
    public List<Reason> violationsIn(Secret password) {
        return violationsIn(password.reveal());
    }

    /**
     * Everything that is wrong with a password of this person.
     *
     * @param password the password as it was typed
     * @param login the number that the person signs in with; every spelling that the number's country reads counts
     * @return the violations in the order of {@link PasswordReason}; empty if nothing is wrong
     */
    public List<Reason> violationsIn(CharSequence password, Msisdn login) {
        int wrong = wrongIn(password);
        return violations.of(
                rules.contains(NOT_THE_LOGIN) && spells(password, login)
                        ? wrong | PasswordViolations.SAME_AS_LOGIN
                        : wrong);
    }

    /**
     * Everything that is wrong with a password of this person.
     *
     * @param password the password as it was typed
     * @param login the number that the person signs in with
     * @return the violations, as for a text
     */
    public List<Reason> violationsIn(Secret password, Msisdn login) {
        return violationsIn(password.reveal(), login);
    }

    private int wrongIn(CharSequence password) {
        int length = password.length();
        int count = length;
        int seen = 0;
        for (int i = 0; i < length; i++) {
            char c = password.charAt(i);
            if (c < PasswordViolations.ASCII) {
                seen |= PasswordViolations.kindOf(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < length
                    && Character.isLowSurrogate(password.charAt(i + 1))) {
                seen |= PasswordViolations.OTHER; // nothing unprintable lies beyond the basic plane
                count--;
                i++;
            } else {
                seen |= PasswordViolations.kindBeyondAscii(c);
            }
        }
        return violations.in(seen)
                | (count < minimum ? PasswordViolations.TOO_SHORT : 0)
                | (count > longest ? PasswordViolations.TOO_LONG : 0);
    }

    private static boolean spells(CharSequence password, Msisdn login) {
        int length = password.length();
        if (length == 0 || !mayStandInNumber(password.charAt(0)) || !mayStandInNumber(password.charAt(length - 1))) {
            return false;
        }
        Optional<Msisdn> read = login.plan().read(password.toString());
        return read.isPresent() && read.get().equals(login);
    }

    /** False for what most passwords begin or end with, so that they need not be read as a number. */
    private static boolean mayStandInNumber(char c) {
        return c < 'A' || c > 'z';
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PasswordPolicy policy
                && minimum == policy.minimum
                && maximum.equals(policy.maximum)
                && rules.equals(policy.rules);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * minimum + maximum.hashCode()) + rules.hashCode();
    }

    @Override
    public String toString() {
        return "PasswordPolicy[" + minimum + (maximum.isPresent() ? " to " + maximum.getAsInt() : " or more") + ", "
                + rules + "]";
    }
}
