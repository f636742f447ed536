package io.kabinet.mts.business.sandbox;

import io.kabinet.mts.business.BusinessKey;
import io.kabinet.testkit.InMemoryOperator;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;

/**
 * The operator in memory behind a socket of this machine, speaking the MTS Business API.
 *
 * <pre>{@code
 * InMemoryOperator operator = InMemoryOperator.in(Market.RUSSIA).startingAt("2026-03-01T09:00:00Z");
 * try (MtsBusinessSandbox sandbox = MtsBusinessSandbox.of(operator, key).numbers(anna).start();
 *         MtsBusinessTransport transport = MtsBusinessTransport.with(key, operator.clock())
 *                 .address(sandbox.address())
 *                 .allowPlainLoopback()
 *                 .build()) {
 *     KabinetClient client = KabinetClient.over(transport).build();
 * }
 * }</pre>
 *
 * <p>It lets in whoever has the key, to the numbers that were named. Time is the operator's clock: a token dies when that says
 * so. What {@link io.kabinet.testkit.Faults} plans happens to connections: an answer that is lost is a connection that closes.
 * It decides nothing: every answer is the operator's, put into other words. Safe for use by several threads.
 */
public final class MtsBusinessSandbox implements AutoCloseable {

    private final Listener listener;
    private final Operator operator;
    private final Gate gate;

    MtsBusinessSandbox(Listener listener, Operator operator, Gate gate) {
        this.listener = listener;
        this.operator = operator;
        this.gate = gate;
    }

    /**
     * Begins a sandbox.
     *
     * @param operator who answers; it stays in the caller's hands
     * @param key what lets in
     * @return the settings, with a default for each
     */
    @SuppressWarnings("exports") // whoever uses this has the testkit; nobody else must
    public static MtsBusinessSandboxBuilder of(InMemoryOperator operator, BusinessKey key) {
        return new MtsBusinessSandboxBuilder(operator, key);
    }

    /**
     * Where it is, or was before it was closed.
     *
     * @return for example {@code http://127.0.0.1:43211}
     */
    public URI address() {
        InetSocketAddress at = listener.address();
        return URI.create("http://127.0.0.1:" + at.getPort());
    }

    /**
     * Answers the next requests with 429 and code 1011, without looking at them.
     *
     * <p>Tokens are given as ever.
     *
     * @param requests how many, from 0, which ends it
     * @param pause what {@code Retry-After} says, in whole seconds
     * @throws IllegalArgumentException if one is below zero
     */
    public void tooManyNext(int requests, Duration pause) {
        if (requests < 0 || pause.isNegative()) {
            throw new IllegalArgumentException("not below zero: " + requests + ", " + pause);
        }
        gate.busy(requests, pause);
    }

    /**
     * Takes the token back before its time, as a gateway that starts anew does.
     *
     * <p>Whoever calls with it is answered with 401 and code 1013.
     */
    public void endTokens() {
        gate.endTokens();
    }

    /** Closes the port and everything that is under way. */
    @Override
    public void close() {
        operator.close();
        listener.close();
    }
}
