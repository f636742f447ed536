package io.kabinet.testkit.contract;

import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.promised.TakePromisedPayment;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.Carriage;
import io.kabinet.client.transport.Transport;
import java.util.concurrent.CompletionStage;

/** A good transport, to be bent in one place: in the call, in the outcome, or in the sending itself. */
class Bent implements Transport {

    final Transport good;

    Bent(Transport good) {
        this.good = good;
    }

    @Override
    public <R> CompletionStage<Outcome<R>> send(Call<R> call) {
        return good.send(bent(call)).thenApply(outcome -> bent(call, outcome));
    }

    <R> Call<R> bent(Call<R> call) {
        return call;
    }

    <R> Outcome<R> bent(Call<R> call, Outcome<R> outcome) {
        return outcome;
    }

    @Override
    public Carriage carries(Class<?> kind) {
        return good.carries(kind);
    }

    @Override
    public void close() {
        good.close();
    }

    /** A change under another key; anything else as it is. */
    @SuppressWarnings("unchecked") // the other change is answered alike
    static <R> Call<R> underKey(String key, Call<R> call) {
        return call.operation() instanceof TakePromisedPayment take
                ? new Call<>(
                        (Operation<R>) new TakePromisedPayment(take.of(), take.amount(), RequestKey.of(key)),
                        call.deadline(),
                        call.session(),
                        call.cancel())
                : call;
    }

    /** A confirmation that the caller takes for an answer to its call. */
    @SuppressWarnings("unchecked")
    static <R> Outcome<R> saying(Object value) {
        return (Outcome<R>) Outcome.confirmed(value);
    }
}
