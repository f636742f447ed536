package io.kabinet.benchmarks.http;

import java.io.IOException;
import java.net.URI;
import java.util.function.Function;

/** An operator of its own and a client that asks it. */
final class Asked implements AutoCloseable {

    private final OperatorProcess operator = OperatorProcess.start();
    private final Reader reader;

    Asked(Function<URI, ? extends Reader> client) {
        this.reader = client.apply(operator.address());
    }

    /**
     * Asks, and asks once more if that came to nothing: now and then the JDK's client takes an answer for a stray one, if a
     * connection is taken again in the moment in which it is put away.
     */
    Object read() throws IOException, InterruptedException {
        try {
            return reader.read();
        } catch (IOException lost) {
            return reader.read();
        }
    }

    @Override
    public void close() {
        reader.close();
        operator.close();
    }
}
