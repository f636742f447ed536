package io.kabinet.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.internal.Characters;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.testing.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The one pass against the same rules written out, one after the other. */
class PasswordLawsTest {

    private static final int[] ALPHABET = {
        'a', 'z', 'A', 'Z', '0', '9', '`', '{', '@', '[', '/', ':', ' ', 0, 31, 127, 128, 'ж', 'é', 0x2028, 0xd834,
        0xdd1e, 0x1d11e, 0x10ffff
    };

    @Test
    void any_text_under_any_policy_is_judged_as_rule_by_rule() {
        Seeds.forEach(3_000, random -> {
            PasswordPolicy policy = policy(random);
            String text = text(random);
            assertThat(policy.violationsIn(text).stream().map(Reason::code).toList())
                    .as("%s under %s", text.codePoints().boxed().toList(), policy)
                    .isEqualTo(ruleByRule(policy, text));
        });
    }

    private static PasswordPolicy policy(SplittableRandom random) {
        int minimum = random.nextInt(1, 6);
        OptionalInt maximum = random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(minimum + random.nextInt(4));
        Set<PasswordRule> rules = Stream.of(PasswordRule.values())
                .filter(rule -> random.nextBoolean())
                .collect(Collectors.toSet());
        return PasswordPolicy.of(minimum, maximum, rules);
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(9);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(ALPHABET[random.nextInt(ALPHABET.length)]);
        }
        return text.toString();
    }

    private static List<String> ruleByRule(PasswordPolicy policy, String text) {
        List<String> codes = new ArrayList<>();
        int[] characters = text.codePoints().toArray();
        add(codes, "PASSWORD_TOO_SHORT", characters.length < policy.minimum());
        add(
                codes,
                "PASSWORD_TOO_LONG",
                policy.maximum().isPresent()
                        && characters.length > policy.maximum().getAsInt());
        lacks(codes, policy, PasswordRule.LOWER_CASE_LATIN, "NO_LOWER_CASE_LATIN", !text.matches("(?s).*[a-z].*"));
        lacks(codes, policy, PasswordRule.UPPER_CASE_LATIN, "NO_UPPER_CASE_LATIN", !text.matches("(?s).*[A-Z].*"));
        lacks(codes, policy, PasswordRule.DIGIT, "NO_DIGIT", !text.matches("(?s).*[0-9].*"));
        lacks(
                codes,
                policy,
                PasswordRule.LATIN_AND_DIGITS_ONLY,
                "CHARACTER_NOT_ALLOWED",
                text.codePoints()
                        .filter(c -> !Characters.isUnprintable(c))
                        .anyMatch(c -> !Character.toString(c).matches("[a-zA-Z0-9]")));
        add(codes, "UNPRINTABLE_CHARACTER", text.codePoints().anyMatch(Characters::isUnprintable));
        return codes;
    }

    private static void lacks(
            List<String> codes, PasswordPolicy policy, PasswordRule rule, String code, boolean broken) {
        add(codes, code, broken && policy.rules().contains(rule));
    }

    private static void add(List<String> codes, String code, boolean broken) {
        if (broken) {
            codes.add(code);
        }
    }
}
