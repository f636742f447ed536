package io.kabinet.testkit.transport;

import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Read;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.CancelSignal;
import io.kabinet.client.transport.Deadline;
import io.kabinet.core.subscriber.Msisdn;
import java.time.Duration;
import java.util.Optional;

/** Something to ask. */
record Question(Msisdn of) implements Read<Integer> {

    static final Question QUESTION = new Question(Msisdn.of("79000000001"));

    static Call<Integer> call(HandTicker ticker) {
        return call(QUESTION, ticker);
    }

    static <R> Call<R> call(Operation<R> operation, HandTicker ticker) {
        return new Call<>(operation, Deadline.in(Duration.ofSeconds(10), ticker), Optional.empty(), new CancelSignal());
    }
}
