package io.kabinet.client.wire;

import static io.kabinet.client.testing.Samples.BALANCE;
import static io.kabinet.client.testing.Samples.READ_BALANCE;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kabinet.core.account.Balance;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that look like a balance and are none. */
class HostileAnswersTest {

    private static final String GOOD =
            "{\"amount\":{\"amount\":\"-12.50\",\"currency\":\"RUB\"},\"asOf\":\"2026-03-01T09:00:00Z\"}";
    private static final Form<Balance> FORM =
            Contract.KABINET.of(READ_BALANCE).orElseThrow().form();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"1e100000000\"",
                "\"1E2\"",
                "1e100000000",
                "100",
                "100.00",
                "\"199.999\"",
                "\"199.990\"",
                "\"١٢٣\"",
                "\"１２３\"",
                "\"\"",
                "\" 1\"",
                "\"1 \"",
                "\"+1\"",
                "\"--1\"",
                "\"-\"",
                "\"1,50\"",
                "\"1.\"",
                "\".5\"",
                "\"0x10\"",
                "\"NaN\"",
                "\"1000000000000000\"",
                "\"1\\u0000\"",
                "null",
                "true",
                "[]",
                "{}",
            })
    void an_amount_that_is_not_plain_decimal_text_is_unreadable(String amount) {
        String answer = GOOD.replace("\"-12.50\"", amount);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThatThrownBy(() -> read(answer)).isInstanceOf(Unreadable.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"rub\"",
                "\"RUR \"",
                "\"ZZZ\"",
                "\"\"",
                "643",
                "null",
            })
    void a_currency_that_nobody_knows_is_unreadable(String currency) {
        assertThatThrownBy(() -> read(GOOD.replace("\"RUB\"", currency))).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2026-03-01\"",
                "\"2026-03-01T09:00:00\"",
                "\"2026-03-01T09:00:00+03:00\"",
                "\"2026-02-30T09:00:00Z\"",
                "\"2026-03-01T24:00:00Z\"",
                "\"2026-03-01T23:59:60Z\"",
                "\"+1000000-03-01T09:00:00Z\"",
                "\"٢٠٢٦-03-01T09:00:00Z\"",
                "1772355600",
                "null",
            })
    void a_moment_that_is_not_utc_text_is_unreadable(String moment) {
        assertThatThrownBy(() -> read(GOOD.replace("\"2026-03-01T09:00:00Z\"", moment)))
                .isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"amount\":{\"amount\":\"1\",\"amount\":\"-12.50\",\"currency\":\"RUB\"},\"asOf\":\"2026-03-01T09:00:00Z\"}",
                "{\"asOf\":\"2026-03-01T09:00:00Z\",\"amount\":{\"amount\":\"1\",\"currency\":\"RUB\"},\"x\":{\"y\":1,\"y\":1}}",
                GOOD + "<html>",
                GOOD + GOOD,
                GOOD + ",",
                "[" + GOOD + "]",
                "<html><body>Welcome to our Wi-Fi</body></html>",
                "\"text\"",
                "12",
                "null",
                "{'amount':1}",
                "{amount:1}",
                "{\"amount\":NaN}",
                "/* */" + GOOD,
                "\uFEFF" + GOOD,
                "{\"x\":\"\\ud83d\",\"asOf\":\"2026-03-01T09:00:00Z\"}",
            })
    void what_is_not_exactly_one_good_object_is_unreadable(String answer) {
        Unreadable unreadable = catchThrowableOfType(Unreadable.class, () -> read(answer));

        assertThat(unreadable).isNotNull();
        assertThat(unreadable.isCut()).isFalse();
    }

    @Test
    void an_answer_is_cut_wherever_it_ends_too_early_and_is_never_a_smaller_amount() {
        for (int length = 0; length < GOOD.length(); length++) {
            String beginning = GOOD.substring(0, length);

            Unreadable unreadable = catchThrowableOfType(Unreadable.class, () -> read(beginning));

            assertThat(unreadable.isCut()).as(beginning).isTrue();
        }
    }

    @Test
    void bytes_that_are_not_utf_8_are_unreadable() {
        byte[] latin = GOOD.replace("RUB", "R\u00dcB").getBytes(ISO_8859_1);

        assertThatThrownBy(() -> FORM.readAnswer(latin)).hasMessage("is not UTF-8");
        assertThatThrownBy(() -> FORM.readAnswer(GOOD.getBytes(UTF_16))).isInstanceOf(Unreadable.class);
    }

    @Test
    void depth_and_length_are_bounded() throws Unreadable {
        String deep = GOOD.replaceFirst("\\{", "{\"x\":" + "[".repeat(63) + "]".repeat(63) + ",");
        String tooDeep = GOOD.replaceFirst("\\{", "{\"x\":" + "[".repeat(64) + "]".repeat(64) + ",");
        String long_ = GOOD + " ".repeat(Reply.LONGEST - GOOD.length());

        assertThat(read(deep)).isEqualTo(BALANCE);
        assertThatThrownBy(() -> read(tooDeep)).hasMessageContaining("too deep");
        assertThat(read(long_)).isEqualTo(BALANCE);
        assertThatThrownBy(() -> read(long_ + " ")).hasMessage("has more than 1048576 bytes");
    }

    @Test
    void digits_are_bounded_though_nobody_reads_the_field() throws Unreadable {
        String digits = "9".repeat(40);

        assertThat(read(GOOD.replaceFirst("\\{", "{\"x\":" + digits + ","))).isEqualTo(BALANCE);
        for (String tooMany : new String[] {digits + "9", "-9" + digits, "0." + digits + "9", "1e" + digits + "9"}) {
            assertThatThrownBy(() -> read(GOOD.replaceFirst("\\{", "{\"x\":" + tooMany + ",")))
                    .as(tooMany)
                    .hasMessageContaining("too long a name, number or text");
        }
    }

    @Test
    void what_is_wrong_is_told_with_its_place_and_without_its_value() {
        assertThatThrownBy(() -> read(GOOD.replace("-12.50", "CANARY")))
                .hasMessage("amount amount cannot be")
                .hasNoCause();
        assertThatThrownBy(() -> read("CANARY")).hasMessage("is not JSON").hasNoCause();
    }

    private static Balance read(String answer) throws Unreadable {
        return FORM.readAnswer(answer.getBytes(UTF_8));
    }
}
