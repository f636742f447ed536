package io.kabinet.client.testing;

import static io.kabinet.client.testing.Samples.ABOVE_LIMIT;
import static io.kabinet.client.testing.Samples.ANNA;
import static io.kabinet.client.testing.Samples.AVAILABLE;
import static io.kabinet.client.testing.Samples.PAYMENT;
import static io.kabinet.client.testing.Samples.READ_AVAILABLE;
import static io.kabinet.client.testing.Samples.TAKE;

import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Page;
import io.kabinet.client.operation.Resolution;
import io.kabinet.client.promised.ReadPromisedPayments;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.values.Stated;
import java.util.List;
import java.util.Optional;

/** What Anna borrows. */
public final class PromisedSamples {

    private static final PromisedPayment BARE =
            PromisedPayment.taken(PAYMENT.amount(), PAYMENT.takenAt(), PAYMENT.repayBy(), Stated.notStated());

    private PromisedSamples() {}

    /** In the order in which their bytes are written down. */
    public static List<Sample<?>> all() {
        return List.of(
                Sample.of(READ_AVAILABLE, AVAILABLE),
                Sample.of(
                        new ReadPromisedPayments(ANNA, Optional.of(new Cursor("page/2?"))),
                        new Page<>(List.of(PAYMENT, BARE), Optional.of(new Cursor("page/3?")))),
                Sample.of(new ReadPromisedPayments(ANNA, Optional.empty()), new Page<>(List.of(), Optional.empty())),
                Sample.of(
                        new ReadPromisedPayments(
                                ANNA, Optional.of(DetailingSamples.FEBRUARY), Optional.of(new Cursor("page/2?"))),
                        new Page<>(List.of(BARE), Optional.empty())),
                Sample.of(TAKE, PAYMENT),
                Sample.of(TAKE, BARE),
                Sample.found(TAKE, PAYMENT),
                Sample.of(new LookUp<>(TAKE), Resolution.refused(List.of(ABOVE_LIMIT))),
                Sample.of(new LookUp<>(TAKE), Resolution.fenced()),
                Sample.of(new LookUp<>(TAKE), Resolution.notFound()));
    }
}
