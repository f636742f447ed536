package io.kabinet.testkit.canary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.operation.KabinetException;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.transport.Session;
import io.kabinet.client.wire.Contract;
import io.kabinet.client.wire.Endpoint;
import io.kabinet.testkit.document.Days;
import io.kabinet.testkit.document.Recorded;
import io.kabinet.testkit.faults.Fault;
import io.kabinet.testkit.logging.CapturedLog;
import io.kabinet.testkit.sandbox.Sandbox;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Every operation over HTTP, done right and failed in each way: nothing that is written or printed tells a secret. */
class CanaryOverHttpTest {

    private static final System.Logger JDK = System.getLogger("jdk.httpclient.HttpClient");

    private final Days days = Days.passed();
    private final Canaries canaries = new Canaries().secret("Petrova");
    private final List<String> printed = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private final Set<String> endings = new TreeSet<>();

    /** One of each operation meets a sixteenth of the faults, and a sixteenth of the operations meets each fault. */
    @Test
    void one_of_each_operation_tells_nothing_however_it_ends() {
        Set<Endpoint<?>> seen = new HashSet<>();
        nothingIsToldBy(
                days.recorded().stream()
                        .filter(recorded -> seen.add(recorded.endpoint()))
                        .toList(),
                16);
    }

    @Test
    @Tag("long")
    void every_operation_of_many_days_tells_nothing_however_it_ends() {
        nothingIsToldBy(days.recorded(), 1);
    }

    private void nothingIsToldBy(List<Recorded<?>> operations, int parts) {
        assertThat(operations.stream().<Object>map(Recorded::endpoint).toList())
                .containsAll(Contract.KABINET.endpoints());
        try (JdkLog jdk = JdkLog.heard();
                Sandbox sandbox = Sandbox.of(days.operator()).start();
                Failures failures = new Failures(sandbox, report -> written.add(report.toString()))) {
            days.recorded().forEach(this::hear);
            for (int i = 0; i < operations.size(); i++) {
                fail(failures, operations.get(i), part(i % parts, parts));
            }
            JDK.log(System.Logger.Level.TRACE, "heard to the end");

            assertThat(failures.met().keySet())
                    .containsAll(Fault.oneOfEach().stream().map(Fault::kind).toList());
            written.addAll(jdk.lines());
        }
        assertThat(endings).containsExactly("confirmed", "not sent", "rejected", "unknown");
        written.addAll(CapturedLog.lines());
        assertThat(written)
                .anyMatch(line -> line.contains("WARN io.kabinet.client"))
                .anyMatch(line -> line.contains("DEBUG io.kabinet.client"))
                .anyMatch(line -> line.contains("heard to the end"));
        List<String> found = new ArrayList<>(canaries.foundInPrinted(printed));
        found.addAll(canaries.foundInWritten(written));
        System.out.println("canaries: " + canaries.secrets().size() + " secrets in " + Writing.values().length
                + " writings, " + operations.size() + " operations, " + texts() + " texts; findings "
                + found.size());
        assertThat(found).isEmpty();
    }

    private int texts() {
        return printed.size() + written.size();
    }

    private static List<Fault> part(int first, int parts) {
        List<Fault> all = Failures.all();
        return IntStream.range(0, all.size())
                .filter(i -> i % parts == first)
                .mapToObj(all::get)
                .toList();
    }

    private <R> void fail(Failures failures, Recorded<R> recorded, List<Fault> faults) {
        Optional<Session> session =
                recorded.call().session().map(old -> days.operator().openSession(old.of()));
        canaries.within(session);
        for (Outcome<R> outcome : failures.of(recorded.call().operation(), session, faults)) {
            hear(outcome);
        }
    }

    private <R> void hear(Recorded<R> recorded) {
        byte[] body = recorded.endpoint().form().write(recorded.call().operation());
        canaries.within(recorded.call().operation())
                .within(recorded.call().session())
                .secret(new String(body, UTF_8));
        printed.add(recorded.call().toString());
        printed.add(recorded.call().operation().toString());
        printed.add(recorded.call().session().toString());
        hear(recorded.outcome());
    }

    private <R> void hear(Outcome<R> outcome) {
        canaries.within(outcome);
        printed.add(outcome.toString());
        endings.add(outcome.match(
                confirmed -> "confirmed", rejected -> "rejected", notSent -> "not sent", unknown -> "unknown"));
        try {
            printed.add(outcome.orThrow().toString());
        } catch (KabinetException e) {
            written.add(CapturedLog.whole(e));
        }
    }

    /** What has to be found: without this, nothing found would mean nothing. */
    @Test
    void whoever_does_tell_is_found_in_each_of_the_eight_writings() {
        String secret = "canary+told/7?";
        Canaries told = new Canaries().secret(secret);
        assertThat(Writing.values()).hasSize(8);
        for (Writing writing : Writing.values()) {
            for (String before : List.of("", "x", "xy")) {
                String text = writing.write(before + secret + "&more");
                IllegalStateException leak = new IllegalStateException("a listener");
                leak.addSuppressed(new IllegalStateException("of two minds", new IllegalStateException(text)));
                LoggerFactory.getLogger(writing.name()).trace("a listener tells {}", text);

                assertThat(told.foundInWritten(List.of(CapturedLog.whole(leak))))
                        .as(writing.name())
                        .isNotEmpty();
                assertThat(told.foundInPrinted(linesOf(writing)))
                        .as(writing.name())
                        .isNotEmpty();
            }
        }
    }

    private static List<String> linesOf(Writing writing) {
        return CapturedLog.lines().stream()
                .filter(line -> line.startsWith("TRACE " + writing.name() + " "))
                .toList();
    }

    @Test
    void what_the_jdk_logs_is_heard() {
        try (JdkLog jdk = JdkLog.heard()) {
            JDK.log(System.Logger.Level.TRACE, "a header", new IllegalStateException("canary"));

            assertThat(jdk.lines()).anyMatch(line -> line.contains("a header") && line.contains("canary"));
        }
    }
}
