package io.kabinet.testkit.faults;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A network with faults, between a client and an operator on this machine.
 *
 * <p>It passes requests and answers on as they are, but for {@code Host} and {@code Connection}: each request has a
 * connection of its own. What is to go wrong is said by name, or drawn from a seed:
 *
 * <pre>{@code
 * try (FaultProxy network = FaultProxy.to(operator.address())) {
 *     HttpTransport transport = HttpTransport.to(network.address()).allowPlainLoopback().build();
 *     network.next(Fault.LOSE_ANSWER);
 *     …
 * }
 * }</pre>
 *
 * <p>It listens on 127.0.0.1 alone, speaks no TLS, and nothing in it waits for time to go by. Safe for use by several
 * threads.
 */
public final class FaultProxy implements AutoCloseable {

    private final Network network;
    private final Door door;
    private final URI address;

    private FaultProxy(Operator operator) throws IOException {
        this.door = new Door(this::serve);
        this.network = new Network(operator, door.threads());
        this.address = operator.seenAt(door.port());
        door.letIn();
    }

    /**
     * Stands before an operator, at a port that the system chooses, until it is closed.
     *
     * @param operator the operator's address: http on this machine, perhaps with a port and a path
     * @return the network, without faults yet
     * @throws IllegalArgumentException if the address is not http or not on this machine
     * @throws UncheckedIOException if there is no port to be had
     */
    public static FaultProxy to(URI operator) {
        try {
            return new FaultProxy(Operator.at(operator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What clients take for the operator's address.
     *
     * @return the address, with the operator's path
     */
    public URI address() {
        return address;
    }

    /**
     * Says what goes wrong with the next requests, one fault each; before anything that is drawn.
     *
     * @param faults the faults, in order
     * @return this
     */
    public FaultProxy next(Fault... faults) {
        network.plan().add(List.of(faults));
        return this;
    }

    /**
     * Lets a gateway in between fail for a while: a bare 503 and a 502 with HTML in turn.
     *
     * @param requests how many requests
     * @return this
     */
    public FaultProxy storm(int requests) {
        for (int i = 0; i < requests; i++) {
            next(i % 2 == 0 ? Fault.BARE_503 : Fault.HTML_502);
        }
        return this;
    }

    /**
     * Draws what goes wrong, for a share of the requests; the same seed and requests make the same faults.
     *
     * @param seed any number
     * @param share 0 for none to 1 for all
     * @param kinds the {@linkplain Fault#kind kinds} to draw from; all, if none are named
     * @return this
     * @throws IllegalArgumentException if the share is not from 0 to 1, or there is no such kind
     */
    public FaultProxy plan(long seed, double share, String... kinds) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share must be 0 to 1: " + share);
        }
        List<String> known = Fault.oneOfEach().stream().map(Fault::kind).toList();
        for (String kind : kinds) {
            if (!known.contains(kind)) {
                throw new IllegalArgumentException("no such kind of fault: " + kind);
            }
        }
        network.plan().draw(seed, share, List.of(kinds));
        return this;
    }

    /** Forgets what is planned and drawn; what is under way goes on as it began. */
    public void calm() {
        network.plan().clear();
    }

    /**
     * Sends the operator what was to be {@linkplain Fault#DELIVER_LATE delivered late}, in the order in which it came.
     *
     * @return how many requests there were; the operator has answered them all, and nobody has heard the answers
     * @throws UncheckedIOException if the operator cannot be reached or breaks off; those that it was not asked are still late
     */
    public int deliverLate() {
        try {
            return network.deliverLate();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * How many requests are yet to be delivered late.
     *
     * @return zero or more
     */
    public int late() {
        return network.late().size();
    }

    /**
     * Lets bytes go of each answer that {@linkplain Fault#DRIP drips} at the moment.
     *
     * @param bytes how many of each, zero or more
     */
    public void release(int bytes) {
        network.release(bytes);
    }

    /**
     * Runs something each time an answer has come to stand still: once for a stall, before each byte for a drip.
     *
     * <p>It is the place to move a ticker on by hand, as nothing comes before that, or to release a byte.
     *
     * @param hears told the fault, on the connection's own thread
     * @return this
     */
    public FaultProxy onStandstill(Consumer<Fault> hears) {
        network.onStandstill(hears);
        return this;
    }

    /**
     * Listens no more: whoever connects is refused, until {@link #listen()}. The port stays its own.
     *
     * @throws UncheckedIOException if somebody else has taken the port at that very moment
     */
    public void refuse() {
        try {
            door.refuse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Listens again, at the same address.
     *
     * @throws UncheckedIOException if the system does not let it listen there
     */
    public void listen() {
        try {
            door.reopen();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * How many requests have come, whole, whatever became of them.
     *
     * @return zero or more
     */
    public int arrivals() {
        return network.arrivals().get();
    }

    /**
     * How many faults are planned by name and have not been met.
     *
     * @return zero or more
     */
    public int left() {
        return network.plan().left();
    }

    /**
     * How many faults were met, by kind.
     *
     * @return the counts, in the order of their names
     */
    public Map<String, Integer> met() {
        return network.plan().met();
    }

    /** Closes all connections; afterwards there is no thread and no socket. */
    @Override
    public void close() {
        try {
            door.close();
            door.threads().close();
            network.operator().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        door.threads().join();
    }

    private void serve(Socket client) throws IOException {
        client.setTcpNoDelay(true);
        Message request = Message.request(new BufferedInputStream(client.getInputStream()));
        network.arrivals().incrementAndGet();
        Fault fault = network.plan().next();
        fault.play(new Exchange(client, request, fault, network));
    }
}
