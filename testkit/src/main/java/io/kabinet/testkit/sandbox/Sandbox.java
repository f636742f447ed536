package io.kabinet.testkit.sandbox;

import io.kabinet.core.values.Secret;
import io.kabinet.testkit.InMemoryOperator;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

/**
 * The operator in memory, behind a socket of this machine.
 *
 * <pre>{@code
 * InMemoryOperator operator = InMemoryOperator.in(Market.RUSSIA).startingAt("2026-03-01T09:00:00Z");
 * try (Sandbox sandbox = Sandbox.of(operator).start();
 *         HttpTransport transport =
 *                 HttpTransport.to(sandbox.address()).allowPlainLoopback().build()) {
 *     KabinetClient client = KabinetClient.over(transport).build();
 * }
 * }</pre>
 *
 * <p>It speaks the contract of this library below {@code /v1}, and lets whoever holds the {@linkplain #controlToken() control
 * token} steer it below {@code /control/v1}. Hosts find CAMARA's code by SMS and number verification beside it, and {@code
 * GET /health}. What {@link io.kabinet.testkit.Faults} plans happens to connections: an answer
 * that is lost is a connection that closes. Only this machine reaches it, and no web page on it. Same settings, seed and
 * calls give the same bytes. Safe for use by several threads.
 */
public final class Sandbox implements AutoCloseable {

    private final World world;
    private final HttpServer server;
    private final Secret controlToken;

    Sandbox(World world, HttpServer server, Secret controlToken) {
        this.world = world;
        this.server = server;
        this.controlToken = controlToken;
    }

    /**
     * Begins a sandbox.
     *
     * @param operator who answers; it stays in the caller's hands
     * @return the settings, with a default for each
     */
    public static SandboxBuilder of(InMemoryOperator operator) {
        return new SandboxBuilder(operator);
    }

    /**
     * Where it is, or was before it was closed.
     *
     * @return for example {@code http://127.0.0.1:43211}
     */
    public URI address() {
        InetSocketAddress at = server.address();
        InetAddress host = at.getAddress();
        String text = host.isAnyLocalAddress() ? "127.0.0.1" : host.getHostAddress();
        return URI.create("http://" + (text.contains(":") ? "[" + text + "]" : text) + ":" + at.getPort());
    }

    /**
     * What lets somebody steer it: {@code Authorization: Bearer} and this.
     *
     * @return the token of this run
     */
    public Secret controlToken() {
        return controlToken;
    }

    /**
     * Who answers now.
     *
     * @return the operator that the sandbox was begun with; another one after it was reset
     */
    public InMemoryOperator operator() {
        return world.operator();
    }

    /**
     * Whether it can be reached.
     *
     * @return true until it is closed
     */
    public boolean isOpen() {
        return server.isOpen();
    }

    /** Closes all connections and, within moments, gives the port back; answers kept back are not given any more. */
    @Override
    public void close() {
        world.close();
        server.close();
    }
}
