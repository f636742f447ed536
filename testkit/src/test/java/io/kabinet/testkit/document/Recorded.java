package io.kabinet.testkit.document;

import io.kabinet.client.operation.Outcome;
import io.kabinet.client.transport.Call;
import io.kabinet.client.wire.Endpoint;
import io.kabinet.client.wire.Unreadable;

/** A call and what came of it, at its place in the table. */
public record Recorded<R>(Endpoint<R> endpoint, Call<R> call, Outcome<R> outcome) {

    Exchange exchange() {
        return ending(outcome);
    }

    /** The same call, ending in another way. */
    Exchange ending(Outcome<R> other) {
        return Exchange.of(endpoint, call, other);
    }

    boolean operatorReads(Message request) {
        return reads(() -> endpoint.form().read(request.body()));
    }

    boolean clientReads(Message answer) {
        return reads(() -> endpoint.form().readAnswer(answer.body()));
    }

    private static boolean reads(Reading reading) {
        try {
            reading.read();
            return true;
        } catch (Unreadable e) {
            return false;
        }
    }

    @FunctionalInterface
    private interface Reading {
        Object read() throws Unreadable;
    }
}
