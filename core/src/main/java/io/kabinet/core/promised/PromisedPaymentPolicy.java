package io.kabinet.core.promised;

import io.kabinet.core.internal.Moments;
import io.kabinet.core.promised.PromisedPaymentDecision.Granted;
import io.kabinet.core.promised.PromisedPaymentDecision.Refused;
import io.kabinet.core.promised.terms.AmountRule;
import io.kabinet.core.promised.terms.EligibilityRule;
import io.kabinet.core.promised.terms.FeeRule;
import io.kabinet.core.promised.terms.FeeTable;
import io.kabinet.core.promised.terms.TenureRule;
import io.kabinet.core.promised.terms.TermRule;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * How much may be borrowed against the next top-up, by whom, for how long and at what fee.
 *
 * <p>Checked in the order of {@link PromisedPaymentReason}: currency, above zero, step, minimum, limit; then, whatever the
 * amount, open payments, debt on other numbers, overdue bill, balance, tenure, tariff, settlement, services, state of the
 * number, person, registration, cooldown. Every reason is told. A fact that is needed and not known is a reason of its
 * own; a fact that is not needed is not looked at. For example, {@code RUSSIA} grants 50.50 RUB on 1 March 10:00 until
 * 4 March 10:00, at a fee that is not stated. Immutable and safe for use by several threads.
 *
 * @param amounts which amounts
 * @param term for how long
 * @param fee what it costs
 * @param eligibility who may borrow
 */
public record PromisedPaymentPolicy(AmountRule amounts, TermRule term, FeeRule fee, EligibilityRule eligibility) {

    /**
     * Market Russia: 50 to 800 RUB, both included, for 3 days, one at a time, without debt on other numbers; the fee is
     * not stated.
     *
     * <p><b>Source:</b> «Сумма обещанного платежа может быть от 50 до 800 рублей», «вы не должны иметь задолженности по
     * другим номерам». The article says «на короткий срок»; the three days are those of the operator's page of
     * 2016-09-18, which also says that there is a fee.
     */
    public static final PromisedPaymentPolicy RUSSIA = Presets.russia();

    /**
     * Market Belarus: anything up to 5 BYN, for 10 days, one at a time; the fee is not stated.
     *
     * <p><b>Source:</b> «На странице можно пополнить баланс на сумму до 5 белорусских рублей сроком на 10 дней.»
     */
    public static final PromisedPaymentPolicy BELARUS = Presets.belarus();

    /**
     * Russia from 2010-07-27: up to 300 RUB, or 100 on tariffs without a monthly fee, for 7 days, free.
     *
     * <p><b>Source:</b> one reprint of a press release; that only one may be active is taken from later pages. No default.
     */
    public static final PromisedPaymentPolicy RU_2010 = Presets.ru2010();

    /**
     * Russia about 2012 to 2015: 200, 400 or 800 RUB by the month's spending, for 7 days; 7 RUB are deducted above 30.
     *
     * <p><b>Source:</b> retellings that agree. No default. Which month's spending counts no source says; the calendar month
     * before is this library's choice.
     */
    public static final PromisedPaymentPolicy RU_2014 = Presets.ru2014();

    /**
     * Russia from 2016-09-29 as retold: the limits of 2014, whole roubles, 3 days, five fees charged on expiry.
     *
     * <p><b>Source:</b> retellings that agree. No default.
     */
    public static final PromisedPaymentPolicy RU_2016_RETOLD = Presets.ru2016();

    /**
     * Checks that all amounts are in one currency and fit the step.
     *
     * @throws IllegalArgumentException if they are not, or a cap for newcomers is above the most
     */
    public PromisedPaymentPolicy {
        Objects.requireNonNull(term, "term");
        Optional<Money> cap = eligibility.tenure().flatMap(TenureRule::cap);
        Stream.of(cap, eligibility.debts().floor(), fee.table().asOptional().map(FeeTable::above))
                .flatMap(Optional::stream)
                .forEach(amount -> Examination.inCurrency("policy", amount, amounts.currency()));
        if (cap.isPresent()
                && (!amounts.fitsStep(cap.get())
                        || cap.get().isGreaterThan(amounts.limit().most()))) {
            throw new IllegalArgumentException("a cap must fit the step and the limit: " + cap.get());
        }
    }

    /**
     * Decides whether an amount is lent.
     *
     * @param requested the amount; any currency, size and sign may be asked for
     * @param facts what is known
     * @param now the moment of asking, from which the term counts
     * @param zone the market's zone, or that of the subscriber's region
     * @return the terms, or every reason against it
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999, or a fact that is needed is in
     *     another currency than the policy
     */
    public PromisedPaymentDecision decide(Money requested, PromisedPaymentFacts facts, Instant now, ZoneId zone) {
        Examination examination = new Examination(facts, Moments.check("now", now), zone);
        amountCheck().check(requested, examination);
        EligibilityCheck.check(eligibility, amounts.currency(), examination);
        if (!examination.isClean()) {
            return new Refused(examination.reasons());
        }
        return new Granted(requested, now, term.repayBy(now, zone), fee.feeFor(requested), term.source(), fee.source());
    }

    /**
     * How much would be lent now.
     *
     * @param facts what is known
     * @param now the moment of asking
     * @param zone the market's zone, or that of the subscriber's region
     * @return the most that {@link #decide} would grant and why it would not grant more, or zero and why it would grant
     *     nothing
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999, or a fact that is needed is in
     *     another currency than the policy
     */
    public Available available(PromisedPaymentFacts facts, Instant now, ZoneId zone) {
        Examination examination = new Examination(facts, Moments.check("now", now), zone);
        Examination whyNoMore = new Examination(facts, now, zone);
        Money most = amountCheck().most(examination, whyNoMore);
        EligibilityCheck.check(eligibility, amounts.currency(), examination);
        return most == null || !examination.isClean()
                ? new Available(Money.zero(amounts.currency()), examination.reasons())
                : new Available(most, whyNoMore.reasons());
    }

    /**
     * The same policy for others.
     *
     * @param other who may borrow
     * @return the changed policy
     * @throws IllegalArgumentException if an amount of it is in another currency, or does not fit
     */
    public PromisedPaymentPolicy with(EligibilityRule other) {
        return new PromisedPaymentPolicy(amounts, term, fee, other);
    }

    /**
     * The same policy with another fee.
     *
     * @param other what it costs
     * @return the changed policy
     * @throws IllegalArgumentException if it is in another currency
     */
    public PromisedPaymentPolicy with(FeeRule other) {
        return new PromisedPaymentPolicy(amounts, term, other, eligibility);
    }

    /**
     * The same policy with another term.
     *
     * @param other for how long
     * @return the changed policy
     */
    public PromisedPaymentPolicy with(TermRule other) {
        return new PromisedPaymentPolicy(amounts, other, fee, eligibility);
    }

    /**
     * The same policy with other amounts.
     *
     * @param other which amounts
     * @return the changed policy
     * @throws IllegalArgumentException if they are in another currency, or a cap does not fit
     */
    public PromisedPaymentPolicy with(AmountRule other) {
        return new PromisedPaymentPolicy(other, term, fee, eligibility);
    }

    private AmountCheck amountCheck() {
        return new AmountCheck(amounts, eligibility.tenure());
    }
}
