package io.kabinet.testkit.contract;

import io.kabinet.client.http.HttpSender;
import io.kabinet.client.http.HttpTransport;
import io.kabinet.client.transport.Transport;
import io.kabinet.testkit.InMemoryOperator;
import io.kabinet.testkit.sandbox.Sandbox;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumSet;

/** The operator in memory behind its own sandbox, and the way to it over HTTP; integrations go it with their own senders. */
public final class SandboxWorld extends OperatorWorld {

    private final Transport transport;
    private Sandbox sandbox = Sandbox.of(operator).start();

    /**
     * A world that is reached by a sender.
     *
     * @param sender brings the bytes; closed with the world
     */
    public SandboxWorld(HttpSender sender) {
        super(EnumSet.allOf(Capability.class));
        transport = HttpTransport.to(sandbox.address())
                .allowPlainLoopback()
                .sender(sender)
                .build();
    }

    @Override
    public Transport transport() {
        return transport;
    }

    @Override
    public void trouble(Trouble trouble) {
        if (trouble == Trouble.REFUSE_CONNECTION) {
            sandbox.close();
        } else {
            super.trouble(trouble);
        }
    }

    /** Only where it was closed it begins again, at the same port. */
    @Override
    public void calm() {
        if (!sandbox.isOpen()) {
            sandbox = startAgain(operator, sandbox.address().getPort());
        }
    }

    /** A busy machine needs its time to connect, and a call that never left is another outcome. */
    @Override
    public Duration brief() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void close() {
        transport.close();
        sandbox.close();
        super.close();
    }

    /** At a port that is given back soon, which is not at once: a thread may still be waiting there for connections. */
    public static Sandbox startAgain(InMemoryOperator operator, int port) {
        for (int tries = 1; ; tries++) {
            try {
                return Sandbox.of(operator).port(port).start();
            } catch (UncheckedIOException taken) {
                if (tries == 2_000) {
                    throw taken;
                }
                Thread.onSpinWait();
            }
        }
    }
}
