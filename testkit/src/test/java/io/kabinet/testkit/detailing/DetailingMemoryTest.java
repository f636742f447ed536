package io.kabinet.testkit.detailing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Memory does not depend on the size of the file: whoever kept the rows would not get to the end. */
class DetailingMemoryTest {

    private static final long MEGABYTE = 1_000_000;

    @TempDir
    private Path directory;

    /** Its rows alone would take about twenty megabytes. */
    @ParameterizedTest
    @EnumSource(names = {"XML_2015", "NDJSON"})
    void twenty_five_megabytes_are_read_in_sixteen(SyntheticFormat format) throws Exception {
        assertReadIn("-Xmx16m", SyntheticDetailing.of(format, 160_000), 25 * MEGABYTE);
    }

    /** An account-month of the size that was seen: its rows alone would take about a hundred megabytes. */
    @Test
    @Tag("long")
    void an_account_month_of_115_megabytes_is_read_in_64() throws Exception {
        assertReadIn("-Xmx64m", SyntheticDetailing.of(SyntheticFormat.XML_2015, 720_000), 115 * MEGABYTE);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("long")
    void a_million_rows_are_read_in_64_megabytes(SyntheticFormat format) throws Exception {
        assertReadIn("-Xmx64m", SyntheticDetailing.of(format, 1_000_000), 80 * MEGABYTE);
    }

    private void assertReadIn(String memory, SyntheticDetailing detailing, long bytesAtLeast) throws Exception {
        Path file = written(detailing);
        assertThat(Files.size(file)).isGreaterThanOrEqualTo(bytesAtLeast);

        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        memory,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadInLittleMemory.class.getName(),
                        detailing.format().name(),
                        file.toString()))
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);

        SyntheticDetailing.Totals totals = detailing.totals();
        long net = totals.net().getAmount().movePointRight(4).longValueExact();
        assertThat(printed).endsWith(totals.rows() + " " + net);
        assertThat(process.waitFor()).isZero();
    }

    private Path written(SyntheticDetailing detailing) throws IOException {
        Path file = directory.resolve(detailing.format().name());
        try (OutputStream out = Files.newOutputStream(file)) {
            detailing.writeTo(out);
        }
        return file;
    }
}
