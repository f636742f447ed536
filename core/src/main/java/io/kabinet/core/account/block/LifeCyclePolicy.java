package io.kabinet.core.account.block;

import io.kabinet.core.account.Debts;
import io.kabinet.core.account.block.ReturnDecision.Granted;
import io.kabinet.core.account.block.ReturnDecision.Refused;
import io.kabinet.core.internal.Amounts;
import io.kabinet.core.internal.Moments;
import io.kabinet.core.internal.Periods;
import io.kabinet.core.reason.Reason;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * When the operator takes a number away, and on what terms it comes back.
 *
 * <p>For example, a number blocked for lack of money since 1 March 10:00 and never topped up is withdrawn on 30 April
 * 10:00, and can be had back before 28 August 10:00. Immutable and safe for use by several threads.
 *
 * @param forcedFor how long a forced block without a top-up lasts before that; a top-up begins it anew
 * @param idleFor how long a number with a balance above zero may be unused before that
 * @param returnWithin how long after that it can be had back
 * @param returnFee what that costs
 */
public record LifeCyclePolicy(Period forcedFor, Period idleFor, Period returnWithin, Money returnFee) {

    /**
     * Belarus as its help page read in November 2026.
     *
     * <p>Withdrawn after 60 days forced or 180 days idle; had back within 120 days for 6.70 BYN, without debts.
     *
     * <p><b>Source:</b> the operator's page mts.by/help/upravlenie-nomerom/blokirovka. No default.
     */
    public static final LifeCyclePolicy BY_HELP_PAGE_2026 = new LifeCyclePolicy(
            Period.ofDays(60), Period.ofDays(180), Period.ofDays(120), Money.ofMinor(CurrencyUnit.of("BYN"), 670));

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException if a period is not above zero or longer than ten years, or the fee is below zero
     */
    public LifeCyclePolicy {
        Periods.check("a forced block", forcedFor);
        Periods.check("an idle time", idleFor);
        Periods.check("a time to return", returnWithin);
        Amounts.check("return fee", returnFee);
    }

    /**
     * When the number is withdrawn, if nothing happens before.
     *
     * @param history what is known of the number
     * @param zone the market's zone
     * @return the first moment at which it is withdrawn, or empty if nothing that is known leads there
     * @throws IllegalArgumentException if a moment is outside the years 0001 to 9999
     */
    public Optional<Instant> withdrawnFrom(LineHistory history, ZoneId zone) {
        Optional<Instant> forced = history.forcedSince()
                .map(since -> history.lastTopUp().filter(since::isBefore).orElse(since))
                .map(since -> after(since, forcedFor, zone));
        Optional<Instant> idle = history.lastOperation()
                .filter(last -> history.balance().filter(Money::isPositive).isPresent())
                .map(last -> after(last, idleFor, zone));
        return Stream.of(forced, idle).flatMap(Optional::stream).min(Instant::compareTo);
    }

    /**
     * Decides whether a withdrawn number comes back.
     *
     * <p>Checked in this order: it is withdrawn, it is not too late, there are no debts.
     *
     * @param withdrawnAt when it was withdrawn
     * @param debts what its account owes, if that is known
     * @param now the moment of asking
     * @param zone the market's zone
     * @return the price and the last chance, or every reason against it
     * @throws IllegalArgumentException if a moment is outside the years 0001 to 9999
     */
    public ReturnDecision decideReturn(Instant withdrawnAt, Optional<Debts> debts, Instant now, ZoneId zone) {
        Instant until = after(withdrawnAt, returnWithin, zone);
        List<Reason> reasons = new ArrayList<>();
        if (now.isBefore(withdrawnAt)) {
            reasons.add(Reason.of(BlockReason.NOT_WITHDRAWN).with("from", withdrawnAt));
        }
        if (!now.isBefore(until)) {
            reasons.add(Reason.of(BlockReason.RETURN_TOO_LATE).with("until", until));
        }
        reasons.addAll(BlockPolicy.againstDebts(debts));
        return reasons.isEmpty() ? new Granted(returnFee, until) : new Refused(reasons);
    }

    private static Instant after(Instant since, Period period, ZoneId zone) {
        return Terms.after(Moments.check("since", since), period, zone);
    }
}
