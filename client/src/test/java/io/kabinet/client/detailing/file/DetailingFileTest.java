package io.kabinet.client.detailing.file;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.Movement;
import io.kabinet.core.subscriber.Msisdn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DetailingFileTest {

    @ParameterizedTest
    @CsvSource({
        "2015.xml,    14",
        "2026.xml,    7",
        "usages.json, 5",
        "own.ndjson,  3",
        "own.csv,     3",
    })
    void a_file_is_read_in_the_format_that_it_is_in(String name, int rows) throws IOException {
        assertThat(rowsOf(ReadFile.goldenBytes(name))).isEqualTo(rows);
    }

    @Test
    void a_mark_of_the_encoding_and_blanks_may_come_first() throws IOException {
        assertThat(rowsOf("\uFEFF \n[]".getBytes(UTF_8))).isZero();
        assertThat(rowsOf("\uFEFF<Report/>".getBytes(UTF_16LE))).isZero();
        assertThatThrownBy(() -> rowsOf(" \n".getBytes(UTF_8)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("ends in the middle");
        assertThatThrownBy(() -> rowsOf("Добрый день!".getBytes(UTF_8)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("no detailing");
    }

    @Test
    void the_row_is_there_between_two_steps_only() throws IOException {
        try (DetailingReader reader = open(ReadFile.goldenBytes("own.ndjson"))) {
            assertThatThrownBy(reader::row).isInstanceOf(IllegalStateException.class);
            assertThat(reader.next()).isTrue();
            assertThat(reader.row()).isSameAs(reader.row());
            reader.forEachRemaining(row -> {});
            assertThatThrownBy(reader::row).isInstanceOf(IllegalStateException.class);
            assertThat(reader.next()).isFalse();
            assertThat(reader.rows()).isEqualTo(3);
            assertThat(reader.badRows()).isZero();
        }
    }

    @Test
    void closing_the_reader_closes_the_file() throws IOException {
        for (String name : new String[] {"2015.xml", "usages.json", "own.ndjson", "own.csv"}) {
            List<String> closed = new ArrayList<>();
            ByteArrayInputStream in = new ByteArrayInputStream(ReadFile.goldenBytes(name)) {
                @Override
                public void close() {
                    closed.add(name);
                }
            };
            DetailingFile.open(in, ReadFile.RUSSIA, row -> {}).close();
            assertThat(closed).contains(name);
        }
    }

    @ParameterizedTest
    @CsvSource({"USAGES_JSON, usages.json", "NDJSON, own.ndjson", "CSV, own.csv", "XML, 2015.xml"})
    void sums_by_category_and_month_are_those_of_the_rows(DetailingFormat format, String name) throws IOException {
        List<CategoryMonth> sums = sums(format, ReadFile.goldenBytes(name));
        ReadFile file = ReadFile.golden(format, name, ReadFile.RUSSIA);

        assertThat(sums.stream().mapToLong(CategoryMonth::rows).sum())
                .isEqualTo(file.rows().size());
        assertThat(sums)
                .allSatisfy(sum -> assertThat(sum.gross().amount())
                        .satisfies(amount -> assertThat(amount.isEqual(file.rows().stream()
                                        .filter(row -> row.category().equals(sum.category())
                                                && row.movement() == sum.movement()
                                                && YearMonth.from(row.local()).equals(sum.month()))
                                        .map(row -> row.gross().orElseThrow().toBigMoney())
                                        .reduce(BigMoney.zero(ReadFile.RUSSIA.currency()), BigMoney::plus)))
                                .isTrue()));
    }

    @Test
    void a_month_is_that_of_the_files_own_clock_and_what_is_not_stated_is_counted() throws IOException {
        List<CategoryMonth> sums = sums(DetailingFormat.NDJSON, """
                {"at":"2026-07-01T00:30:00+03:00","kind":"call","category":"a","gross":1.5}
                {"at":"2026-06-30T23:59:59+03:00","kind":"call","category":"a","gross":0.123456}
                {"at":"2026-07-02T00:00:00+03:00","kind":"call","category":"a"}
                {"at":"2026-07-02T00:00:00+03:00","kind":"call","category":"a","gross":99999999999999.999999}
                {"at":"2026-07-02T00:00:00+03:00","kind":"call","category":"a","gross":2,"movement":"income"}
                """.getBytes(UTF_8));

        assertThat(sums)
                .extracting(CategoryMonth::month)
                .containsExactly(YearMonth.of(2026, 6), YearMonth.of(2026, 7), YearMonth.of(2026, 7));
        assertThat(sums.get(0).category()).isEqualTo(new ChargeCategory("a"));
        assertThat(sums.get(0).gross()).hasToString("Total[amount=RUB 0.123456, notStated=0]");
        assertThat(sums.get(1).gross()).hasToString("Total[amount=RUB 100000000000001.499999, notStated=1]");
        assertThat(sums.get(1).net().notStated()).isEqualTo(3);
        assertThat(sums.get(2).movement()).isEqualTo(Movement.INCOME);
    }

    @Test
    void rows_that_cannot_be_counted_are_told() throws IOException {
        List<BadRow> bad = new ArrayList<>();
        byte[] file = "{\"at\":\"x\"}\nx\n{}\n".getBytes(UTF_8);

        assertThat(DetailingFile.categoryMonths(
                        DetailingFormat.NDJSON, new ByteArrayInputStream(file), ReadFile.RUSSIA, bad::add))
                .isEmpty();
        assertThat(bad)
                .extracting(BadRow::fault)
                .containsExactly(RowFault.NOT_A_TIME, RowFault.MALFORMED, RowFault.MISSING);
    }

    @ParameterizedTest
    @MethodSource("rowsOfTwoNumbers")
    void a_row_of_another_number_is_told_and_counted_nowhere(DetailingFormat format, String file) {
        Reading anna = ReadFile.RUSSIA.ofNumber(Msisdn.of("79000000001"));
        List<BadRow> bad = new ArrayList<>();

        List<CategoryMonth> sums = ReadFile.months(format, file, anna, bad::add);

        assertThat(sums).extracting(CategoryMonth::rows).containsExactly(1L);
        assertThat(bad).extracting(BadRow::fault).containsExactly(RowFault.OTHER_NUMBER);
        assertThat(bad)
                .isEqualTo(ReadFile.of(format, file.getBytes(UTF_8), anna).bad());
        assertThat(ReadFile.months(format, file, ReadFile.RUSSIA, bad::add))
                .as("whose rows they are is asked only where it matters")
                .extracting(CategoryMonth::rows)
                .containsExactly(2L);
    }

    static Stream<Arguments> rowsOfTwoNumbers() {
        return Stream.of(
                Arguments.of(DetailingFormat.USAGES_JSON, """
                        {"Usages":[
                        {"date":"2026-07-01T09:00:00Z","type":"network","amount":1,"msisdn":"79000000001"},
                        {"date":"2026-07-01T09:00:01Z","type":"network","amount":2,"msisdn":"79000000002"}]}
                        """),
                Arguments.of(DetailingFormat.NDJSON, """
                        {"at":"2026-07-01T09:00:00Z","line":"79000000001","kind":"call","category":"a","gross":1}
                        {"at":"2026-07-01T09:00:01Z","line":"79000000002","kind":"call","category":"a","gross":2}
                        """),
                Arguments.of(DetailingFormat.NDJSON, """
                        { "at":"2026-07-01T09:00:00Z", "line":"79000000001", "kind":"call","category":"é","gross":1}
                        { "at":"2026-07-01T09:00:01Z", "line":"79000000002", "kind":"call","category":"é","gross":2}
                        """),
                Arguments.of(DetailingFormat.CSV, """
                        at,line,kind,category,gross
                        2026-07-01T09:00:00Z,79000000001,call,a,1
                        2026-07-01T09:00:01Z,79000000002,call,a,2
                        """),
                Arguments.of(DetailingFormat.XML, """
                        <Report><ds n="79000000001"><i d="01.07.2026 9:00:00" s="4G" f="1"/></ds>
                        <ds n="79000000002"><i d="01.07.2026 9:00:01" s="4G" f="2"/></ds></Report>
                        """));
    }

    private static List<CategoryMonth> sums(DetailingFormat format, byte[] file) throws IOException {
        return DetailingFile.categoryMonths(format, new ByteArrayInputStream(file), ReadFile.RUSSIA, bad -> {
            throw new AssertionError(bad);
        });
    }

    private static long rowsOf(byte[] file) throws IOException {
        try (DetailingReader reader = open(file)) {
            reader.forEachRemaining(row -> {});
            return reader.rows();
        }
    }

    private static DetailingReader open(byte[] file) throws IOException {
        return DetailingFile.open(new ByteArrayInputStream(file), ReadFile.RUSSIA, bad -> {
            throw new AssertionError(bad);
        });
    }
}
