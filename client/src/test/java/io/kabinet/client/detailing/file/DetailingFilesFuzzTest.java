package io.kabinet.client.detailing.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file holds: each row is read or told, the file ends or is refused, in words of ours and in no other way. */
@Tag("fuzz")
class DetailingFilesFuzzTest {

    private static final String MINUTE = "60s";
    private static final Pattern LINE_BEGINS = Pattern.compile("^\\{\"", Pattern.MULTILINE | Pattern.UNIX_LINES);
    private static final String LINE =
            "{\"at\":\"2026-07-01T09:24:05Z\",\"kind\":\"call\",\"category\":\"local\",\"gross\":1.5}";

    @MethodSource("xml")
    @FuzzTest(maxDuration = MINUTE)
    void xml_is_read_or_refused(byte[] file) {
        assertReadOrRefused(DetailingFormat.XML, file);
    }

    @MethodSource("usages")
    @FuzzTest(maxDuration = MINUTE)
    void usages_are_read_or_refused(byte[] file) {
        assertReadOrRefused(DetailingFormat.USAGES_JSON, file);
    }

    @MethodSource("tables")
    @FuzzTest(maxDuration = MINUTE)
    void a_table_is_read_or_refused(byte[] file) {
        assertReadOrRefused(DetailingFormat.CSV, file);
    }

    /** No line can break a file, and a plain line means what the parser says that it means. */
    @MethodSource("lines")
    @FuzzTest(maxDuration = MINUTE)
    void lines_are_read_or_told_and_plain_ones_mean_the_same_to_the_parser(byte[] file) {
        ReadFile read = assertReadOrRefused(DetailingFormat.NDJSON, file);
        assertThat(read.failure()).isEmpty();

        // An unknown field in front keeps the line from being plain and says nothing.
        String text = new String(file, UTF_8);
        String withUnknown = LINE_BEGINS.matcher(text).replaceAll("{\"\\\\u0020x\":0,\"");
        ReadFile parsed = ReadFile.of(DetailingFormat.NDJSON, withUnknown.getBytes(UTF_8), ReadFile.RUSSIA);
        ReadFile plain = ReadFile.of(DetailingFormat.NDJSON, text.getBytes(UTF_8), ReadFile.RUSSIA);
        assertThat(parsed.rows()).isEqualTo(plain.rows());
        assertThat(parsed.bad()).hasSameSizeAs(plain.bad());
    }

    private static ReadFile assertReadOrRefused(DetailingFormat format, byte[] file) {
        ReadFile read = ReadFile.of(format, file, ReadFile.WITH_VAT);
        assertThat(read.bad())
                .allMatch(row -> row.position().row() > 0 && row.position().line() > 0);
        read.failure().ifPresent(failure -> assertThat(failure.getMessage()).contains(", after row "));
        if (read.failure().isEmpty()) {
            assertThat(counted(format, file)).isGreaterThanOrEqualTo(read.rows().size());
        }
        return read;
    }

    private static long counted(DetailingFormat format, byte[] file) {
        List<BadRow> bad = new ArrayList<>();
        try {
            return DetailingFile.categoryMonths(format, new ByteArrayInputStream(file), ReadFile.WITH_VAT, bad::add)
                    .stream()
                    .mapToLong(CategoryMonth::rows)
                    .sum();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<byte[]> xml() throws IOException {
        return Stream.of(ReadFile.goldenBytes("2015.xml"), ReadFile.goldenBytes("2026.xml"), new byte[0]);
    }

    static Stream<byte[]> usages() throws IOException {
        return Stream.of(ReadFile.goldenBytes("usages.json"), "[{}]".getBytes(UTF_8));
    }

    static Stream<byte[]> tables() throws IOException {
        return Stream.of(ReadFile.goldenBytes("own.csv"), "at,kind,category\n\"".getBytes(UTF_8));
    }

    static Stream<byte[]> lines() throws IOException {
        return Stream.of(
                ReadFile.goldenBytes("own.ndjson"),
                LINE.getBytes(UTF_8),
                LINE.replace(":", ": ").replace(",", ", ").getBytes(UTF_8),
                LINE.replace("1.5", "01.5").getBytes(UTF_8),
                LINE.replace("1.5", "1.").getBytes(UTF_8),
                LINE.replace("1.5", "-0").getBytes(UTF_8),
                LINE.replace("call", "ca\u007Fll").getBytes(UTF_8),
                LINE.replace("}", ",}").getBytes(UTF_8),
                (LINE + LINE).getBytes(UTF_8));
    }
}
