package io.kabinet.spark.detailing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.spark.SparkSessions;
import io.kabinet.testkit.detailing.Quirk;
import io.kabinet.testkit.detailing.SyntheticDetailing;
import io.kabinet.testkit.detailing.SyntheticFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        SparkSessions.shared().version();
        return CommandLine.run(args, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }

    @Test
    void a_clean_run_ends_with_0_and_tells_the_counts() throws IOException {
        String file = Taken.written(SyntheticDetailing.of(SyntheticFormat.XML_2026, 100), directory.resolve("a.xml"))
                .toString();

        int code = run(
                "--in", file, file, "--out", directory.resolve("out").toString(), "--market", "russia", "--progress");

        assertThat(code).isZero();
        assertThat(out.toString(UTF_8))
                .isEqualTo("files: 1, not read to their end: 0\nrows: 100 = 100 written + 0 quarantined\n");
        assertThat(err.toString(UTF_8)).isEqualTo("1 of 1 files read\n");
        assertThat(SparkSessions.shared().sparkContext().isStopped()).isFalse();
    }

    @Test
    void rows_in_quarantine_end_with_1() throws IOException {
        SyntheticDetailing spoiled =
                SyntheticDetailing.of(SyntheticFormat.CSV, 1_000).with(Quirk.SPOILED_ROWS);
        String file = Taken.written(spoiled, directory.resolve("a.csv")).toString();
        long good = spoiled.totals().rows();

        assertThat(run("--in", file, "--out", directory.resolve("out").toString()))
                .isEqualTo(1);
        assertThat(out.toString(UTF_8))
                .endsWith("rows: 1000 = " + good + " written + " + (1_000 - good) + " quarantined\n");
    }

    @Test
    void a_rate_and_a_zone_are_those_of_the_command_line() throws IOException {
        Files.writeString(
                directory.resolve("a.ndjson"),
                "{\"at\":\"2026-06-30T12:00:00Z\",\"kind\":\"call\",\"category\":\"x\",\"net\":100}\n");
        Path to = directory.resolve("out");

        assertThat(run(
                        "--in",
                        directory + "/*.ndjson",
                        "--out",
                        to.toString(),
                        "--market",
                        "Belarus",
                        "--zone",
                        "Pacific/Kiritimati",
                        "--vat",
                        "20"))
                .isZero();
        assertThat(Taken.usage(to)
                        .selectExpr("CAST(day AS STRING)", "gross", "currency")
                        .head()
                        .toString())
                .isEqualTo("[2026-07-01,120.000000,BYN]");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "--in missing.xml --out o,           not there: ",
        "--in a.xml,                         --in and --out are needed; --help tells more",
        "--out o,                            --in and --out are needed",
        "--in a.xml --out o --market mars,   --market is neither russia nor belarus",
        "--in a.xml --out o --zone Nowhere,  --zone is no time zone",
        "--in a.xml --out o --vat 101,       percent must be from 0 to 100",
        "--in a.xml --out o --out p,         --out is there twice",
        "--in a.xml --out,                   --out needs a value",
        "--in a.xml --out o --password x,    unknown argument --password",
    })
    void what_cannot_be_done_ends_with_2_and_says_why(String args, String why) {
        assertThat(run(args.split(" "))).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith(why);
        assertThat(out.size()).isZero();
    }

    @Test
    void what_is_there_already_is_not_written_over() throws IOException {
        String file = Taken.written(SyntheticDetailing.of(SyntheticFormat.CSV, 1), directory.resolve("a.csv"))
                .toString();

        assertThat(run("--in", file, "--out", directory.toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("already there: ");
    }

    @Test
    void help_is_asked_for() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(UTF_8)).contains("--in PATH…", "Exit code: 0");
    }
}
