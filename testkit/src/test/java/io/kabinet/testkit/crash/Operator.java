package io.kabinet.testkit.crash;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Resolution;
import io.kabinet.client.promised.TakePromisedPayment;
import io.kabinet.client.wire.Contract;
import io.kabinet.client.wire.Form;
import io.kabinet.client.wire.Reply;
import io.kabinet.client.wire.Route;
import io.kabinet.client.wire.Unreadable;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Locale;

/** An operator on a socket with books of its own, which lets a test step in at every moment of a change. */
final class Operator implements AutoCloseable {

    final Books books = new Books();
    volatile Witness witness = Witness.BLIND;

    private final ServerSocket door;

    Operator() throws IOException {
        door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        daemon(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket socket = door.accept();
                socket.setTcpNoDelay(true);
                daemon(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                Form<?> form = Contract.KABINET
                        .at(new Route("POST", line.split(" ", 3)[1]))
                        .orElseThrow()
                        .form();
                answer(form, in.readNBytes(lengthOf(in)), socket);
            }
        } catch (IOException e) {
            // The process was killed: that is what this is about, and the books are looked at afterwards.
        }
    }

    private <R> void answer(Form<R> form, byte[] body, Socket socket) throws IOException {
        Operation<R> operation;
        try {
            operation = form.read(body);
        } catch (Unreadable e) {
            throw new IOException(e);
        }
        Witness now = witness;
        boolean isChange = operation instanceof TakePromisedPayment;
        if (isChange && !now.arrived((TakePromisedPayment) operation)) {
            return;
        }
        byte[] reply = written(Reply.of(form, outcome(operation)));
        if (isChange) {
            now.applied();
        }
        int half = reply.length / 2;
        socket.getOutputStream().write(reply, 0, half);
        if (isChange) {
            now.halfAnswered();
        }
        socket.getOutputStream().write(reply, half, reply.length - half);
        if (isChange) {
            now.answered();
        }
    }

    @SuppressWarnings("unchecked") // the books answer each kind with what it is answered with
    private <R> Outcome<R> outcome(Operation<R> operation) {
        if (operation instanceof TakePromisedPayment take) {
            return (Outcome<R>) books.take(take);
        }
        TakePromisedPayment inDoubt = (TakePromisedPayment) ((LookUp<?>) operation).change();
        Resolution<?> resolution = books.lookUp(inDoubt);
        return (Outcome<R>) Outcome.confirmed(resolution);
    }

    private static byte[] written(Reply reply) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String head = "HTTP/1.1 " + reply.status() + " x\r\nContent-Type: " + reply.contentType()
                + "\r\nContent-Length: " + reply.body().length + "\r\n\r\n";
        bytes.write(head.getBytes(ISO_8859_1));
        bytes.write(reply.body());
        return bytes.toByteArray();
    }

    private static int lengthOf(InputStream in) throws IOException {
        int length = 0;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            String[] parts = header.split(":", 2);
            if (parts[0].toLowerCase(Locale.ROOT).equals("content-length")) {
                length = Integer.parseInt(parts[1].strip());
            }
        }
        return length;
    }

    /** A line without its end; empty at the end of everything. */
    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.write(next);
        }
        return line.toString(ISO_8859_1).strip();
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    /** Whoever may step in while a change is worked on. */
    interface Witness {

        Witness BLIND = new Witness() {};

        /** A change has come whole; false lets it go no further. */
        default boolean arrived(TakePromisedPayment change) {
            return true;
        }

        /** It is in the books. */
        default void applied() {}

        /** Half of the answer has left. */
        default void halfAnswered() {}

        /** The whole answer has left. */
        default void answered() {}
    }
}
