package io.kabinet.testkit.contract;

import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Resolution;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.promised.TakePromisedPayment;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.Carriage;
import io.kabinet.client.transport.Transport;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Transports that send too often, not at all, or fail at it. */
final class BentSending {

    private BentSending() {}

    static Transport twice(Transport good) {
        return new Bent(good) {
            @Override
            public <R> CompletionStage<Outcome<R>> send(Call<R> call) {
                CompletionStage<Outcome<R>> first = good.send(call);
                return call.operation() instanceof TakePromisedPayment take
                        ? first.thenCompose(outcome -> outcome instanceof Outcome.Confirmed
                                ? good.send(underKey(take.key() + "-again", call))
                                : first)
                        : first;
            }
        };
    }

    static Transport againWithoutAnAnswer(Transport good) {
        return new Bent(good) {
            @Override
            public <R> CompletionStage<Outcome<R>> send(Call<R> call) {
                CompletionStage<Outcome<R>> first = good.send(call);
                return first.thenCompose(outcome -> outcome instanceof Outcome.Unknown ? good.send(call) : first);
            }
        };
    }

    static Transport throwing(Transport good) {
        return new Bent(good) {
            @Override
            public <R> CompletionStage<Outcome<R>> send(Call<R> call) {
                CompletionStage<Outcome<R>> stage = good.send(call);
                Outcome<R> lost = Outcome.unknown(call.operation(), Why.of(Cause.CONNECTION_LOST));
                if (lost.equals(stage.toCompletableFuture().getNow(null))) {
                    throw new IllegalStateException("connection lost");
                }
                return stage;
            }
        };
    }

    static Transport failingTheStage(Transport good) {
        return new Bent(good) {
            @Override
            public <R> CompletionStage<Outcome<R>> send(Call<R> call) {
                CompletionStage<Outcome<R>> stage = good.send(call);
                return stage.thenCompose(outcome -> outcome.equals(Outcome.notSent(Why.of(Cause.NO_CONNECTION)))
                        ? CompletableFuture.failedFuture(new IllegalStateException("no connection"))
                        : stage);
            }
        };
    }

    /** A look-up of what has got no answer here is not sent: it is answered with what the caller would like to hear. */
    static Transport fencingByItself(Transport good) {
        Set<Operation<?>> answered = ConcurrentHashMap.newKeySet();
        return new Bent(good) {
            @Override
            public <R> CompletionStage<Outcome<R>> send(Call<R> call) {
                return call.operation() instanceof LookUp<?> lookUp && !answered.contains(lookUp.change())
                        ? CompletableFuture.completedFuture(saying(Resolution.fenced()))
                        : super.send(call);
            }

            @Override
            <R> Outcome<R> bent(Call<R> call, Outcome<R> outcome) {
                if (outcome instanceof Outcome.Confirmed || outcome instanceof Outcome.Rejected) {
                    answered.add(call.operation());
                }
                return outcome;
            }
        };
    }

    /** What was confirmed once is said again without asking. */
    static Transport onceFor(Transport good, Function<Operation<?>, Object> name) {
        Map<Object, Outcome<?>> known = new ConcurrentHashMap<>();
        return new Bent(good) {
            @Override
            public <R> CompletionStage<Outcome<R>> send(Call<R> call) {
                Outcome<?> before = known.get(name.apply(call.operation()));
                return before == null ? super.send(call) : CompletableFuture.completedFuture(saying(before.orThrow()));
            }

            @Override
            <R> Outcome<R> bent(Call<R> call, Outcome<R> outcome) {
                if (outcome instanceof Outcome.Confirmed) {
                    known.put(name.apply(call.operation()), outcome);
                }
                return outcome;
            }
        };
    }

    static Transport afterClosing(Transport good) {
        return new Bent(good) {
            @Override
            public void close() {
                // Left open.
            }
        };
    }

    static Transport claimingKeys(Transport good) {
        return new Bent(good) {
            @Override
            public Carriage carries(Class<?> kind) {
                return good.carries(kind) == Carriage.NOT ? Carriage.NOT : Carriage.KEYED;
            }
        };
    }
}
