package io.kabinet.core.promised;

import io.kabinet.core.internal.Amounts;
import io.kabinet.core.internal.Moments;
import io.kabinet.core.promised.terms.Fee;
import io.kabinet.core.promised.terms.FeeTiming;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Money that the operator has lent until it is due, and what was repaid of it.
 *
 * <p>What it is at a moment follows from these values alone, so nothing has to run when it expires, and a team can keep
 * it in its own database and rebuild it. Before {@code repayBy} it is open, at that moment it is over. What it was told
 * once it does not forget: a moment before {@code seenAt} is taken for {@code seenAt}, so a clock that goes back neither
 * reopens nor undoes anything. Immutable and safe for use by several threads.
 *
 * @param amount how much was lent, above zero
 * @param takenAt when, in the years 0001 to 9999
 * @param repayBy when it is due, after that
 * @param fee what it costs, or not stated
 * @param repayments what was repaid, in the order in which it was told; each within the term
 * @param seenAt the last moment that it was told of, not before it was taken
 */
public record PromisedPayment(
        Money amount, Instant takenAt, Instant repayBy, Stated<Fee> fee, List<Repayment> repayments, Instant seenAt) {

    /** Where a payment stands. */
    public enum State {
        /** Nothing is repaid, and it is not due. */
        ACTIVE,
        /** A part is repaid, and it is not due. */
        PARTLY_REPAID,
        /** All of it was repaid in time. */
        REPAID,
        /** It came due before all of it was repaid. */
        EXPIRED;

        /**
         * Whether the payment can still be repaid.
         *
         * @return true while it is active or partly repaid
         */
        public boolean isOpen() {
            return this == ACTIVE || this == PARTLY_REPAID;
        }
    }

    /**
     * Copies the repayments and checks that all of it can be true.
     *
     * @throws IllegalArgumentException if an amount is not above zero or absurd, a moment is out of order or range, a
     *     deducted fee is not below the amount, more is repaid than was lent, a repayment lies outside the term or after
     *     {@code seenAt}, a top-up is there twice, or currencies differ
     */
    public PromisedPayment {
        if (!Amounts.check("amount", amount).isPositive()) {
            throw new IllegalArgumentException("a promised payment must be above zero: " + amount);
        }
        Moments.check("takenAt", takenAt);
        Moments.check("seenAt", seenAt);
        if (!repayBy.isAfter(takenAt) || seenAt.isBefore(takenAt)) {
            throw new IllegalArgumentException("taken at " + takenAt + ", repay by " + repayBy + ", seen at " + seenAt
                    + ": the last two must not come first");
        }
        checkFee(fee, amount);
        repayments = List.copyOf(repayments);
        RepaymentAudit.check(repayments, amount, takenAt, repayBy.isAfter(seenAt) ? seenAt.plusNanos(1) : repayBy);
    }

    /**
     * A payment that has just been taken.
     *
     * @param amount how much, above zero
     * @param takenAt when
     * @param repayBy when it is due
     * @param fee what it costs, or not stated
     * @return the payment, with nothing repaid
     * @throws IllegalArgumentException if the amount, the moments or the fee cannot be true
     */
    public static PromisedPayment taken(Money amount, Instant takenAt, Instant repayBy, Stated<Fee> fee) {
        return new PromisedPayment(amount, takenAt, repayBy, fee, List.of(), takenAt);
    }

    /**
     * Where it stands.
     *
     * @param now the moment of asking
     * @return its state
     */
    public State stateAt(Instant now) {
        Money left = unrepaid();
        if (left.isZero()) {
            return State.REPAID;
        }
        if (!later(now).isBefore(repayBy)) {
            return State.EXPIRED;
        }
        return repayments.isEmpty() ? State.ACTIVE : State.PARTLY_REPAID;
    }

    /**
     * What is still owed.
     *
     * @param now the moment of asking
     * @return zero or more; zero once it has expired, because the rest was taken from the account then
     */
    public Money owedAt(Instant now) {
        return stateAt(now).isOpen() ? unrepaid() : Money.zero(amount.getCurrencyUnit());
    }

    /**
     * When it ended.
     *
     * @param now the moment of asking
     * @return the latest top-up if it is repaid, the moment it was due if it has expired, or empty while it is open
     */
    public Optional<Instant> endedAt(Instant now) {
        return switch (stateAt(now)) {
            case ACTIVE, PARTLY_REPAID -> Optional.empty();
            case EXPIRED -> Optional.of(repayBy);
            case REPAID ->
                Optional.of(Collections.max(repayments.stream()
                        .map(repayment -> repayment.topUp().at())
                        .toList()));
        };
    }

    /**
     * What it has done to the account by now.
     *
     * <p>The changes add up to what is owed less the fee that was charged. A fee that is not stated moves nothing, because
     * nobody knows it.
     *
     * @param now the moment of asking
     * @return the movements: the grant, a fee charged at once, repayments in their order, the expiry, a fee charged then
     */
    public List<PromisedMovement> movementsBy(Instant now) {
        List<PromisedMovement> movements = new ArrayList<>();
        movements.add(new PromisedMovement(PromisedMovement.Kind.GRANTED, amount, takenAt));
        Optional<Fee> charged = fee.asOptional().filter(known -> known.amount().isPositive());
        charged.filter(known -> known.timing() != FeeTiming.ON_EXPIRY)
                .ifPresent(known -> movements.add(out(PromisedMovement.Kind.FEE, known.amount(), takenAt)));
        for (Repayment repayment : repayments) {
            movements.add(out(
                    PromisedMovement.Kind.REPAID,
                    repayment.repaid(),
                    repayment.topUp().at()));
        }
        if (stateAt(now) == State.EXPIRED) {
            movements.add(out(PromisedMovement.Kind.EXPIRED, unrepaid(), repayBy));
            charged.filter(known -> known.timing() == FeeTiming.ON_EXPIRY)
                    .ifPresent(known -> movements.add(out(PromisedMovement.Kind.FEE, known.amount(), repayBy)));
        }
        return List.copyOf(movements);
    }

    /**
     * The same payment, told what time it is.
     *
     * @param now the moment
     * @return the payment that has seen this moment; this one if it has seen it or a later one before
     * @throws IllegalArgumentException if the moment is later and outside the years 0001 to 9999
     */
    public PromisedPayment seenBy(Instant now) {
        return now.isAfter(seenAt) ? new PromisedPayment(amount, takenAt, repayBy, fee, repayments, now) : this;
    }

    /** What this takes of the rest of a top-up: nothing if it came before the payment was taken or when it was over. */
    Money repayableBy(TopUp topUp, Money rest) {
        if (topUp.at().isBefore(takenAt)) {
            return Money.zero(amount.getCurrencyUnit());
        }
        Money owed = owedAt(topUp.at());
        return owed.isGreaterThan(rest) ? rest : owed;
    }

    PromisedPayment with(Repayment repayment) {
        List<Repayment> longer = new ArrayList<>(repayments);
        longer.add(repayment);
        return new PromisedPayment(
                amount, takenAt, repayBy, fee, longer, later(repayment.topUp().at()));
    }

    private Money unrepaid() {
        Money left = amount;
        for (int i = 0; i < repayments.size(); i++) {
            left = left.minus(repayments.get(i).repaid());
        }
        return left;
    }

    private Instant later(Instant now) {
        return now.isAfter(seenAt) ? now : seenAt;
    }

    private static PromisedMovement out(PromisedMovement.Kind kind, Money amount, Instant at) {
        return new PromisedMovement(kind, amount.negated(), at);
    }

    private static void checkFee(Stated<Fee> fee, Money amount) {
        fee.asOptional().ifPresent(known -> {
            boolean tooMuch = !known.amount().isLessThan(amount);
            if (tooMuch && known.timing() == FeeTiming.DEDUCT_FROM_GRANT) {
                throw new IllegalArgumentException("a fee of " + known.amount() + " cannot be deducted from " + amount);
            }
        });
    }
}
