package io.kabinet.client.wire;

import static io.kabinet.client.testing.Samples.rub;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.reason.Figure;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Rate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonsTest {

    static List<Object> values() {
        return List.of(
                "Умный тариф \"+\" \uD83D\uDE00",
                "",
                0L,
                Long.MAX_VALUE,
                Long.MIN_VALUE,
                rub("800"),
                rub("-0.01"),
                BigMoney.parse("RUB 0.12345"),
                BigMoney.parse("RUB 12"),
                Rate.percent("1.9"),
                Rate.percent(100),
                new Rate(1),
                Points.of(310),
                Quantity.of(1_073_741_824, Quantity.Unit.BYTES),
                Quantity.unlimited(Quantity.Unit.SECONDS),
                Quantity.notStated(Quantity.Unit.PIECES),
                LocalDate.of(2026, 2, 28),
                Instant.parse("2026-03-01T09:00:00.123456789Z"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_figure_comes_back_as_what_it_was(Object value) throws Unreadable {
        List<Reason> reasons = List.of(new Reason("SOMETHING_NEW", List.of(new Figure("it", value))));

        assertThat(read(write(reasons))).isEqualTo(reasons);
    }

    @Test
    void reasons_and_figures_keep_their_order_and_repetitions() throws Unreadable {
        List<Reason> reasons = List.of(
                new Reason("B", List.of(new Figure("z", 1L), new Figure("a", 2L), new Figure("z", 1L))),
                new Reason("A", List.of()),
                new Reason("B", List.of()));

        assertThat(read(write(reasons))).isEqualTo(reasons);
    }

    @Test
    void codes_of_other_versions_and_figures_of_unknown_kinds_are_kept_as_text() throws Unreadable {
        String written = "[{\"code\":\"MOON_IN_SEVENTH_HOUSE\",\"figures\":["
                + "{\"name\":\"phase\",\"kind\":\"angle\",\"value\":\"42°\"},"
                + "{\"name\":\"orbit\",\"kind\":\"ellipse\",\"value\":{\"a\":1e400,\"b\":[true,null]}}]}]";

        assertThat(read(written))
                .containsExactly(new Reason(
                        "MOON_IN_SEVENTH_HOUSE",
                        List.of(new Figure("phase", "42°"), new Figure("orbit", "{\"a\":1e400,\"b\":[true,null]}"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "[null]",
                "[{}]",
                "[{\"code\":null}]",
                "[{\"code\":\"\"}]",
                "[{\"code\":\"two words\"}]",
                "[{\"code\":\"A\\nINFO all is well\"}]",
                "[{\"code\":\"A\",\"figures\":{}}]",
                "[{\"code\":\"A\",\"figures\":[{\"name\":\"x\",\"kind\":\"text\"}]}]",
                "[{\"code\":\"A\",\"figures\":[{\"kind\":\"text\",\"value\":\"x\"}]}]",
                "[{\"code\":\"A\",\"figures\":[{\"name\":\"x\",\"value\":\"x\"}]}]",
                "[{\"code\":\"A\",\"figures\":[{\"name\":\"x\",\"kind\":\"count\",\"value\":3}]}]",
                "[{\"code\":\"A\",\"figures\":[{\"name\":\"x\",\"kind\":\"count\",\"value\":\"03\"}]}]",
                "[{\"code\":\"A\",\"figures\":[{\"name\":\"x\",\"kind\":\"count\",\"value\":\"9223372036854775808\"}]}]",
                "[{\"code\":\"A\",\"figures\":[{\"name\":\"x\",\"kind\":\"points\",\"value\":\"-1\"}]}]",
                "[{\"code\":\"A\",\"figures\":[{\"name\":\"x\",\"kind\":\"percent\",\"value\":\"100.1\"}]}]",
                "[{\"code\":\"A\",\"figures\":[{\"name\":\"x\",\"kind\":\"money\",\"value\":\"800.00\"}]}]",
                "[{\"code\":\"A\",\"figures\":[{\"name\":\"x\",\"kind\":\"date\",\"value\":\"2026-02-29\"}]}]",
            })
    void what_is_no_reason_is_unreadable(String written) {
        assertThatThrownBy(() -> read(written)).isInstanceOf(Unreadable.class);
    }

    private static String write(List<Reason> reasons) {
        return new String(JsonText.write(Json.Fields.of("reasons", Reasons.write(reasons))), UTF_8);
    }

    private static List<Reason> read(String written) throws Unreadable {
        String whole = written.startsWith("{\"reasons\"") ? written : "{\"reasons\":" + written + "}";
        return Values.needed(JsonText.read(whole.getBytes(UTF_8)), "reasons", Reasons::read);
    }
}
