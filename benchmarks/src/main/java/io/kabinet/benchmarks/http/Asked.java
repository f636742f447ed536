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

    Object read() throws IOException, InterruptedException {
        return reader.read();
    }

    @Override
    public void close() {
        reader.close();
        operator.close();
    }
}
