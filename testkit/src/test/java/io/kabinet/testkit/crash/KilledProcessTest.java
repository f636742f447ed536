package io.kabinet.testkit.crash;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.intent.FileIntentStore;
import io.kabinet.client.intent.Intent;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why.Cause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process is killed in the middle of its changes, again and again, with one file of intents for all its lives.
 *
 * <p>Five rounds, one for each moment; {@code -Dkabinet.kill.rounds=200} for more, {@code -Dkabinet.kill.seed=…} for others.
 */
class KilledProcessTest {

    private static final List<Kill.Moment> MOMENTS = List.of(Kill.Moment.values());
    private static final int ROUNDS = Integer.getInteger("kabinet.kill.rounds", MOMENTS.size());
    private static final long SEED = Long.getLong("kabinet.kill.seed", 20_261_125L);
    private static final int ORDERS = 40;
    private static final int SPARE = 5;
    private static final int LONGEST_MICROS = 3_000;

    @TempDir
    private Path directory;

    private final Findings findings = new Findings();

    @Test
    void nothing_is_done_twice_nothing_confirmed_is_lost_and_every_doubt_is_resolved_to_the_truth() throws Exception {
        Random random = new Random(SEED);
        try (Operator operator = new Operator()) {
            for (int round = 0; round < ROUNDS; round++) {
                Kill.Moment moment = MOMENTS.get(round % MOMENTS.size());
                int change = 1 + random.nextInt(ORDERS - SPARE);
                Kill kill = new Kill(operator.books, moment, change, random.nextInt(LONGEST_MICROS));
                operator.witness = kill;
                List<String> confirmed = confirmedUntilKilled(operator, kill, round);
                operator.witness = Operator.Witness.BLIND;

                whatIsUnwrittenOf(operator.books, round);
                resolveAll(operator);
                kill.late.forEach(operator.books::take);
                compare(operator.books, round, confirmed);
            }
            findings.payments = operator.books.payments();
        }
        String line = findings.line(ROUNDS, SEED);
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("killed-processes.txt"), line + "\n");
        assertThat(findings.isClean()).as(line).isTrue();
        assertThat(findings.resolved).as(line).isGreaterThanOrEqualTo(ROUNDS - ROUNDS / MOMENTS.size());
    }

    /** The orders of which a process said that they are confirmed, before it died. */
    private List<String> confirmedUntilKilled(Operator operator, Kill kill, int round)
            throws IOException, InterruptedException {
        Path said = directory.resolve("said");
        Path errors = directory.resolve("errors");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Shop.class.getName(),
                        Integer.toString(operator.port()),
                        file().toString(),
                        Integer.toString(round),
                        Integer.toString(ORDERS))
                .redirectOutput(said.toFile())
                .redirectError(errors.toFile())
                .start();
        kill.process.complete(process);
        assertThat(process.waitFor())
                .as("killed, having said: %s", Files.readString(errors))
                .isNotZero();
        String lines = Files.readString(said, US_ASCII);
        return lines.substring(0, lines.lastIndexOf('\n') + 1).lines().toList();
    }

    /** What has come to the operator without standing in the file. */
    private void whatIsUnwrittenOf(Books books, int round) throws IOException {
        String file = Files.readString(file(), ISO_8859_1);
        findings.unwritten += books.arrivedIn(round).stream()
                .filter(key -> !file.contains(key))
                .count();
        assertThat(file).doesNotContain(Orders.ANNA.wire(), Orders.TOKEN, "100.");
    }

    /** The process after the one that died: it makes each change anew, and asks. */
    private void resolveAll(Operator operator) throws IOException {
        try (FileIntentStore store = FileIntentStore.at(file());
                KabinetClient client = Orders.client(operator.port(), store)) {
            Kabinet anna = client.resume(Orders.SESSION);
            for (Intent doubt : client.unsettled()) {
                String key = doubt.key().text();
                Outcome<?> outcome = anna.resolve(Orders.change(key));
                findings.resolved++;
                boolean saysDone = outcome instanceof Outcome.Confirmed;
                boolean saysNever = outcome instanceof Outcome.NotSent<?> never
                        && never.why().cause() == Cause.FENCED;
                boolean isDone = operator.books.timesOf(key) > 0;
                findings.misreported += saysDone == isDone && saysNever == !isDone ? 0 : 1;
            }
            findings.unresolved += client.unsettled().size();
        }
    }

    /** The truth, after everything has come that will. */
    private void compare(Books books, int round, List<String> confirmed) {
        findings.confirmed += confirmed.size();
        findings.lost +=
                confirmed.stream().filter(key -> books.timesOf(key) == 0).count();
        findings.doubled += books.arrivedIn(round).stream()
                .filter(key -> books.timesOf(key) > 1)
                .count();
    }

    private Path file() {
        return directory.resolve("intents");
    }

    /** What was found in all rounds. */
    private static final class Findings {

        private long confirmed;
        private long payments;
        private long resolved;
        private long doubled;
        private long lost;
        private long misreported;
        private long unresolved;
        private long unwritten;

        boolean isClean() {
            return doubled + lost + misreported + unresolved + unwritten == 0;
        }

        String line(int rounds, long seed) {
            return String.format(
                    Locale.ROOT,
                    "rounds %d, seed %d: %d payments, %d confirmed before a kill, %d resolved after one; doubled %d,"
                            + " lost %d, misreported %d, unresolved %d, sent unwritten %d",
                    rounds,
                    seed,
                    payments,
                    confirmed,
                    resolved,
                    doubled,
                    lost,
                    misreported,
                    unresolved,
                    unwritten);
        }
    }
}
