package io.kabinet.client.detailing.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.detailing.Movement;
import io.kabinet.core.detailing.usage.UsageRecord;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formats of our own: one row on each line, as JSON or as a table. */
class OwnFormatsTest {

    private static final String HEADER = "at,kind,category,gross\n";
    private static final String ROW = "2026-07-01T09:24:05Z,call,local,1\n";
    private static final String LINE = "{\"at\":\"2026-07-01T09:24:05Z\",\"kind\":\"call\",\"category\":\"local\"}\n";

    private final ReadFile json = ReadFile.golden(DetailingFormat.NDJSON, "own.ndjson", ReadFile.RUSSIA);
    private final ReadFile table = ReadFile.golden(DetailingFormat.CSV, "own.csv", ReadFile.RUSSIA);
    private final ReadFile usages = ReadFile.golden(DetailingFormat.USAGES_JSON, "usages.json", ReadFile.RUSSIA);

    @Test
    void a_row_says_the_same_in_json_and_in_a_table_and_in_the_operators_own_words() {
        assertThat(json.bad()).isEmpty();
        assertThat(table.bad()).isEmpty();
        assertThat(json.rows()).hasSize(3);
        assertThat(table.rows()).hasSize(3);
        assertThat(json.rows().get(0)).isEqualTo(usages.rows().get(0));
        assertThat(table.rows().subList(1, 3)).isEqualTo(json.rows().subList(1, 3));
    }

    @Test
    void cells_may_hold_commas_quotes_and_line_ends() {
        assertThat(table.rows().get(0).label()).contains("Исходящий, \"домой\"");
    }

    @Test
    void what_is_not_stated_is_empty() {
        UsageRecord traffic = json.rows().get(1);

        assertThat(traffic.at()).isEqualTo(Instant.parse("2026-07-01T10:00:00.5Z"));
        assertThat(traffic.line()).isEmpty();
        assertThat(traffic.contact().peer()).isEmpty();
        assertThat(traffic.net()).isEmpty();
        assertThat(json.rows().get(2).movement()).isEqualTo(Movement.INCOME);
    }

    @ParameterizedTest
    @CsvSource({
        "garbage,                          MALFORMED",
        "'{\"at\":',                       MALFORMED",
        "'{\"at\":\"2026',                 MALFORMED",
        "'{\"kind\":\"call\"}',            MISSING",
        "'[]',                             MALFORMED",
        "'}',                              MALFORMED",
        "'{\"at\":\"2026-07-01T09:24:05Z\",\"kind\":\"call\",\"category\":\"x\",\"unit\":\"miles\"}', UNKNOWN_WORD",
        "'{\"at\":\"2026-07-01T09:24:05Z\",\"kind\":\"call\",\"category\":\"x\",\"real\":1}',         MISSING",
        "'{\"at\":\"2026-07-01T09:24:05Z\",\"kind\":\"call\",\"category\":\"x\",\"gross\":-1}',       NOT_AN_AMOUNT",
        "'{\"at\":\"2026-07-01T09:24:05Z\",\"kind\":\"call\",\"category\":\"x\",\"currency\":\"BYN\"}', OTHER_CURRENCY",
        "'{\"at\":\"2026-07-01T09:24:05Z\",\"kind\":\"call\",\"category\":\"x\",\"net\":2,\"gross\":1}', NET_ABOVE_GROSS",
        "'{\"at\":\"2026-07-01T09:24:05Z\",\"kind\":\"call\",\"kind\":\"sms\",\"category\":\"x\"}',   TWICE",
    })
    void a_broken_line_is_told_and_the_lines_around_it_are_read(String broken, RowFault expected) {
        ReadFile read = ReadFile.of(DetailingFormat.NDJSON, LINE + LINE + broken + "\n" + LINE + broken + "\n" + LINE);

        assertThat(read.rows()).hasSize(4);
        assertThat(read.bad()).extracting(BadRow::fault).containsExactly(expected, expected);
        assertThat(read.bad()).extracting(row -> row.position().line()).containsExactly(3L, 5L);
        assertThat(read.bad()).extracting(row -> row.position().row()).containsExactly(3L, 5L);
    }

    @Test
    void the_last_line_may_lack_its_end_and_if_it_is_cut_it_is_told() {
        assertThat(ReadFile.of(DetailingFormat.NDJSON, LINE + LINE.trim()).rows())
                .hasSize(2);
        ReadFile cut = ReadFile.of(DetailingFormat.NDJSON, LINE + LINE.substring(0, 30));
        assertThat(cut.rows()).hasSize(1);
        assertThat(cut.bad()).extracting(BadRow::fault).containsExactly(RowFault.MALFORMED);
    }

    @Test
    void lines_longer_than_a_block_are_read_and_absurd_ones_are_told() {
        String longer = LINE.replace("{", "{\"note\":\"" + "x".repeat(200_000) + "\",");
        String absurd = LINE.replace("{", "{\"note\":\"" + "x".repeat(3_000_000) + "\",");

        ReadFile read = ReadFile.of(DetailingFormat.NDJSON, LINE + longer + absurd + LINE);

        assertThat(read.rows()).hasSize(3);
        assertThat(read.bad()).isNotEmpty().allMatch(row -> row.fault() == RowFault.MALFORMED);
    }

    @Test
    void a_quote_that_is_not_closed_costs_its_own_line() {
        ReadFile read =
                ReadFile.of(DetailingFormat.CSV, HEADER + ROW + "2026-07-01T09:24:05Z,\"call,local,1\n" + ROW + ROW);

        assertThat(read.rows()).hasSize(3);
        assertThat(read.bad()).extracting(BadRow::fault).containsExactly(RowFault.MALFORMED);
        assertThat(read.bad().get(0).position()).isEqualTo(new FilePosition(2, 3, 0));
    }

    @Test
    void a_line_with_too_few_cells_is_told_and_the_rest_is_read() {
        ReadFile read = ReadFile.of(DetailingFormat.CSV, HEADER + "2026-07-01T09:24:05Z,call\n\n" + ROW);

        assertThat(read.rows()).hasSize(1);
        assertThat(read.bad()).hasToString("[row 1, line 2: MALFORMED]");
    }

    @Test
    void bytes_that_are_no_utf_8_cost_their_row() {
        byte[] bytes = (HEADER + ROW + ROW.replace("local", "l?cal") + ROW).getBytes(UTF_8);
        bytes[new String(bytes, UTF_8).indexOf('?')] = (byte) 0xE9;
        ReadFile table = ReadFile.of(DetailingFormat.CSV, bytes, ReadFile.RUSSIA);
        byte[] line = (LINE + LINE.replace("local", "l?cal") + LINE).getBytes(UTF_8);
        line[new String(line, UTF_8).indexOf('?')] = (byte) 0xE9;
        ReadFile json = ReadFile.of(DetailingFormat.NDJSON, line, ReadFile.RUSSIA);

        assertThat(table.bad()).extracting(BadRow::toString).containsExactly("row 2, line 3: NOT_A_TEXT (category)");
        assertThat(table.rows()).hasSize(2);
        assertThat(json.bad()).hasToString("[row 2, line 2, column 64: MALFORMED]");
        assertThat(json.rows()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "'',                             CUT_SHORT",
        "'a,b,c\n',                      NOT_A_DETAILING",
        "'at,kind,category,at\n',        NOT_WELL_FORMED",
    })
    void a_table_without_its_columns_is_none(String text, UnreadableFile.Fault expected) {
        assertThat(ReadFile.of(DetailingFormat.CSV, text).fault()).isEqualTo(expected);
    }
}
