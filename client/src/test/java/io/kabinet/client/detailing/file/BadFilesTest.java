package io.kabinet.client.detailing.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.client.detailing.file.UnreadableFile.Fault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what they should be: a clear error, and all that could be read was handed out. */
class BadFilesTest {

    private static final String ROW = "<i d=\"01.06.2026 9:36:11\" s=\"4G\" n=\"internet.mts.ru\" c=\"0\"/>";
    private static final String SECRET = "SECRET_CANARY";

    @ParameterizedTest
    @ValueSource(strings = {"2015.xml", "2026.xml", "usages.json"})
    void a_file_that_is_cut_anywhere_never_looks_whole(String name) throws IOException {
        byte[] whole = ReadFile.goldenBytes(name);
        DetailingFormat format = name.endsWith("xml") ? DetailingFormat.XML : DetailingFormat.USAGES_JSON;
        int end = new String(whole, ISO_8859_1).stripTrailing().length();
        int rows = ReadFile.of(format, whole, ReadFile.RUSSIA).rows().size();

        for (int length = 0; length < end; length++) {
            ReadFile cut = ReadFile.of(format, Arrays.copyOf(whole, length), ReadFile.RUSSIA);

            assertThat(cut.failure()).as("cut after %s bytes", length).isPresent();
            assertThat(cut.fault()).as("cut after %s bytes", length).isIn(Fault.CUT_SHORT, Fault.WRONG_ENCODING);
            assertThat(cut.rows()).hasSizeLessThanOrEqualTo(rows);
        }
    }

    @Test
    void rows_before_the_cut_are_handed_out_and_the_message_says_how_far_it_went() {
        ReadFile cut = ReadFile.of(DetailingFormat.XML, "<Report>\n" + ROW + "\n" + ROW + "\n<i d=\"01.06");

        assertThat(cut.rows()).hasSize(2);
        assertThat(cut.failure().orElseThrow())
                .hasMessageStartingWith("the file ends in the middle, after row 2, line 4")
                .extracting(UnreadableFile::position)
                .extracting(FilePosition::row)
                .isEqualTo(2L);
    }

    @Test
    void four_bytes_of_which_nobody_knows_the_order_are_the_wrong_encoding() {
        ReadFile read =
                ReadFile.of(DetailingFormat.USAGES_JSON, new byte[] {0, 0, '$', 0, 0, 8, 0, 0, 0}, ReadFile.RUSSIA);

        assertThat(read.fault()).isEqualTo(Fault.WRONG_ENCODING);
        assertThat(read.failure().orElseThrow()).hasMessage("the file is not in its encoding, after row 0, line 1");
    }

    @Test
    void half_a_letter_in_the_name_of_a_field_stops_nothing() {
        String row = "{\"\u00F7\u0091\u009A\u008B\":1,\"at\":\"2026-07-01T09:24:05Z\",\"kind\":\"call\"}\n";

        ReadFile read = ReadFile.of(DetailingFormat.NDJSON, row.repeat(3).getBytes(ISO_8859_1), ReadFile.RUSSIA);

        assertThat(read.failure()).isEmpty();
        assertThat(read.rows().size() + read.bad().size()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"79000000001", "7900&#x85;0000001", "&#x2028;"})
    void the_sums_of_a_section_are_told_even_if_its_name_cannot_be_printed(String name) {
        ReadFile read =
                ReadFile.of(DetailingFormat.XML, "<Report><ds n=\"" + name + "\" f=\"1.00\">" + ROW + "</ds></Report>");

        assertThat(read.sections()).singleElement().satisfies(section -> {
            assertThat(section.line().isPresent()).isEqualTo(name.equals("79000000001"));
            assertThat(section.rows() + section.badRows()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, UTF-8,        WRONG_ENCODING",
        "UTF-8,        windows-1251, ",
        "UTF-16,       UTF-16,       ",
        "windows-1251, windows-1251, ",
        "UTF-16LE,     UTF-8,        ",
        "UTF-8,        no-such,      WRONG_ENCODING",
    })
    void xml_is_read_in_the_encoding_that_it_names(String written, String named, Fault expected) {
        String text = "<?xml version=\"1.0\" encoding=\"" + named + "\"?><Report>" + ROW.replace("4G", "Телеф.")
                + "</Report>";
        ReadFile read = ReadFile.of(DetailingFormat.XML, text.getBytes(Charset.forName(written)), ReadFile.RUSSIA);

        assertThat(read.failure().map(UnreadableFile::fault).orElse(null)).isEqualTo(expected);
    }

    @Test
    void json_that_is_no_utf_8_is_refused() {
        byte[] bytes = "{\"Usages\":[{\"label\":\"Звонок\"}]}".getBytes(Charset.forName("windows-1251"));

        assertThat(ReadFile.of(DetailingFormat.USAGES_JSON, bytes, ReadFile.RUSSIA)
                        .fault())
                .isEqualTo(Fault.WRONG_ENCODING);
    }

    @Test
    void lines_of_another_encoding_are_told_one_by_one() {
        byte[] bytes = "{\"kind\":\"call\"}\n{\"kind\":\"call\"}\n".getBytes(UTF_16LE);
        ReadFile read = ReadFile.of(DetailingFormat.NDJSON, bytes, ReadFile.RUSSIA);

        assertThat(read.rows()).isEmpty();
        assertThat(read.bad()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void a_billion_laughs_are_not_laughed() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE Report [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        assertThat(ReadFile.of(DetailingFormat.XML, laughs + "]><Report>&a39;</Report>")
                        .fault())
                .isEqualTo(Fault.DOCTYPE);
        assertThat(ReadFile.of(DetailingFormat.XML, laughs + "]><Report><i s=\"&a39;\"/></Report>")
                        .rows())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE Report [<!ENTITY x SYSTEM \"FILE\">]><Report><i d=\"01.06.2026 9:36:11\" s=\"&x;\"/></Report>",
                "<!DOCTYPE Report [<!ENTITY x SYSTEM \"FILE\">]><Report>&x;</Report>",
                "<!DOCTYPE Report [<!ENTITY % x SYSTEM \"FILE\">%x;]><Report/>",
                "<!DOCTYPE Report SYSTEM \"FILE\"><Report/>",
            })
    void nothing_outside_the_file_is_ever_read(String text, @TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("secret.txt"), SECRET);
        ReadFile read = ReadFile.of(
                DetailingFormat.XML, text.replace("FILE", file.toUri().toString()));

        assertThat(read.fault()).isEqualTo(Fault.DOCTYPE);
        assertThat(read.rows()).isEmpty();
        assertThat(read.failure().orElseThrow().getMessage()).doesNotContain(SECRET);
    }

    @Test
    void an_entity_that_nobody_declared_does_not_change_an_amount() {
        ReadFile read =
                ReadFile.of(DetailingFormat.XML, "<Report>" + ROW.replace("c=\"0\"", "c=\"1&e;0\"") + "</Report>");

        assertThat(read.rows()).isEmpty();
        assertThat(read.failure()).isPresent();
    }

    @Test
    void thousands_of_arrows_are_no_expansion() {
        String row = ROW.replace("n=\"", "n=\"&lt;--");
        ReadFile read = ReadFile.of(DetailingFormat.XML, "<Report>" + row.repeat(100_000) + "</Report>");

        assertThat(read.failure()).isEmpty();
        assertThat(read.rows()).hasSize(100_000);
    }

    @ParameterizedTest
    @CsvSource({
        "XML,         '<html><body>Вход</body></html>',        NOT_A_DETAILING",
        "XML,         'not xml',                               NOT_WELL_FORMED",
        "XML,         '<Report></report>',                     NOT_WELL_FORMED",
        "XML,         '<Report/><Report/>',                    NOT_WELL_FORMED",
        "XML,         '<Report><i d=\"1\" d=\"2\"/></Report>', NOT_WELL_FORMED",
        "USAGES_JSON, '{\"fault\":{\"code\":900901}}',         NOT_A_DETAILING",
        "USAGES_JSON, '{\"Usages\":null}',                     NOT_A_DETAILING",
        "USAGES_JSON, '7',                                     NOT_A_DETAILING",
        "USAGES_JSON, '{\"Usages\":[]} x',                     NOT_WELL_FORMED",
        "USAGES_JSON, '{\"Usages\":[],\"Usages\":[]}',         NOT_WELL_FORMED",
        "USAGES_JSON, '{\"Usages\":[{]}',                      NOT_WELL_FORMED",
        "USAGES_JSON, '{\"Usages\":[',                         CUT_SHORT",
        "USAGES_JSON, '',                                      CUT_SHORT",
    })
    void what_is_no_detailing_is_not_an_empty_one(DetailingFormat format, String text, Fault expected) {
        assertThat(ReadFile.of(format, text).fault()).isEqualTo(expected);
    }

    @Test
    void no_message_repeats_what_stands_in_the_file() {
        for (String text : new String[] {
            "<Report><i d=\"" + SECRET + "\"/></Report>",
            "<Report><" + SECRET + "></Report>",
            "<" + SECRET + "/>",
            SECRET
        }) {
            ReadFile read = ReadFile.of(DetailingFormat.XML, text);
            assertThat(read.bad().toString() + read.failure()).doesNotContain(SECRET);
        }
        assertThat(ReadFile.of(DetailingFormat.NDJSON, SECRET).bad().toString()).doesNotContain(SECRET);
        assertThat(ReadFile.of(DetailingFormat.USAGES_JSON, SECRET).failure().toString())
                .doesNotContain(SECRET);
    }

    @ParameterizedTest
    @EnumSource(DetailingFormat.class)
    void bytes_that_cannot_be_had_are_no_fault_of_the_file(DetailingFormat format) throws IOException {
        String name = switch (format) {
            case XML -> "2026.xml";
            case USAGES_JSON -> "usages.json";
            case NDJSON -> "own.ndjson";
            case CSV -> "own.csv";
        };
        byte[] half = Arrays.copyOf(ReadFile.goldenBytes(name), 300);
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(half), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return read();
            }
        });

        assertThatThrownBy(() -> {
                    try (DetailingReader reader = DetailingFile.open(format, broken, ReadFile.RUSSIA, row -> {})) {
                        reader.forEachRemaining(row -> {});
                    }
                })
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(UnreadableFile.class)
                .hasMessage("the disk is gone");
    }

    @Test
    void a_hostile_depth_is_refused() {
        String deep = "{\"Usages\":[{\"x\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}]}";

        assertThat(ReadFile.of(DetailingFormat.USAGES_JSON, deep).fault()).isEqualTo(Fault.NOT_WELL_FORMED);
        assertThat(ReadFile.of(DetailingFormat.NDJSON, "{\"x\":" + "[".repeat(5_000) + "\n")
                        .bad())
                .extracting(BadRow::fault)
                .containsExactly(RowFault.MALFORMED);
    }
}
