package io.kabinet.examples.partnershop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to the files, every row of them is computed, refused or reported, and nothing is thrown. */
class EveryRowIsAccountedForTest {

    private static final List<String> POISONS = List.of(
            "\"",
            ",",
            "\n",
            "\r\n",
            "\"\"",
            "NaN",
            "-1",
            "1e100000000",
            "999999999999999999999",
            "=1+1",
            "٣",
            "\u0000",
            "\u001B[31m",
            "RUB",
            "BYN",
            "XXX",
            "true",
            "2026-03-01",
            "9999-12-31T23:59:59+18:00",
            "",
            " ",
            "ON_TOTAL");
    private static final Pattern ROWS =
            Pattern.compile("(?m)^rows: read (\\d+), computed (\\d+), refused (\\d+), reported (\\d+)$");
    private static final Pattern EVENTS =
            Pattern.compile("(?m)^events: read (\\d+), taken (\\d+), repeated (\\d+), reported (\\d+)$");

    private static final InventedShops.Made MADE = InventedShops.make();

    @TempDir
    private Path directory;

    @RepeatedTest(60)
    void nothing_is_lost(RepetitionInfo repetition) {
        Random chance = new Random(repetition.getCurrentRepetition());
        ShopRun run = new ShopRun.ShopFiles(directory)
                .put("offers.csv", broken(MADE.offers(), chance.nextInt(4), chance))
                .put("orders.csv", broken(MADE.orders(), chance.nextInt(40), chance))
                .put("events.csv", broken(MADE.events(), chance.nextInt(40), chance))
                .put("statement.csv", broken(MADE.statement(), chance.nextInt(10), chance))
                .run("--summary");
        if (run.code() == 2) {
            assertThat(run.err()).isNotEmpty();
            return;
        }
        long reported = reportedOf(ROWS, run.out()) + reportedOf(EVENTS, run.out());
        assertThat(reported)
                .isEqualTo(run.err()
                        .lines()
                        .filter(line -> line.startsWith("orders.csv") || line.startsWith("events.csv"))
                        .filter(line -> !line.contains(": warning: "))
                        .count());
        assertThat(run.code()).isEqualTo(run.err().lines().allMatch(line -> line.contains(": warning: ")) ? 0 : 1);
    }

    /** Checks that the last three numbers make up the first. */
    private static long reportedOf(Pattern accounts, String out) {
        Matcher found = accounts.matcher(out);
        assertThat(found.find()).as(out).isTrue();
        long reported = Long.parseLong(found.group(4));
        assertThat(Long.parseLong(found.group(2)) + Long.parseLong(found.group(3)) + reported)
                .as(found.group())
                .isEqualTo(Long.parseLong(found.group(1)));
        return reported;
    }

    /** Breaks a text in so many places, its header seldom. */
    private static byte[] broken(String text, int times, Random chance) {
        StringBuilder broken = new StringBuilder(text);
        int header = chance.nextInt(20) == 0 ? 0 : text.indexOf('\n') + 1;
        for (int i = 0; i < times; i++) {
            int at = header + chance.nextInt(broken.length() - header);
            String poison = POISONS.get(chance.nextInt(POISONS.size()));
            broken.replace(at, Math.min(broken.length(), at + chance.nextInt(3)), poison);
        }
        byte[] bytes = broken.toString().getBytes(StandardCharsets.UTF_8);
        if (chance.nextInt(3) == 0) {
            bytes[header + chance.nextInt(bytes.length - header)] = (byte) (0x80 + chance.nextInt(0x80));
        }
        return bytes;
    }
}
