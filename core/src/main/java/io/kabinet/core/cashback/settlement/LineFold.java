package io.kabinet.core.cashback.settlement;

import io.kabinet.core.cashback.CashbackDecision;
import io.kabinet.core.cashback.CashbackDecision.Granted;
import io.kabinet.core.cashback.ReturnRule;
import io.kabinet.core.cashback.order.LineAmounts;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line while its events are being read, in their order.
 *
 * <p>What is left of a line is kept in minor units times pieces, so that returning pieces one by one is exact: both are
 * bounded (10^12 and 10^6), their product fits a {@code long}.
 */
final class LineFold {

    private enum Verdict {
        NONE,
        APPROVED,
        HELD,
        DECLINED
    }

    private final CashbackDecision decision;
    private final long paid;
    private final long pieces;
    private final List<EventNote> notes = new ArrayList<>(0);

    private long left;
    private Verdict verdict = Verdict.NONE;
    private @Nullable Instant approvedAt;
    private @Nullable Instant rewardedAt;
    private boolean announced;
    private boolean paidOut;

    LineFold(CashbackDecision decision) {
        LineAmounts amounts = decision.line().amounts();
        this.decision = decision;
        this.paid = amounts.paidMinorUnits();
        this.pieces = amounts.quantity();
        this.left = paid * pieces;
    }

    CashbackDecision decision() {
        return decision;
    }

    List<EventNote> notes() {
        return notes;
    }

    /** What was paid for the line, in minor units. */
    long paid() {
        return paid;
    }

    /** How many pieces the line has. */
    long pieces() {
        return pieces;
    }

    /** What of it is still valid, in minor units; of a piece that is no whole kopecks the last one counts as whole. */
    long leftMinorUnits() {
        return (left + pieces - 1) / pieces;
    }

    /** What of it is still valid, in minor units times pieces. */
    long left() {
        return left;
    }

    void leave(long minorUnitsTimesPieces) {
        left = minorUnitsTimesPieces;
    }

    /** Takes back so much, or all of it where the offer says so. */
    void takeBack(long minorUnitsTimesPieces) {
        boolean all = decision instanceof Granted granted
                && granted.offer().policy().onReturn() == ReturnRule.ALL
                && minorUnitsTimesPieces > 0;
        left = all ? 0 : Math.max(0, left - minorUnitsTimesPieces);
    }

    void approve(Instant at) {
        if (verdict != Verdict.APPROVED) {
            verdict = Verdict.APPROVED;
            approvedAt = at;
        }
        payIfItCounts();
    }

    void hold() {
        if (verdict == Verdict.APPROVED) {
            verdict = Verdict.HELD;
        } else if (verdict == Verdict.DECLINED) {
            verdict = Verdict.NONE;
        }
    }

    void decline() {
        verdict = Verdict.DECLINED;
        paidOut = false;
    }

    void rewardReceived(Instant at) {
        if (rewardedAt == null) {
            rewardedAt = at;
        }
        payIfItCounts();
    }

    void announcePaid() {
        announced = true;
        payIfItCounts();
    }

    private void payIfItCounts() {
        if (announced && countsFrom().isPresent()) {
            paidOut = true;
        }
    }

    boolean paidOut() {
        return paidOut;
    }

    boolean declined() {
        return verdict == Verdict.DECLINED;
    }

    /** What is left of the line's base, in minor units: the same share of it as is left of what was paid. */
    long baseLeft(Granted granted) {
        long base = granted.baseMinorUnits();
        long whole = paid * pieces;
        if (declined() || left == 0) {
            return 0;
        }
        return left == whole
                ? base
                : BigInteger.valueOf(base)
                        .multiply(BigInteger.valueOf(left))
                        .divide(BigInteger.valueOf(whole))
                        .longValueExact();
    }

    /** The moment from which the reward counts, if it does now. */
    Optional<Instant> countsFrom() {
        if (verdict != Verdict.APPROVED || approvedAt == null || rewardedAt == null) {
            return Optional.empty();
        }
        Instant confirmedAt = approvedAt.isAfter(rewardedAt) ? approvedAt : rewardedAt;
        return decision.match(
                granted -> Optional.of(granted.offer()
                        .policy()
                        .payout()
                        .countsFrom(granted.line().orderedAt(), confirmedAt)),
                refused -> Optional.empty());
    }

    LineState state() {
        if (decision instanceof CashbackDecision.Refused) {
            return LineState.REFUSED;
        }
        if (left == 0 && verdict != Verdict.DECLINED) {
            return LineState.RETURNED;
        }
        return switch (verdict) {
            case NONE -> LineState.PENDING;
            case HELD -> LineState.ON_HOLD;
            case DECLINED -> LineState.DECLINED;
            case APPROVED -> paidOut ? LineState.PAID : rewardedAt == null ? LineState.APPROVED : LineState.COUNTS;
        };
    }
}
