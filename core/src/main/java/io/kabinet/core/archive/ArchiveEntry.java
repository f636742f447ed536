package io.kabinet.core.archive;

import io.kabinet.core.internal.Moments;
import io.kabinet.core.internal.Words;
import java.time.Instant;
import java.util.Objects;

/**
 * One action of a subscriber's that the operator has on record.
 *
 * <p>It says what was done and when, never with which number, code or password. Immutable and safe for use by several
 * threads.
 *
 * <p><b>Source:</b> «Содержит информацию о ваших действиях в личном кабинете».
 *
 * @param at when it was done, in the years 0001 to 9999
 * @param kind what it was about
 * @param action what it is called, such as {@code TakePromisedPayment}
 */
public record ArchiveEntry(Instant at, OperationKind kind, String action) {

    /**
     * Checks moment and name.
     *
     * @throws IllegalArgumentException if the moment is out of range, or the name blank, too long, or with a control
     *     character in it
     */
    public ArchiveEntry {
        Moments.check("at", at);
        Objects.requireNonNull(kind, "kind");
        Words.check("action", action);
    }
}
