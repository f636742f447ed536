package io.kabinet.core.tariff.allowance;

import io.kabinet.core.internal.Words;
import io.kabinet.core.tariff.terms.UsageKind;
import io.kabinet.core.values.Quantity;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What is left of one package, until when, and what it may be used for.
 *
 * <p>The smaller the priority, the earlier it is drawn on. Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «об остатке и сроке действия подключенных пакетов услуг – минут, интернет-трафика и SMS».
 *
 * @param id what the operator calls it
 * @param scope what it may be used for
 * @param remainder how much is left
 * @param validUntil the first moment at which it is of no use any more, absent if it has no end
 * @param priority its place in the order of drawing
 */
public record Allowance(
        String id, AllowanceScope scope, Remainder remainder, Optional<Instant> validUntil, int priority) {

    /**
     * Checks the id and the unit.
     *
     * @throws IllegalArgumentException if the id is blank, or what is left is in another unit than the scope's kinds
     */
    public Allowance {
        Words.check("allowance id", id);
        Objects.requireNonNull(validUntil, "validUntil");
        if (scope.kinds().first().unit() != remainder.left().unit()) {
            throw new IllegalArgumentException(
                    "an allowance of " + remainder.left().unit() + " is of no use for "
                            + scope.kinds().first());
        }
    }

    /**
     * An allowance for some kinds of usage anywhere, without end, first in the order of drawing.
     *
     * @param id what the operator calls it
     * @param left how much is left
     * @param kinds what it may be used for
     * @return the allowance
     * @throws IllegalArgumentException if the id is blank, there is no kind, or one is counted in another unit
     */
    public static Allowance of(String id, Quantity left, UsageKind... kinds) {
        return new Allowance(id, AllowanceScope.of(kinds), Remainder.of(left), Optional.empty(), 0);
    }

    /**
     * The same allowance with an end.
     *
     * @param end the first moment at which it is of no use any more
     * @return the changed allowance
     */
    public Allowance until(Instant end) {
        return new Allowance(id, scope, remainder, Optional.of(end), priority);
    }

    /**
     * The same allowance at another place.
     *
     * @param other its place in the order of drawing, the smallest first
     * @return the changed allowance
     */
    public Allowance withPriority(int other) {
        return new Allowance(id, scope, remainder, validUntil, other);
    }

    /**
     * The same allowance for other usage.
     *
     * @param other what it may be used for
     * @return the changed allowance
     * @throws IllegalArgumentException if its kinds are counted in another unit
     */
    public Allowance with(AllowanceScope other) {
        return new Allowance(id, other, remainder, validUntil, priority);
    }

    /**
     * The same allowance with something else left.
     *
     * @param other how much is left
     * @return the changed allowance
     * @throws IllegalArgumentException if it is in another unit
     */
    public Allowance with(Remainder other) {
        return new Allowance(id, scope, other, validUntil, priority);
    }

    /**
     * Whether it can still be used.
     *
     * @param now any moment
     * @return true before its end, and always if it has none
     */
    public boolean isValidAt(Instant now) {
        return validUntil.isEmpty() || now.isBefore(validUntil.get());
    }
}
