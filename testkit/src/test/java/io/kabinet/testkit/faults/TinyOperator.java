package io.kabinet.testkit.faults;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/** A server on a raw socket that reads a request, does one thing with it, and hangs up. */
final class TinyOperator implements AutoCloseable {

    private final ServerSocket door;
    private final Threads threads;
    private final Queue<Message> requests = new ConcurrentLinkedQueue<>();

    private TinyOperator(Script script) {
        try {
            door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads = new Threads(door.getLocalPort());
        threads.start(door, () -> {
            while (true) {
                Socket client = door.accept();
                threads.start(client, () -> serve(client, script));
            }
        });
    }

    static TinyOperator that(Script script) {
        return new TinyOperator(script);
    }

    static TinyOperator answering(Function<Message, String> answer) {
        return that((request, client) -> client.getOutputStream()
                .write(answer.apply(request).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    static TinyOperator answering(String answer) {
        return answering(request -> answer);
    }

    private void serve(Socket client, Script script) throws IOException {
        Message request = Message.request(new BufferedInputStream(client.getInputStream()));
        requests.add(request);
        script.play(request, client);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort() + "/api");
    }

    /** The requests that came, whole. */
    List<Message> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        threads.close();
        threads.join();
    }

    /** What is done with a request. */
    interface Script {
        void play(Message request, Socket client) throws IOException;
    }
}
