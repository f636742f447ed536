package io.kabinet.core.bonus.programme;

import io.kabinet.core.internal.Amounts;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The numbers of a bonus programme: what earns points, how many, for how long, and what they are good for.
 *
 * <p>What no source states is absent: no rule, no step, no lifetime, an empty catalogue. Immutable and safe for use by
 * several threads.
 *
 * @param accrual how points are earned, a rule for each source at most
 * @param tenure how many more a subscriber of long standing gets
 * @param cycle how often points are added up, if that is stated
 * @param lifetime how long points live, if not for ever
 * @param gift how points are given away
 * @param catalogue what points buy
 */
public record BonusProgramme(
        List<AccrualRule> accrual,
        TenureTable tenure,
        Stated<AccrualCycle> cycle,
        Optional<Period> lifetime,
        GiftRule gift,
        Catalogue catalogue) {

    /**
     * Market Russia: gifts in two steps, and not one number, because no article gives any.
     *
     * <p><b>Source:</b> «Баллы начисляются за оплату покупок карточкой МТС-деньги и пополнение баланса» and the like.
     */
    public static final BonusProgramme RUSSIA = new BonusProgramme(
            List.of(), TenureTable.NONE, Stated.notStated(), Optional.empty(), GiftRule.UNLIMITED, Catalogue.EMPTY);

    /**
     * Market Belarus: points are added up daily; no number is given.
     *
     * <p><b>Source:</b> «Пополнение бонусными единицами осуществляется ежесуточно».
     */
    public static final BonusProgramme BELARUS = RUSSIA.withCycle(AccrualCycle.DAILY);

    /**
     * Russia as it was retold around 2016: 1 point for 5 RUB of telecom and for 3 RUB of the operator's own goods, for 30
     * RUB of other goods or paid by card; points live 12 months, a gift has at most 310.
     *
     * <p><b>Source:</b> secondary pages of low trust; not a default.
     */
    public static final BonusProgramme RU_2016_RETOLD = RUSSIA.withAccrual(
                    AccrualRule.of(PointSource.TELECOM, Money.parse("RUB 5.00")),
                    AccrualRule.of(PointSource.OWN_BRAND, Money.parse("RUB 3.00")),
                    AccrualRule.of(PointSource.SHOP, Money.parse("RUB 30.00")),
                    AccrualRule.of(PointSource.MONEY_CARD, Money.parse("RUB 30.00")))
            .withCycle(AccrualCycle.MONTHLY)
            .withLifetime(Period.ofMonths(12))
            .withGift(GiftRule.UNLIMITED.withMaximum(Points.of(310)));

    /**
     * Belarus before 2016, in the money of today: 1 point for 1,000 old roubles, which are 0.10 BYN.
     *
     * <p><b>Source:</b> one secondary page; the conversion is this library's. Not a default.
     */
    public static final BonusProgramme BY_LEGACY =
            BELARUS.withAccrual(AccrualRule.of(PointSource.TELECOM, Money.parse("BYN 0.10")));

    /**
     * Copies the rules and checks that they do not contradict each other.
     *
     * @throws IllegalArgumentException if a source has two rules, the rules are in two currencies, or the lifetime is not
     *     above zero or longer than a hundred years
     */
    public BonusProgramme {
        accrual = List.copyOf(accrual);
        Objects.requireNonNull(tenure, "tenure");
        Objects.requireNonNull(cycle, "cycle");
        Objects.requireNonNull(gift, "gift");
        Objects.requireNonNull(catalogue, "catalogue");
        Terms.check("lifetime", lifetime);
        if (accrual.stream().map(AccrualRule::source).distinct().count() < accrual.size()) {
            throw new IllegalArgumentException("a source has two rules: "
                    + accrual.stream().map(AccrualRule::source).toList());
        }
        if (accrual.stream()
                        .map(rule -> rule.perPoint().getCurrencyUnit())
                        .distinct()
                        .count()
                > 1) {
            throw new IllegalArgumentException("the rules are in two currencies: "
                    + accrual.stream().map(AccrualRule::perPoint).toList());
        }
    }

    /**
     * How many points an amount earns.
     *
     * <p>Checked in the order of {@link AccrualReason}: a rule for the source, its currency, above zero, the minimum. The
     * amount makes points by the rule, rounded down; tenure then makes more of these, rounded down again. For example,
     * 499.99 at 1 for 5.00 is 99, and 148 with a tenure of 150 %.
     *
     * @param source what the points are earned with
     * @param amount what was paid in one cycle
     * @param tenureMonths whole months of service, zero or more; see {@link TenureTable#monthsBetween}
     * @return the points, possibly none, or every reason against it
     * @throws IllegalArgumentException if the tenure is below zero, or the amount is absurd
     */
    public AccrualDecision accrue(PointSource source, Money amount, int tenureMonths) {
        int percent = tenure.percentAt(tenureMonths);
        Optional<AccrualRule> rule =
                accrual.stream().filter(one -> one.source().equals(source)).findFirst();
        if (rule.isEmpty()) {
            return refused(Reason.of(AccrualReason.NOTHING_EARNED_WITH).with("source", source.name()));
        }
        Money perPoint = rule.get().perPoint();
        if (!amount.isSameCurrency(perPoint)) {
            return refused(Reason.of(AccrualReason.CURRENCY_MISMATCH)
                    .with("expected", perPoint.getCurrencyUnit().getCode())
                    .with("actual", amount.getCurrencyUnit().getCode()));
        }
        List<Reason> against = reasonsAgainst(rule.get(), amount);
        if (!against.isEmpty()) {
            return new AccrualDecision.Refused(against);
        }
        Points base = rule.get().pointsFor(Amounts.check("amount", amount));
        Points points = TenureTable.share(base, percent);
        List<Reason> because = new ArrayList<>();
        because.add(Reason.of(AccrualReason.POINTS_FOR_AMOUNT)
                .with("amount", amount)
                .with("price", perPoint)
                .with("points", base));
        if (!points.equals(base)) {
            because.add(Reason.of(AccrualReason.POINTS_FOR_TENURE)
                    .with("months", (long) tenureMonths)
                    .with("percent", (long) percent)
                    .with("points", points));
        }
        return new AccrualDecision.Granted(points, because);
    }

    private static List<Reason> reasonsAgainst(AccrualRule rule, Money amount) {
        List<Reason> reasons = new ArrayList<>();
        if (!amount.isPositive()) {
            reasons.add(Reason.of(AccrualReason.AMOUNT_NOT_POSITIVE).with("amount", amount));
        }
        rule.minimum()
                .filter(amount::isLessThan)
                .ifPresent(minimum -> reasons.add(Reason.of(AccrualReason.PAID_TOO_LITTLE)
                        .with("minimum", minimum)
                        .with("amount", amount)));
        return reasons;
    }

    private static AccrualDecision refused(Reason reason) {
        return new AccrualDecision.Refused(List.of(reason));
    }

    /**
     * The moment at which points lapse.
     *
     * @param earnedAt when they were earned
     * @param zone the market's zone, in which the lifetime is counted
     * @return that moment, at which they are gone already; empty if they live for ever
     */
    public Optional<Instant> lapsingAt(Instant earnedAt, ZoneId zone) {
        return Terms.end(lifetime, earnedAt, zone);
    }

    /**
     * The currency of the rules.
     *
     * @return the currency, or empty if there is no rule
     */
    public Optional<CurrencyUnit> currency() {
        return accrual.stream().map(rule -> rule.perPoint().getCurrencyUnit()).findFirst();
    }

    /**
     * The same programme with other rules.
     *
     * @param rules how points are earned
     * @return the changed programme
     * @throws IllegalArgumentException if a source has two rules, or they are in two currencies
     */
    public BonusProgramme withAccrual(AccrualRule... rules) {
        return new BonusProgramme(List.of(rules), tenure, cycle, lifetime, gift, catalogue);
    }

    /**
     * The same programme with another table of tenure.
     *
     * @param table how many more points a subscriber of long standing gets
     * @return the changed programme
     */
    public BonusProgramme withTenure(TenureTable table) {
        return new BonusProgramme(accrual, table, cycle, lifetime, gift, catalogue);
    }

    /**
     * The same programme with another cycle.
     *
     * @param other how often points are added up
     * @return the changed programme
     */
    public BonusProgramme withCycle(AccrualCycle other) {
        return new BonusProgramme(accrual, tenure, Stated.of(other), lifetime, gift, catalogue);
    }

    /**
     * The same programme with a lifetime.
     *
     * @param term how long points live
     * @return the changed programme
     * @throws IllegalArgumentException if it is not above zero, or longer than a hundred years
     */
    public BonusProgramme withLifetime(Period term) {
        return new BonusProgramme(accrual, tenure, cycle, Optional.of(term), gift, catalogue);
    }

    /**
     * The same programme with another rule of gifts.
     *
     * @param rule how points are given away
     * @return the changed programme
     */
    public BonusProgramme withGift(GiftRule rule) {
        return new BonusProgramme(accrual, tenure, cycle, lifetime, rule, catalogue);
    }

    /**
     * The same programme with another catalogue.
     *
     * @param other what points buy
     * @return the changed programme
     */
    public BonusProgramme withCatalogue(Catalogue other) {
        return new BonusProgramme(accrual, tenure, cycle, lifetime, gift, other);
    }
}
