package io.kabinet.examples.partnershop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.kabinet.examples.partnershop.ShopRun.ShopFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the files of a shop hold: each row is counted once, and what cannot be taken is told on a line of its own. */
@Tag("fuzz")
class FilesFuzzTest {

    private static final List<String> KINDS = List.of("offers", "orders", "events", "statement");

    /** The first byte says which of the four files it is; the others are good ones. */
    @MethodSource("inputs")
    @FuzzTest(maxDuration = "60s")
    void a_run_takes_each_row_or_tells_why_not(byte[] input) throws IOException {
        if (input.length == 0) {
            return;
        }
        Path directory = Files.createTempDirectory("shop");
        try {
            ShopFiles files = ShopRun.in(directory)
                    .orderRows(ShopRun.GOOD)
                    .put(KINDS.get((input[0] & 0xff) % KINDS.size()) + ".csv", rest(input));

            ShopRun run = files.run();

            String told = run.err();
            assertThat(run.code())
                    .as(told)
                    .isEqualTo(told.isEmpty() ? 0 : run.out().isEmpty() ? 2 : 1);
            assertThat(told.isEmpty() || told.endsWith("\n")).isTrue();
            assertThat(told.lines())
                    .as("the lines are ours, not those of an exception")
                    .allMatch(line -> line.matches("(offers|orders|events|statement)\\.csv.*"))
                    .noneMatch(line -> line.contains("Exception"));
        } finally {
            delete(directory);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }

    private static byte[] rest(byte[] input) {
        return Arrays.copyOfRange(input, 1, input.length);
    }

    static Stream<byte[]> inputs() {
        return Stream.of(
                        "\0" + ShopRun.OFFERS,
                        "\1" + InventedShops.ORDERS_HEADER + ShopRun.GOOD,
                        "\1" + InventedShops.ORDERS_HEADER + ShopRun.GOOD + "shop,\"never closed\n" + ShopRun.GOOD,
                        "\2" + InventedShops.EVENTS_HEADER + "shop,A-1,1,e-1,approved,,,,2026-03-02T10:00:00+03:00,\n",
                        "\3" + InventedShops.STATEMENT_HEADER + "shop,A-1,1,249.99,RUB,approved\n",
                        "\1")
                .map(text -> text.getBytes(UTF_8));
    }
}
