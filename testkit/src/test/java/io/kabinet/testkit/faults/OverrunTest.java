package io.kabinet.testkit.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.transport.Ticker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** By how much calls overrun a deadline on the machine's own time: a figure to be read, since machines differ. */
@Tag("long")
class OverrunTest {

    private static final Duration DEADLINE = Duration.ofMillis(300);
    private static final int ROUNDS = 3;
    private static final int WARM_UP = 50;

    @Test
    void the_worst_overrun_of_any_fault_is_told() {
        try (TinyOperator operator = TinyOperator.answering(Calls.granted());
                TinyOperator silent = TinyOperator.that((request, client) -> {
                    int unused = client.getInputStream().read();
                });
                FaultProxy network = FaultProxy.to(operator.address());
                FaultProxy toSilence = FaultProxy.to(silent.address())) {
            List<Overrun> all = new ArrayList<>();
            try (KabinetClient client = client(network);
                    KabinetClient toNobody = client(toSilence)) {
                Kabinet anna = client.resume(Calls.SESSION);
                for (int i = 0; i < WARM_UP; i++) {
                    call("warm-up", anna);
                }
                for (int i = 0; i < ROUNDS; i++) {
                    all.add(call("silence", toNobody.resume(Calls.SESSION)));
                    for (Fault fault : scripts()) {
                        network.next(fault, fault, fault);
                        all.add(call(fault.toString(), anna));
                        network.calm();
                    }
                    network.refuse();
                    all.add(call("refused connection", anna));
                    network.listen();
                }
            }
            Overrun worst = all.stream()
                    .max((one, other) -> one.time.compareTo(other.time))
                    .orElseThrow();
            long late = all.stream().filter(one -> !one.time.isNegative()).count();
            System.out.println(String.format(
                    Locale.ROOT,
                    "overrun: %d scripts x %d, deadline %d ms, %d calls ended at it, worst overrun %.1f ms (%s)",
                    scripts().size() + 2,
                    ROUNDS,
                    DEADLINE.toMillis(),
                    late,
                    worst.time.toNanos() / 1e6,
                    worst.script));
            assertThat(late).isGreaterThanOrEqualTo(4L * ROUNDS);
        }
    }

    private static List<Fault> scripts() {
        List<Fault> all = new ArrayList<>(Fault.oneOfEach());
        all.add(Fault.busy("1000000000000000000"));
        all.add(Fault.busy("0"));
        all.add(Fault.cutAt(0));
        return all;
    }

    private static KabinetClient client(FaultProxy network) {
        return KabinetClient.over(Calls.over(network.address()))
                .deadline(DEADLINE)
                .build();
    }

    private static Overrun call(String script, Kabinet anna) {
        long start = Ticker.system().nanoTime();
        var unused = anna.promisedPayments().take(Money.parse("RUB 300.00"), RequestKey.of("order-42"));
        return new Overrun(
                script, Duration.ofNanos(Ticker.system().nanoTime() - start).minus(DEADLINE));
    }

    private record Overrun(String script, Duration time) {}
}
