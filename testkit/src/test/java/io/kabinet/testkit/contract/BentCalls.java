package io.kabinet.testkit.contract;

import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.CancelSignal;
import io.kabinet.client.transport.Deadline;
import io.kabinet.client.transport.Session;
import io.kabinet.client.transport.Transport;
import io.kabinet.core.subscriber.Msisdn;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Transports that send something else than they were given. */
final class BentCalls {

    private BentCalls() {}

    static Transport underFreshKeys(Transport good) {
        AtomicInteger attempts = new AtomicInteger();
        return new Bent(good) {
            @Override
            <R> Call<R> bent(Call<R> call) {
                return underKey("attempt-" + attempts.incrementAndGet(), call);
            }
        };
    }

    static Transport withADayForEach(Transport good) {
        return new Bent(good) {
            @Override
            <R> Call<R> bent(Call<R> call) {
                Deadline day = Deadline.in(Duration.ofDays(1), call.deadline().ticker());
                return new Call<>(call.operation(), day, call.session(), call.cancel());
            }
        };
    }

    static Transport deafToCancelling(Transport good) {
        return new Bent(good) {
            @Override
            <R> Call<R> bent(Call<R> call) {
                return new Call<>(call.operation(), call.deadline(), call.session(), new CancelSignal());
            }
        };
    }

    /** Whoever asks gets the session of the number that is asked about. */
    static Transport inAnySession(Transport good, Function<Msisdn, Session> sessions) {
        return new Bent(good) {
            @Override
            <R> Call<R> bent(Call<R> call) {
                return call.in(sessions.apply(call.operation().of()));
            }
        };
    }
}
