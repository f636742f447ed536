package io.kabinet.core.market;

import io.kabinet.core.cashback.CashbackPolicy;
import io.kabinet.core.cashback.wallet.WalletPolicy;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Source;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;

/**
 * The rules of one market, with a source for every figure.
 *
 * <p>The Java constants behind it are the truth. The two defaults, {@code Market.RUSSIA.rulebook()} and {@code
 * Market.BELARUS.rulebook()}, hold on every day; a rulebook made for some days only answers {@link #on} on those. A rule
 * that a market does not have is empty: Belarus has no cashback. Immutable and safe for use by several threads.
 *
 * @param name a stable name, such as {@code RUSSIA}
 * @param market the market
 * @param validity the days on which it holds, both ends included
 * @param cashback the cashback of partner shops, where it is offered
 * @param wallet how a subscriber's cashback is kept, where it is offered
 * @param sources where each figure comes from, by the figure's name, such as {@code cashback.max-rate}
 */
public record Rulebook(
        String name,
        Market market,
        DateSpan validity,
        Optional<CashbackPolicy> cashback,
        Optional<WalletPolicy> wallet,
        Map<String, Source> sources) {

    /**
     * Copies the sources.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Rulebook {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a rulebook needs a name");
        }
        Objects.requireNonNull(market, "market");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(cashback, "cashback");
        Objects.requireNonNull(wallet, "wallet");
        sources = Collections.unmodifiableMap(new TreeMap<>(sources));
    }

    /**
     * This rulebook, if it holds on a day.
     *
     * @param day the day in the market's zone
     * @return this, or empty outside its validity
     */
    public Optional<Rulebook> on(LocalDate day) {
        return validity.contains(day) ? Optional.of(this) : Optional.empty();
    }

    /**
     * The source of a figure.
     *
     * @param figure the figure's name, such as {@code cashback.max-rate}
     * @return the source, or empty if the rulebook has no such figure
     */
    public Optional<Source> source(String figure) {
        return Optional.ofNullable(sources.get(figure));
    }

    /**
     * The same rulebook for other days.
     *
     * @param other a name of its own
     * @param days the days on which it holds
     * @return the changed rulebook
     * @throws IllegalArgumentException if the name is blank
     */
    public Rulebook validOn(String other, DateSpan days) {
        return new Rulebook(other, market, days, cashback, wallet, sources);
    }

    /**
     * The same rulebook with other cashback.
     *
     * @param policy the policy
     * @param source where its figures come from; it stands for all of them
     * @return the changed rulebook
     * @throws IllegalArgumentException if the policy is in another currency than the market
     */
    public Rulebook withCashback(CashbackPolicy policy, Source source) {
        checkCurrency(policy.currency());
        Map<String, Source> changed = new TreeMap<>(sources);
        Rulebooks.CASHBACK_FIGURES.forEach(figure -> changed.put(figure, source));
        return new Rulebook(name, market, validity, Optional.of(policy), wallet, changed);
    }

    /**
     * The same rulebook with another wallet.
     *
     * @param policy the policy
     * @param source where its figures come from; it stands for all of them
     * @return the changed rulebook
     * @throws IllegalArgumentException if the policy is in another currency than the market
     */
    public Rulebook withWallet(WalletPolicy policy, Source source) {
        checkCurrency(policy.currency());
        Map<String, Source> changed = new TreeMap<>(sources);
        Rulebooks.WALLET_FIGURES.forEach(figure -> changed.put(figure, source));
        return new Rulebook(name, market, validity, cashback, Optional.of(policy), changed);
    }

    private void checkCurrency(CurrencyUnit currency) {
        if (!currency.equals(market.currency())) {
            throw new IllegalArgumentException(
                    "the market reckons in " + market.currency() + ", the policy in " + currency);
        }
    }
}
