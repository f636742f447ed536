package io.kabinet.spark.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** The page on scale plans by a formula that holds for what was measured, and plans no other figures than the formula gives. */
class ScalePageTest {

    private static final Percentage AS_NOISY_AS_THE_MACHINE = Percentage.withPercentage(20);
    private static final double MEGABYTE = 1e6;
    private static final double PARTITION = 128 * MEGABYTE;
    private static final double HOUR = 3_600;

    private final List<String> page = lines();
    private final Map<String, Double> figures =
            rows("figures").stream().collect(Collectors.toMap(row -> row.get(0), row -> number(row.get(1))));

    @Test
    void the_formula_gives_the_times_that_were_measured() {
        assertThat(rows("runs")).hasSizeGreaterThanOrEqualTo(5).allSatisfy(row -> {
            double purchases = number(row.get(1));
            double expected = row.get(0).equals("Spark") ? seconds(purchases, 2) : purchases * figure("p") / MEGABYTE;
            assertThat(expected).as(row.toString()).isCloseTo(number(row.get(2)), AS_NOISY_AS_THE_MACHINE);
        });
    }

    @Test
    void the_formula_gives_the_bytes_that_went_between_the_tasks() {
        assertThat(rows("runs").stream().filter(row -> row.get(0).equals("Spark")))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(row -> assertThat(number(row.get(1)) * figure("s") / MEGABYTE)
                        .isCloseTo(number(row.get(3)), Percentage.withPercentage(5)));
    }

    @Test
    void the_plan_is_what_the_formula_gives() {
        assertThat(rows("plan")).hasSizeGreaterThanOrEqualTo(3).allSatisfy(row -> {
            double purchases = number(row.get(0));
            double cores = number(row.get(1));
            double shuffled = purchases * figure("s");
            assertThat(row.subList(2, 6))
                    .containsExactly(
                            told(seconds(purchases, cores) / HOUR),
                            told(shuffled / 1e9),
                            String.valueOf((long) Math.ceil(shuffled / PARTITION)),
                            told(cores * seconds(purchases, cores) / HOUR));
        });
    }

    @Test
    void where_spark_begins_to_pay_is_what_the_formula_gives() {
        double cores = figure("k") / figure("p");
        assertThat(String.join("\n", page)).contains("more than " + (long) Math.floor(cores) + " cores");
    }

    private double seconds(double purchases, double cores) {
        return figure("a") + purchases * figure("k") / MEGABYTE / cores;
    }

    private double figure(String name) {
        return figures.getOrDefault(name, Double.NaN);
    }

    private static String told(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.1f" : "%.0f", value);
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(",", ""));
    }

    /** The cells of a table that stands behind a marker. */
    private List<List<String>> rows(String marker) {
        return page.stream()
                .dropWhile(line -> !line.equals("<!-- " + marker + " -->"))
                .dropWhile(line -> !line.startsWith("|---"))
                .skip(1)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("..", "..", "docs", "scale.md"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
