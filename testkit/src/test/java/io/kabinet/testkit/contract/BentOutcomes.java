package io.kabinet.testkit.contract;

import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Resolution;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.Carriage;
import io.kabinet.client.transport.Transport;
import io.kabinet.core.account.Balance;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.reason.Reason;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Transports that do not say what happened. */
final class BentOutcomes {

    private static final Outcome<?> NO_CONNECTION = Outcome.notSent(Why.of(Cause.NO_CONNECTION));

    private BentOutcomes() {}

    static Transport silenceCalledNotSent(Transport good) {
        return new Bent(good) {
            @Override
            <R> Outcome<R> bent(Call<R> call, Outcome<R> outcome) {
                return outcome instanceof Outcome.Unknown<R> unknown ? Outcome.notSent(unknown.why()) : outcome;
            }
        };
    }

    static Transport silenceCalledRejected(Transport good) {
        return new Bent(good) {
            @Override
            <R> Outcome<R> bent(Call<R> call, Outcome<R> outcome) {
                return outcome instanceof Outcome.Unknown<R> unknown
                        ? Outcome.rejected(
                                List.of(new Reason(unknown.why().cause().name(), List.of())))
                        : outcome;
            }
        };
    }

    static Transport noConnectionCalledUnknown(Transport good) {
        return new Bent(good) {
            @Override
            <R> Outcome<R> bent(Call<R> call, Outcome<R> outcome) {
                return outcome.equals(NO_CONNECTION)
                        ? Outcome.unknown(call.operation(), Why.of(Cause.NO_CONNECTION))
                        : outcome;
            }
        };
    }

    static Transport notFoundCalledFenced(Transport good) {
        return new Bent(good) {
            @Override
            <R> Outcome<R> bent(Call<R> call, Outcome<R> outcome) {
                return outcome.equals(Outcome.confirmed(Resolution.notFound())) ? saying(Resolution.fenced()) : outcome;
            }
        };
    }

    /** What is not carried is answered with something nice. */
    static Transport answersMadeUp(Transport good) {
        Balance nice = new Balance(Money.ofMajor(CurrencyUnit.of("RUB"), 1_000), Instant.EPOCH);
        return new Bent(good) {
            @Override
            <R> Outcome<R> bent(Call<R> call, Outcome<R> outcome) {
                return good.carries(call.operation()) == Carriage.NOT ? saying(nice) : outcome;
            }
        };
    }

    /** The answer to a change says what was asked for, on terms that the transport thinks usual. */
    static Transport receiptsMadeUp(Transport good) {
        return new Bent(good) {
            @Override
            <R> Outcome<R> bent(Call<R> call, Outcome<R> outcome) {
                return outcome.answer().orElse(null) instanceof PromisedPayment real
                        ? saying(PromisedPayment.taken(
                                real.amount(), real.takenAt(), real.repayBy().plusSeconds(1), real.fee()))
                        : outcome;
            }
        };
    }

    static Transport reasons(Transport good, UnaryOperator<List<Reason>> bend) {
        return new Bent(good) {
            @Override
            <R> Outcome<R> bent(Call<R> call, Outcome<R> outcome) {
                return outcome instanceof Outcome.Rejected<R> rejected
                        ? Outcome.rejected(bend.apply(rejected.reasons()))
                        : outcome;
            }
        };
    }

    static Reason withoutFigures(Reason reason) {
        return new Reason(reason.code(), List.of());
    }
}
