package io.kabinet.core.identity;

import static io.kabinet.core.identity.PasswordPolicy.BELARUS;
import static io.kabinet.core.identity.PasswordPolicy.BELARUS_HELP_PAGE;
import static io.kabinet.core.identity.PasswordPolicy.RUSSIA;
import static io.kabinet.core.identity.PasswordPolicy.RU_2014;
import static io.kabinet.core.identity.PasswordPolicy.RU_LIVE;
import static io.kabinet.core.identity.PasswordPolicy.STRICT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.testing.Allocated;
import io.kabinet.core.values.Secret;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private static final Map<String, PasswordPolicy> POLICIES = Map.of(
            "RUSSIA", RUSSIA,
            "BELARUS", BELARUS,
            "RU_LIVE", RU_LIVE,
            "RU_2014", RU_2014,
            "BELARUS_HELP_PAGE", BELARUS_HELP_PAGE,
            "STRICT", STRICT);
    private static final Msisdn RUSSIAN = Msisdn.of("79000000001");
    private static final Msisdn BELARUSIAN = Msisdn.of("375330000001");
    private static final String CLEF = "\ud834\udd1e"; // one code point, two characters

    private static String wrong(PasswordPolicy policy, CharSequence password) {
        return codes(policy.violationsIn(password));
    }

    private static PasswordPolicy policy(String name) {
        return Objects.requireNonNull(POLICIES.get(name), name);
    }

    private static String codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "RUSSIA, Abcde1, PASSWORD_TOO_SHORT",
        "RU_LIVE, Abcde1, ''",
        "RUSSIA, Abcdef1, ''",
        "RUSSIA, abcdef1, NO_UPPER_CASE_LATIN",
        "RUSSIA, ABCDEF1, NO_LOWER_CASE_LATIN",
        "RUSSIA, Abcdefg, NO_DIGIT",
        "RUSSIA, Абвгде1, NO_LOWER_CASE_LATIN NO_UPPER_CASE_LATIN",
        "RUSSIA, Аbсdеf1, NO_UPPER_CASE_LATIN", // А, с and е are Cyrillic
        "RUSSIA, Abcdefж1, ''",
        "RUSSIA, Ab d f1!, ''",
        "RUSSIA, '', PASSWORD_TOO_SHORT NO_LOWER_CASE_LATIN NO_UPPER_CASE_LATIN NO_DIGIT",
        "BELARUS, 123, PASSWORD_TOO_SHORT",
        "BELARUS, 1234, ''",
        "BELARUS, 1234567890, ''",
        "BELARUS, 12345678901, PASSWORD_TOO_LONG",
        "BELARUS, пароль, ''",
        "RU_LIVE, Abcd1, PASSWORD_TOO_SHORT",
        "RU_LIVE, Abcdefghijklmnopqrstuvwxy1, ''",
        "RU_LIVE, Abcdefghijklmnopqrstuvwxyz1, PASSWORD_TOO_LONG",
        "RU_LIVE, Abcde1!, CHARACTER_NOT_ALLOWED",
        "RU_LIVE, Abcde1ж, CHARACTER_NOT_ALLOWED",
        "RU_LIVE, ж, PASSWORD_TOO_SHORT NO_LOWER_CASE_LATIN NO_UPPER_CASE_LATIN NO_DIGIT CHARACTER_NOT_ALLOWED",
        "RU_2014, abcde, PASSWORD_TOO_SHORT",
        "RU_2014, abcdef, ''",
        "RU_2014, abcdefghij, ''",
        "RU_2014, abcdefghijk, PASSWORD_TOO_LONG",
        "BELARUS_HELP_PAGE, 123, PASSWORD_TOO_SHORT",
        "BELARUS_HELP_PAGE, 1234, ''",
        "BELARUS_HELP_PAGE, 1234567890, ''",
        "BELARUS_HELP_PAGE, 12345678901, PASSWORD_TOO_LONG",
        "STRICT, пароль1, PASSWORD_TOO_SHORT",
        "STRICT, пароль12, ''"
    })
    void each_policy_on_both_sides_of_its_boundaries(String policy, String password, String violations) {
        assertThat(wrong(policy(policy), password)).isEqualTo(violations);
    }

    @Test
    void a_violation_carries_its_number() {
        assertThat(RUSSIA.violationsIn("abc123"))
                .containsExactly(
                        Reason.of(PasswordReason.PASSWORD_TOO_SHORT).with("minimum", 7L),
                        Reason.of(PasswordReason.NO_UPPER_CASE_LATIN));
        assertThat(BELARUS.violationsIn("12345678901"))
                .containsExactly(Reason.of(PasswordReason.PASSWORD_TOO_LONG).with("maximum", 10L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RUSSIA", "STRICT"})
    void a_long_password_is_neither_refused_nor_cut(String policy) {
        String long64 = "Ab1".repeat(21) + "x";
        assertThat(wrong(policy(policy), long64)).isEmpty();
        assertThat(wrong(policy(policy), "x".repeat(100_000) + "A1")).isEmpty();
        assertThat(wrong(RUSSIA, "x".repeat(100_000) + "A")).isEqualTo("NO_DIGIT");
    }

    @Test
    void length_counts_code_points() {
        assertThat(wrong(BELARUS, CLEF.repeat(3))).isEqualTo("PASSWORD_TOO_SHORT");
        assertThat(wrong(BELARUS, CLEF.repeat(4))).isEmpty();
        assertThat(wrong(BELARUS, CLEF.repeat(10))).isEmpty();
        assertThat(wrong(BELARUS, CLEF.repeat(11))).isEqualTo("PASSWORD_TOO_LONG");
        assertThat(wrong(RUSSIA, "Ab1" + CLEF.repeat(3))).isEqualTo("PASSWORD_TOO_SHORT");
        assertThat(wrong(RU_LIVE, "Abcde1" + CLEF)).isEqualTo("CHARACTER_NOT_ALLOWED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"٧", "７", "߁", "²", "½", "Ⅶ"})
    void only_ascii_digits_are_digits(String digit) {
        assertThat(wrong(RUSSIA, "Abcdefg" + digit)).isEqualTo("NO_DIGIT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "ß", "ａ", "а"})
    void only_ascii_letters_are_latin(String letter) {
        assertThat(wrong(RUSSIA, "ABCDEF1" + letter)).isEqualTo("NO_LOWER_CASE_LATIN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0", "\t", "\n", "\r", "\u001f", "\u007f", "\u0080", "\u009f", "\u2028", "\u2029", "\ud834", "\udd1e"
            })
    void what_cannot_be_printed_is_refused_by_every_policy_wherever_it_stands(String unprintable) {
        POLICIES.forEach((name, policy) -> {
            assertThat(wrong(policy, "Abcde" + unprintable + "f1")).as(name).isEqualTo("UNPRINTABLE_CHARACTER");
            assertThat(wrong(policy, unprintable + "Abcdef1")).as(name).isEqualTo("UNPRINTABLE_CHARACTER");
            assertThat(wrong(policy, "Abcdef1" + unprintable)).as(name).isEqualTo("UNPRINTABLE_CHARACTER");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "~", "\u00a0", "\ud83d\ude00"})
    void what_can_be_printed_is_a_character_like_others(String printable) {
        assertThat(wrong(RUSSIA, "Abcdef1" + printable)).isEmpty();
        assertThat(wrong(RU_LIVE, "Abcdef1" + printable)).isEqualTo("CHARACTER_NOT_ALLOWED");
    }

    @Test
    void surrogates_the_wrong_way_round_are_two_unprintable_halves() {
        assertThat(wrong(BELARUS, "12\udd1e\ud834")).isEqualTo("UNPRINTABLE_CHARACTER");
        assertThat(wrong(BELARUS, "1\udd1e\ud834")).isEqualTo("PASSWORD_TOO_SHORT UNPRINTABLE_CHARACTER");
    }

    @ParameterizedTest
    @CsvSource({
        "330000001, SAME_AS_LOGIN",
        "0330000001, SAME_AS_LOGIN",
        "33-0000001, SAME_AS_LOGIN",
        "375330000001, PASSWORD_TOO_LONG SAME_AS_LOGIN",
        "+375330000001, PASSWORD_TOO_LONG SAME_AS_LOGIN",
        "80330000001, PASSWORD_TOO_LONG SAME_AS_LOGIN",
        "'+375 (33) 000-00-01', PASSWORD_TOO_LONG SAME_AS_LOGIN",
        "330000002, ''",
        "330000001a, ''",
        "000001, ''",
        "33000000, ''"
    })
    void the_help_page_refuses_the_login_in_every_spelling(String password, String violations) {
        assertThat(codes(BELARUS_HELP_PAGE.violationsIn(password, BELARUSIAN))).isEqualTo(violations);
        assertThat(codes(BELARUS_HELP_PAGE.violationsIn(Secret.of(password), BELARUSIAN)))
                .isEqualTo(violations);
    }

    @ParameterizedTest
    @ValueSource(strings = {"79000000001", "89000000001", "9000000001", "+7 900 000-00-01", "8 (900) 000.00.01"})
    void the_strict_profile_refuses_the_login_of_either_country(String password) {
        assertThat(codes(STRICT.violationsIn(password, RUSSIAN))).isEqualTo("SAME_AS_LOGIN");
        assertThat(STRICT.violationsIn(password, BELARUSIAN)).isEmpty();
        assertThat(STRICT.violationsIn(password)).isEmpty();
    }

    @Test
    void the_other_policies_do_not_ask_for_the_login() {
        assertThat(BELARUS.violationsIn("330000001", BELARUSIAN)).isEmpty();
        assertThat(codes(RUSSIA.violationsIn("79000000001", RUSSIAN)))
                .isEqualTo("NO_LOWER_CASE_LATIN NO_UPPER_CASE_LATIN");
        assertThat(codes(BELARUS_HELP_PAGE.violationsIn("", BELARUSIAN))).isEqualTo("PASSWORD_TOO_SHORT");
    }

    @Test
    void a_secret_is_judged_as_its_text() {
        assertThat(RUSSIA.violationsIn(Secret.of("abc123"))).isEqualTo(RUSSIA.violationsIn("abc123"));
    }

    @Test
    void the_lists_are_made_once_and_cannot_be_changed() {
        assertThat(RUSSIA.violationsIn("abc")).isSameAs(RUSSIA.violationsIn(CharBuffer.wrap("xyz")));
        assertThat(RUSSIA.violationsIn("abc")).isUnmodifiable();
    }

    @Test
    void asking_allocates_nothing() {
        List<CharSequence> passwords =
                List.of("Abcdef1", "abc", "", "Абвгде1", "Ab1" + CLEF, "\n", CharBuffer.wrap("Abcdef1"));
        Secret secret = Secret.of("Abcdef1");
        assertThat(Allocated.bytesOf(() -> {
                    for (int i = 0; i < passwords.size(); i++) {
                        RUSSIA.violationsIn(passwords.get(i));
                        STRICT.violationsIn(passwords.get(i), RUSSIAN);
                    }
                    RU_LIVE.violationsIn(secret);
                }))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"0,", "-1,", "7, 6"})
    void lengths_out_of_order_are_a_bug(int minimum, Integer maximum) {
        OptionalInt most = maximum == null ? OptionalInt.empty() : OptionalInt.of(maximum);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PasswordPolicy.of(minimum, most, Set.of()))
                .withMessageStartingWith("lengths must be 1 or more, and in order: " + minimum);
    }

    @Test
    void a_policy_is_its_figures() {
        PasswordPolicy same = PasswordPolicy.of(RU_LIVE.minimum(), RU_LIVE.maximum(), RU_LIVE.rules());
        assertThat(same).isEqualTo(RU_LIVE).hasSameHashCodeAs(RU_LIVE);
        assertThat(POLICIES.values()).doesNotHaveDuplicates();
        assertThat(BELARUS).hasToString("PasswordPolicy[4 to 10, []]");
        assertThat(PasswordPolicy.of(7, OptionalInt.empty(), Set.of(PasswordRule.DIGIT)))
                .hasToString("PasswordPolicy[7 or more, [DIGIT]]");
        assertThat(PasswordPolicy.of(4, OptionalInt.of(4), Set.of()).violationsIn("1234"))
                .isEmpty();
    }
}
