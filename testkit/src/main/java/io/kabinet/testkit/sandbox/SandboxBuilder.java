package io.kabinet.testkit.sandbox;

import io.kabinet.client.transport.Ticker;
import io.kabinet.core.values.Secret;
import io.kabinet.testkit.InMemoryOperator;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a sandbox is to be; every setting has a default.
 *
 * <p>Not safe for use by several threads.
 */
public final class SandboxBuilder {

    private static final Logger LOG = LoggerFactory.getLogger(Sandbox.class);
    private static final int LAST_PORT = 65_535;
    private static final int FASTEST = 86_400;
    private static final int TOKEN_BYTES = 16;

    private final InMemoryOperator operator;
    private InetAddress host = InetAddress.getLoopbackAddress();
    private int port;
    private int speed;
    private Ticker ticker = Ticker.system();
    private RandomGenerator chance = new SecureRandom();
    private @Nullable Secret camaraToken;
    private Limits limits = Limits.USUAL;

    SandboxBuilder(InMemoryOperator operator) {
        this.operator = Objects.requireNonNull(operator, "operator");
    }

    /**
     * Where it listens.
     *
     * @param number a port; 0, which is the default, lets the system choose a free one
     * @return this
     * @throws IllegalArgumentException if it is no port
     */
    public SandboxBuilder port(int number) {
        if (number < 0 || number > LAST_PORT) {
            throw new IllegalArgumentException("a port is 0 to " + LAST_PORT + ": " + number);
        }
        port = number;
        return this;
    }

    /**
     * Lets the operator's clock go by itself; unless told so it stands still until it is moved.
     *
     * @param factor how many of its seconds are one of the ticker's, 1 to 86400, which is a day
     * @param measuredBy the ticker, such as {@link Ticker#system()}
     * @return this
     * @throws IllegalArgumentException if the factor is none of these
     */
    public SandboxBuilder clockSpeed(int factor, Ticker measuredBy) {
        if (factor < 1 || factor > FASTEST) {
            throw new IllegalArgumentException("a factor is 1 to " + FASTEST + ": " + factor);
        }
        speed = factor;
        ticker = Objects.requireNonNull(measuredBy, "measuredBy");
        return this;
    }

    /**
     * Makes the control token from a seed, so that a script knows it; unless told so nobody can guess it.
     *
     * @param seed any number
     * @return this
     */
    public SandboxBuilder controlTokenFromSeed(long seed) {
        chance = new SplittableRandom(seed);
        return this;
    }

    /**
     * Lets others than this machine in, without encryption: only for a network of which every member is trusted.
     *
     * <p>It is warned of in the log. Whoever calls has to do so by an address in digits. Everybody knows the codes, passwords
     * and tokens of an operator with the usual seed, so it needs one of its own.
     *
     * @param address where it listens instead of loopback
     * @return this
     * @throws IllegalArgumentException if the operator was given no {@linkplain
     *     io.kabinet.testkit.InMemoryOperatorBuilder#seed seed}
     */
    public SandboxBuilder openBeyondThisMachine(InetAddress address) {
        if (!operator.hasOwnSeed()) {
            throw new IllegalArgumentException(
                    "operator needs a seed of its own: with the usual one everybody knows its codes, passwords and tokens");
        }
        host = Objects.requireNonNull(address, "address");
        return this;
    }

    /**
     * What a host has to show where it speaks CAMARA: {@code Authorization: Bearer} and this.
     *
     * @param token any; unless set no host is asked for one. How hosts get tokens is not played here
     * @return this
     */
    public SandboxBuilder camaraToken(Secret token) {
        camaraToken = Objects.requireNonNull(token, "token");
        return this;
    }

    SandboxBuilder limits(Limits other) {
        limits = other;
        return this;
    }

    /**
     * Begins to listen.
     *
     * @return the sandbox, to be closed
     * @throws java.io.UncheckedIOException if the port is taken
     */
    public Sandbox start() {
        boolean open = !host.isLoopbackAddress();
        if (open) {
            LOG.warn("the sandbox is open beyond this machine, and nothing is encrypted");
        }
        Secret token = token();
        World world = new World(operator, new Pace(ticker, speed));
        HttpServer server = HttpServer.start(
                new InetSocketAddress(host, port),
                limits,
                at -> new Reception(
                        new Doorman(at, open),
                        List.of(
                                new ControlDesk(world, token),
                                new CamaraDesk(world, Optional.ofNullable(camaraToken)),
                                new HealthDesk(),
                                new OperatorDesk(world)),
                        limits));
        return new Sandbox(world, server, token);
    }

    private Secret token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        chance.nextBytes(bytes);
        return Secret.of(HexFormat.of().formatHex(bytes));
    }
}
