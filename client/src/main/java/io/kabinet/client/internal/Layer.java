package io.kabinet.client.internal;

import io.kabinet.client.transport.Carriage;
import io.kabinet.client.transport.Transport;

/** A transport on top of another, which knows what is carried and is closed with it. */
abstract class Layer implements Transport {

    final Transport next;

    Layer(Transport next) {
        this.next = next;
    }

    @Override
    public Carriage carries(Class<?> kind) {
        return next.carries(kind);
    }

    @Override
    public void close() {
        next.close();
    }
}
