package io.kabinet.testkit.document;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.Carriage;
import io.kabinet.client.transport.Transport;
import io.kabinet.client.wire.Contract;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Writes down what goes through it as it would go over the wire, and looks every change up once it is answered. */
final class Recorder implements Transport {

    private final Transport way;
    private final ConcurrentLinkedQueue<Recorded<?>> recorded = new ConcurrentLinkedQueue<>();

    Recorder(Transport way) {
        this.way = way;
    }

    List<Recorded<?>> recorded() {
        return List.copyOf(recorded);
    }

    @Override
    public <R> CompletionStage<Outcome<R>> send(Call<R> call) {
        CompletionStage<Outcome<R>> sent = noted(call);
        return call.operation() instanceof Change<?> change
                ? sent.thenCompose(outcome -> noted(lookUp(call, change)).thenApply(found -> outcome))
                : sent;
    }

    private static <R> Call<?> lookUp(Call<?> call, Change<R> change) {
        return new Call<>(new LookUp<>(change), call.deadline(), call.session(), call.cancel());
    }

    private <R> CompletionStage<Outcome<R>> noted(Call<R> call) {
        return way.send(call).thenApply(outcome -> {
            Contract.KABINET
                    .of(call.operation())
                    .ifPresent(endpoint -> recorded.add(new Recorded<>(endpoint, call, outcome)));
            return outcome;
        });
    }

    @Override
    public Carriage carries(Class<?> kind) {
        return way.carries(kind);
    }

    @Override
    public void close() {
        way.close();
    }
}
