package io.kabinet.client.transfer;

import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What somebody agrees to who sends money: the fee, and until when that may be confirmed.
 *
 * <p>A fee that is not stated is not free; nobody is charged one that was not told. Immutable and safe for use by several
 * threads.
 *
 * @param fee what it costs on top of the amount, if stated
 * @param confirmBefore the moment from which it is too late to confirm it, if there is one
 */
public record Agreement(Stated<Money> fee, Optional<Instant> confirmBefore) {

    /** Nothing was stated, and there is time. */
    public static final Agreement NOTHING_STATED = new Agreement(Stated.notStated(), Optional.empty());

    /** Checks that both are there. */
    public Agreement {
        Objects.requireNonNull(fee, "fee");
        Objects.requireNonNull(confirmBefore, "confirmBefore");
    }
}
