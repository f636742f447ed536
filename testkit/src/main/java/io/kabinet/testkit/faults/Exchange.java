package io.kabinet.testkit.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One request on its connection, and what may be done with it.
 *
 * <p>Every answer says that its connection ends with it, so that no client keeps one that is then closed behind its back.
 */
final class Exchange {

    private final Socket client;
    private final Message request;
    private final Fault fault;
    private final Network network;
    private @Nullable Message answer;

    Exchange(Socket client, Message request, Fault fault, Network network) {
        this.client = client;
        this.request = request;
        this.fault = fault;
        this.network = network;
    }

    /** The operator's answer, read whole; asked for once, however often it is wanted. */
    Message answer() throws IOException {
        Message known = answer;
        if (known == null) {
            known = ending(network.operator().ask(request));
            answer = known;
        }
        return known;
    }

    /** Lets the operator have the request, and keeps its answer. */
    void forward() throws IOException {
        var unused = answer();
    }

    void keepForLater() {
        network.late().add(request);
    }

    void pass(Message other) throws IOException {
        write(ending(other).bytes());
        hangUp();
    }

    /** Passes the start of the answer and closes the connection. */
    void passUntil(int length) throws IOException {
        write(Arrays.copyOf(answer().bytes(), length));
        hangUp();
    }

    /** Passes the start of the answer, and nothing more until the client has gone. */
    void stallAfter(int length) throws IOException {
        write(Arrays.copyOf(answer().bytes(), length));
        network.standsStill(fault);
        long unused = client.getInputStream().transferTo(OutputStream.nullOutputStream());
    }

    /** Passes the answer byte by byte, each when it is let go. */
    void drip() throws IOException {
        byte[] bytes = answer().bytes();
        Drip drip = network.drip(client);
        for (byte next : bytes) {
            network.standsStill(fault);
            drip.awaitNext();
            write(new byte[] {next});
        }
        hangUp();
    }

    void hangUp() throws IOException {
        client.close();
    }

    /** Closes the connection with a reset. */
    void reset() throws IOException {
        client.setSoLinger(true, 0);
        client.close();
    }

    private void write(byte[] bytes) throws IOException {
        client.getOutputStream().write(bytes);
        client.getOutputStream().flush();
    }

    private static Message ending(Message answer) {
        return answer.without("Keep-Alive").with("Connection", "close");
    }
}
