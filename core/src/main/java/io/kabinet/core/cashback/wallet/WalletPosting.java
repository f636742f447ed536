package io.kabinet.core.cashback.wallet;

import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.internal.Amounts;
import io.kabinet.core.internal.Moments;
import io.kabinet.core.reason.Reason;
import java.time.Instant;
import java.util.Optional;
import org.joda.money.Money;

/**
 * One movement of money in a wallet; once posted, it is never changed.
 *
 * <p>Its moment is what the caller said it was; what counts is the order of posting, so a clock that goes back harms
 * nothing. Immutable and safe for use by several threads.
 *
 * @param kind which way the money goes
 * @param amount how much, above zero
 * @param line the order line that it is for; on every kind but {@link Kind#SPENT}
 * @param spending what it was spent on; on {@link Kind#SPENT} only
 * @param at when it was posted, in the years 0001 to 9999
 * @param burnsAt the moment from which the money can be spent no more; on {@link Kind#CREDIT} only, if it burns at all
 */
public record WalletPosting(
        Kind kind,
        Money amount,
        Optional<LineKey> line,
        Optional<Spending> spending,
        Instant at,
        Optional<Instant> burnsAt) {

    /** Which way money goes. */
    public enum Kind {
        /** A reward comes in. */
        CREDIT(1),
        /** A reward is taken back. */
        REVERSAL(-1),
        /** A service is paid. */
        SPENT(-1),
        /** What could not be taken back is written off. */
        WRITE_OFF(1),
        /** A write-off is taken back, because the line is rewarded again. */
        WRITE_OFF_UNDONE(-1);

        private final int sign;

        Kind(int sign) {
            this.sign = sign;
        }
    }

    /**
     * Checks that amount, line and spending belong together.
     *
     * @throws IllegalArgumentException if they do not, the amount is not above zero or absurd, or the moment is out of
     *     range
     */
    public WalletPosting {
        Moments.check("at", at);
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a posting needs an amount above zero: " + amount);
        }
        if (burnsAt.isPresent() && kind != Kind.CREDIT) {
            throw new IllegalArgumentException("a posting of kind " + kind + " does not burn");
        }
        Amounts.check("amount", amount);
        boolean spent = kind == Kind.SPENT;
        if (spent != spending.isPresent() || spent == line.isPresent()) {
            throw new IllegalArgumentException("a posting of kind " + kind + " needs "
                    + (spent ? "what it was spent on, and no line" : "its line, and nothing spent"));
        }
        if (spent && !spending.get().amount().equals(amount)) {
            throw new IllegalArgumentException(
                    "posted " + amount + " for a spending of " + spending.get().amount());
        }
    }

    static WalletPosting of(Kind kind, Money amount, LineKey line, Instant at) {
        return new WalletPosting(kind, amount, Optional.of(line), Optional.empty(), at, Optional.empty());
    }

    WalletPosting burningAt(Optional<Instant> moment) {
        return new WalletPosting(kind, amount, line, spending, at, moment);
    }

    static WalletPosting spent(Spending spending, Instant at) {
        return new WalletPosting(
                Kind.SPENT, spending.amount(), Optional.empty(), Optional.of(spending), at, Optional.empty());
    }

    /**
     * What the posting does to the balance.
     *
     * @return the amount, below zero if it goes out
     */
    public Money change() {
        return amount.multipliedBy(kind.sign);
    }

    /**
     * Why it was posted.
     *
     * @return the reason, of the codes in {@link WalletReason}
     */
    public Reason why() {
        WalletReason why = switch (kind) {
            case CREDIT -> WalletReason.LINE_PAID;
            case REVERSAL -> WalletReason.LINE_REVERSED;
            case WRITE_OFF -> WalletReason.LINE_WRITTEN_OFF;
            case WRITE_OFF_UNDONE -> WalletReason.LINE_MADE_GOOD;
            case SPENT -> WalletReason.SPENT_ON;
        };
        return spending.map(made -> Reason.of(why).with("service", made.service()))
                .orElseGet(() -> Reason.of(why).with("line", line.orElseThrow().toString()));
    }
}
