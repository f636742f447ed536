package io.kabinet.testkit.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.KabinetClient;
import io.kabinet.core.market.Market;
import io.kabinet.testkit.InMemoryOperator;
import io.kabinet.testkit.faults.ComingAndGoing.Left;
import io.kabinet.testkit.sandbox.Sandbox;
import java.io.Closeable;
import java.io.File;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Clients and sandboxes come and go, and nothing of them stays. */
@Isolated
class ComingAndGoingTest {

    private static final int FEW = 50;
    private static final int MANY = 1_000;

    private final InMemoryOperator operator = InMemoryOperator.in(Market.RUSSIA).startingAt("2026-03-01T09:00:00Z");

    ComingAndGoingTest() {
        operator.subscriber(Calls.ANNA);
    }

    @Test
    void clients_leave_nothing() throws Exception {
        clients(FEW);
    }

    @Test
    @Tag("long")
    void a_thousand_clients_leave_nothing() throws Exception {
        clients(MANY);
    }

    @Test
    void sandboxes_leave_nothing() throws Exception {
        isFlat("sandboxes", ComingAndGoing.of(FEW, this::oneSandbox));
    }

    @Test
    void the_threads_of_a_sandbox_end_with_it_and_not_a_minute_later() throws Exception {
        Set<Thread> before = threads();
        Set<Thread> its = new HashSet<>();
        try (Sandbox sandbox = Sandbox.of(operator).start()) {
            call(sandbox);
            its.addAll(threads());
            its.removeAll(before);
        }

        assertThat(its).isNotEmpty();
        for (Thread thread : its) {
            thread.join(Duration.ofSeconds(10).toMillis());
            assertThat(thread.isAlive()).as(thread.getName()).isFalse();
        }
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("kabinet-sandbox"))
                .collect(Collectors.toSet());
    }

    @Test
    @Tag("long")
    void a_thousand_sandboxes_leave_nothing() throws Exception {
        isFlat("sandboxes", ComingAndGoing.of(MANY, this::oneSandbox));
    }

    private void clients(int count) throws Exception {
        try (Sandbox sandbox = Sandbox.of(operator).start()) {
            isFlat("clients", ComingAndGoing.of(count, () -> call(sandbox)));
        }
    }

    private void oneSandbox() {
        try (Sandbox sandbox = Sandbox.of(operator).start()) {
            call(sandbox);
        }
    }

    private void call(Sandbox sandbox) {
        try (KabinetClient client =
                KabinetClient.over(Calls.over(sandbox.address())).build()) {
            operator.signedIn(client, Calls.ANNA).account().balance();
        }
    }

    private static void isFlat(String what, Left left) {
        String line = what + " " + left;
        System.out.println(line);
        assertThat(left.isFlat()).as(line).isTrue();
    }

    @Test
    void a_thread_or_a_socket_that_stays_is_seen() throws Exception {
        List<Closeable> stay = new ArrayList<>();
        try {
            Left left = ComingAndGoing.of(ComingAndGoing.MOST_LEFT + 1, Duration.ZERO, () -> {
                stay.add(new ServerSocket(0));
                stay.add(started());
            });

            assertThat(left.threads()).hasSizeGreaterThan(ComingAndGoing.MOST_LEFT);
            assertThat(left.isFlat()).isFalse();
            if (new File("/proc/self/fd").isDirectory()) {
                assertThat(left.descriptors()).isGreaterThan(ComingAndGoing.MOST_LEFT);
            }
        } finally {
            for (Closeable one : stay) {
                one.close();
            }
        }
    }

    private static Closeable started() {
        Thread thread = new Thread(LockSupport::park);
        thread.setDaemon(true);
        thread.start();
        return thread::interrupt;
    }
}
