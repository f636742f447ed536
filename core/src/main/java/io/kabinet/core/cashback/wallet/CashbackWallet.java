package io.kabinet.core.cashback.wallet;

import io.kabinet.core.cashback.settlement.LineStanding;
import io.kabinet.core.cashback.wallet.WalletPosting.Kind;
import io.kabinet.core.internal.Moments;
import io.kabinet.core.reason.Reason;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A subscriber's cashback in money.
 *
 * <p>Append-only: {@link #settle} posts the difference between what a line is due now and what was posted for it before,
 * and edits nothing, so a late event that lowers a reward is a reversal of its own. At any moment {@code credited +
 * written off = balance + spent + reversed}. For example, 249.99 credited, 100.00 spent, then the line declined: reversed
 * 249.99, balance −100.00, which the next reward fills up.
 *
 * <p>Immutable and safe for use by several threads; each change is a new wallet and takes time in proportion to the
 * postings.
 */
public final class CashbackWallet {

    private final WalletPolicy policy;
    private final List<WalletPosting> postings;
    private final Map<Kind, Money> totals;

    private CashbackWallet(WalletPolicy policy, List<WalletPosting> postings) {
        this.policy = policy;
        this.postings = List.copyOf(postings);
        this.totals = new HashMap<>();
        for (WalletPosting posting : postings) {
            totals.merge(posting.kind(), posting.amount(), Money::plus);
        }
    }

    /**
     * A new wallet.
     *
     * @param policy the numbers that it is kept by
     * @return the wallet without a posting
     */
    public static CashbackWallet empty(WalletPolicy policy) {
        return new CashbackWallet(policy, List.of());
    }

    /**
     * A wallet as it was stored.
     *
     * @param policy the numbers that it is kept by
     * @param postings all its postings, in their order
     * @return the same wallet
     * @throws IllegalArgumentException if a posting is in another currency, takes back more than was credited for its
     *     line, spends more than there was, repeats a key, or writes off or makes good what {@link #settle} would not
     */
    public static CashbackWallet of(WalletPolicy policy, List<WalletPosting> postings) {
        WalletAudit.check(policy, postings);
        return new CashbackWallet(policy, postings);
    }

    /**
     * All postings.
     *
     * @return in the order in which they were posted
     */
    public List<WalletPosting> postings() {
        return postings;
    }

    /**
     * The numbers that the wallet is kept by.
     *
     * @return the policy
     */
    public WalletPolicy policy() {
        return policy;
    }

    /**
     * What the books say is in the wallet; money that has burnt is still in it, see {@link #burnt}.
     *
     * @return below zero if money that was spent had to be taken back
     */
    public Money balance() {
        return credited().plus(writtenOff()).minus(spent()).minus(reversed());
    }

    /**
     * What may be spent.
     *
     * @param now the moment of spending
     * @return what came in and is still there, less what has burnt by then; never below zero
     */
    public Money available(Instant now) {
        return money(Lots.of(postings).available(now));
    }

    /**
     * What was not spent in time.
     *
     * @param now the moment by which it has burnt
     * @return zero or more; always zero where the policy has no lifetime
     */
    public Money burnt(Instant now) {
        return money(Lots.of(postings).burnt(now));
    }

    /**
     * What burns next unless it is spent.
     *
     * @param now the moment of asking
     * @return how much and when, or empty if nothing there ever burns
     */
    public Optional<Burning> burnsNext(Instant now) {
        Lots lots = Lots.of(postings);
        return lots.burnsNext(now)
                .map(at -> new Burning(money(lots.available(now) - lots.available(at)), at))
                .filter(burning -> burning.amount().isPositive());
    }

    /**
     * All rewards that ever came in.
     *
     * @return zero or more
     */
    public Money credited() {
        return total(Kind.CREDIT);
    }

    /**
     * All rewards that were taken back.
     *
     * @return zero or more
     */
    public Money reversed() {
        return total(Kind.REVERSAL);
    }

    /**
     * All that was spent.
     *
     * @return zero or more
     */
    public Money spent() {
        return total(Kind.SPENT);
    }

    /**
     * What could not be taken back and was written off, less what later rewards made good.
     *
     * @return zero or more
     */
    public Money writtenOff() {
        return total(Kind.WRITE_OFF).minus(total(Kind.WRITE_OFF_UNDONE));
    }

    /**
     * Posts what has changed of the lines' rewards: first those that grew, then those that shrank, each in the order of
     * their keys.
     *
     * @param standings how the subscriber's lines stand now; lines that are not among them are left alone
     * @param at when it is posted
     * @return the wallet afterwards; this one if nothing has changed
     * @throws IllegalArgumentException if a line is there twice, a line that is to be paid is in another currency, or
     *     something is to be posted at a moment outside the years 0001 to 9999
     */
    public CashbackWallet settle(Collection<LineStanding> standings, Instant at) {
        List<WalletPosting> changes = new Settling(policy, postings).changes(standings, at);
        return changes.isEmpty() ? this : with(changes);
    }

    /**
     * Pays for a service.
     *
     * <p>Checked in the order of {@link WalletReason}: currency, key, above zero, enough in the wallet, the month's limit,
     * own number. A spending that was made before, key and all, is answered with the wallet as it is.
     *
     * @param spending what to pay for
     * @param at when; its calendar month is the one whose limit counts
     * @param zone the market's zone
     * @return the wallet afterwards, or every reason against it
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999
     */
    public WalletDecision spend(Spending spending, Instant at, ZoneId zone) {
        Moments.check("at", at);
        Money amount = spending.amount();
        if (!amount.getCurrencyUnit().equals(policy.currency())) {
            return new WalletDecision.Refused(List.of(Reason.of(WalletReason.CURRENCY_MISMATCH)
                    .with("expected", policy.currency().getCode())
                    .with("actual", amount.getCurrencyUnit().getCode())));
        }
        Optional<Spending> earlier = spendings().stream()
                .map(posting -> posting.spending().orElseThrow())
                .filter(made -> made.key().equals(spending.key()))
                .findFirst();
        if (earlier.isPresent()) {
            return earlier.get().equals(spending)
                    ? new WalletDecision.Spent(this)
                    : new WalletDecision.Refused(List.of(Reason.of(WalletReason.KEY_REUSED)));
        }
        List<Reason> reasons = reasonsAgainst(spending, at, zone);
        if (!reasons.isEmpty()) {
            return new WalletDecision.Refused(reasons);
        }
        return new WalletDecision.Spent(with(List.of(WalletPosting.spent(spending, at))));
    }

    private CashbackWallet with(List<WalletPosting> more) {
        List<WalletPosting> after = new ArrayList<>(postings);
        after.addAll(more);
        return new CashbackWallet(policy, after);
    }

    private List<Reason> reasonsAgainst(Spending spending, Instant at, ZoneId zone) {
        List<Reason> reasons = new ArrayList<>(0);
        Money amount = spending.amount();
        if (!amount.isPositive()) {
            reasons.add(Reason.of(WalletReason.AMOUNT_NOT_POSITIVE).with("amount", amount));
        }
        Money available = available(at);
        if (amount.isGreaterThan(available)) {
            reasons.add(Reason.of(WalletReason.NOT_ENOUGH)
                    .with("available", available)
                    .with("amount", amount));
        }
        policy.monthlySpending().ifPresent(limit -> {
            Money unused = limit.minus(spentIn(YearMonth.from(at.atZone(zone)), zone));
            Money left = unused.isNegative() ? zero() : unused;
            if (amount.isGreaterThan(left)) {
                reasons.add(Reason.of(WalletReason.MONTHLY_SPENDING_LIMIT)
                        .with("limit", limit)
                        .with("left", left));
            }
        });
        if (policy.ownNumberOnly() && !spending.ownNumber()) {
            reasons.add(Reason.of(WalletReason.NOT_OWN_NUMBER));
        }
        return reasons;
    }

    private Money spentIn(YearMonth month, ZoneId zone) {
        return spendings().stream()
                .filter(posting -> YearMonth.from(posting.at().atZone(zone)).equals(month))
                .map(WalletPosting::amount)
                .reduce(zero(), Money::plus);
    }

    private List<WalletPosting> spendings() {
        return postings.stream().filter(posting -> posting.kind() == Kind.SPENT).toList();
    }

    private Money total(Kind kind) {
        return totals.getOrDefault(kind, zero());
    }

    private Money zero() {
        return Money.zero(policy.currency());
    }

    private Money money(long minorUnits) {
        return Money.ofMinor(policy.currency(), minorUnits);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CashbackWallet that && policy.equals(that.policy) && postings.equals(that.postings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(policy, postings);
    }

    @Override
    public String toString() {
        return "CashbackWallet[balance " + balance() + ", credited " + credited() + ", spent " + spent() + ", reversed "
                + reversed() + ", " + postings.size() + " postings]";
    }
}
