package io.kabinet.core.cashback.settlement;

import io.kabinet.core.cashback.CashbackDecision;
import io.kabinet.core.cashback.PayoutStart;
import io.kabinet.core.cashback.PayoutTerm;
import io.kabinet.core.cashback.order.LineKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * How one line of an order stands, given all that is known of it.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param decision the line, and the offer it got or the reasons against it
 * @param state how it stands
 * @param reward what it is worth now; empty for a refused line
 * @param countsFrom the moment from which the reward counts, once it does
 * @param paidOut whether the reward belongs in the subscriber's wallet by now; a payment that is reported within the
 *     hold, before {@code countsFrom}, is taken as made
 * @param notes the events of this line that had no effect, or not the effect they speak of
 */
public record LineStanding(
        CashbackDecision decision,
        LineState state,
        Optional<LineReward> reward,
        Optional<Instant> countsFrom,
        boolean paidOut,
        List<EventNote> notes) {

    /** Copies the notes. */
    public LineStanding {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(reward, "reward");
        Objects.requireNonNull(countsFrom, "countsFrom");
        notes = List.copyOf(notes);
    }

    /**
     * Which line it is.
     *
     * @return the line's key
     */
    public LineKey key() {
        return decision.line().key();
    }

    /**
     * What the subscriber is due for the line, paid out or not.
     *
     * @return zero or more, in the line's currency
     */
    public Money due() {
        return reward.map(LineReward::due)
                .orElseGet(() -> Money.zero(decision.line().amounts().currency()));
    }

    /**
     * What of it belongs in the subscriber's wallet by now.
     *
     * @return all that is due, or nothing
     */
    public Money dueInWallet() {
        return paidOut ? due() : Money.zero(due().getCurrencyUnit());
    }

    /**
     * The first day on which the reward may be paid.
     *
     * @param zone the market's zone
     * @return the day, or empty while the reward does not count
     */
    public Optional<LocalDate> payableFrom(ZoneId zone) {
        return payable(zone, PayoutTerm::payableFrom);
    }

    /**
     * The day by which the reward is to be paid.
     *
     * @param zone the market's zone
     * @return the day, or empty while the reward does not count
     */
    public Optional<LocalDate> payableBy(ZoneId zone) {
        return payable(zone, PayoutTerm::payableBy);
    }

    private Optional<LocalDate> payable(ZoneId zone, DayOf dayOf) {
        return countsFrom.flatMap(counts -> reward.map(worth -> {
            PayoutTerm term = worth.quote().policy().payout();
            boolean fromPurchase = term.start() == PayoutStart.PURCHASE;
            LocalDate day = dayOf.apply(term, fromPurchase ? decision.line().orderedAt() : counts, zone);
            LocalDate earliest = LocalDate.ofInstant(counts, zone);
            return day.isBefore(earliest) ? earliest : day;
        }));
    }

    private interface DayOf {
        LocalDate apply(PayoutTerm term, Instant startedAt, ZoneId zone);
    }
}
