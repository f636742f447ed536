package io.kabinet.core.tariff.change;

import io.kabinet.core.internal.Moments;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.tariff.change.TariffChangeDecision.Granted;
import io.kabinet.core.tariff.change.TariffChangeDecision.Refused;
import io.kabinet.core.tariff.terms.Proration;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/**
 * Whether a tariff may be changed, what that costs, and what the subscriber must know before.
 *
 * <p>Two steps: {@link #quote} tells the terms, {@link #confirm} checks that they are still those that were agreed.
 * Checked in the order of {@link TariffChangeReason}; every reason is told. A fact that is needed and not known is a
 * reason of its own; a fact that is not needed is not looked at. The fee is that of the new tariff unless a free change
 * applies; where the tariff states none the quote says so, and never "free". For example, whoever leaves a closed tariff
 * is quoted {@code CURRENT_TARIFF_CLOSED} and has to acknowledge it. Immutable and safe for use by several threads.
 *
 * @param currency the currency of the market
 * @param free when a change costs nothing
 * @param eligibility who may change, and to which tariff
 * @param effective when the new tariff takes effect, or not stated
 * @param warnings what the subscriber is told
 * @param proration how monthly fees are shared out over days, if they are
 */
public record TariffChangePolicy(
        CurrencyUnit currency,
        FreeChange free,
        ChangeEligibility eligibility,
        Stated<EffectiveRule> effective,
        ChangeWarnings warnings,
        Optional<Proration> proration) {

    /**
     * Market Russia: at the fee of the new tariff, to tariffs that are not closed, with all warnings.
     *
     * <p><b>Source:</b> «сменить его на более комфортный». What is warned of is taken from the Belarusian article, as a
     * closed tariff is closed everywhere. When the change takes effect is not stated.
     */
    public static final TariffChangePolicy RUSSIA = of(CurrencyUnit.of("RUB"));

    /**
     * Market Belarus: at the fee of the new tariff, to tariffs that are not closed, with all warnings.
     *
     * <p><b>Source:</b> «На втором шаге вы можете посмотреть стоимость перехода», «вы не сможете вернуться на действующий
     * тарифный план, поскольку тарифный план был закрыт для подключения и перехода». When the change takes effect is not
     * stated.
     */
    public static final TariffChangePolicy BELARUS = of(CurrencyUnit.of("BYN"));

    /** Checks that nothing is missing. */
    public TariffChangePolicy {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(free, "free");
        Objects.requireNonNull(eligibility, "eligibility");
        Objects.requireNonNull(effective, "effective");
        Objects.requireNonNull(warnings, "warnings");
        Objects.requireNonNull(proration, "proration");
    }

    /**
     * At the fee of the new tariff, to tariffs that are not closed, with all warnings; nothing else is stated.
     *
     * @param currency the currency of the market
     * @return the policy
     */
    public static TariffChangePolicy of(CurrencyUnit currency) {
        return new TariffChangePolicy(
                currency,
                FreeChange.NEVER,
                ChangeEligibility.TO_OPEN_TARIFFS,
                Stated.notStated(),
                ChangeWarnings.ALL,
                Optional.empty());
    }

    /**
     * Decides on what terms the tariff may be changed.
     *
     * @param id what the operator calls the quote
     * @param facts what is known
     * @param now the moment of asking
     * @param zone the market's zone, or that of the subscriber's region
     * @return the quote, or every reason against the change
     * @throws IllegalArgumentException if the id is blank, the moment is outside the years 0001 to 9999, or an amount that
     *     is needed is in another currency than the policy
     */
    public TariffChangeDecision quote(String id, TariffChangeFacts facts, Instant now, ZoneId zone) {
        return decided(id, new Examination(this, facts, Moments.check("now", now), zone));
    }

    /**
     * Decides whether the tariff changes now, as agreed.
     *
     * <p>A moment of effect that moves with the moment of asking is no term; the 1st of a month is.
     *
     * @param agreement what the subscriber has agreed to
     * @param facts what is known now
     * @param now the moment of confirming
     * @param zone the market's zone, or that of the subscriber's region
     * @return the terms on which it changes, or every reason against it
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999, or an amount that is needed is in
     *     another currency than the policy
     */
    public TariffChangeDecision confirm(Agreement agreement, TariffChangeFacts facts, Instant now, ZoneId zone) {
        Examination examination = new Examination(this, facts, Moments.check("now", now), zone);
        examination.compareWith(agreement);
        return decided(agreement.quote().id(), examination);
    }

    /**
     * The same policy with other free changes.
     *
     * @param other when a change costs nothing
     * @return the changed policy
     */
    public TariffChangePolicy with(FreeChange other) {
        return new TariffChangePolicy(currency, other, eligibility, effective, warnings, proration);
    }

    /**
     * The same policy for others.
     *
     * @param other who may change, and to which tariff
     * @return the changed policy
     */
    public TariffChangePolicy with(ChangeEligibility other) {
        return new TariffChangePolicy(currency, free, other, effective, warnings, proration);
    }

    /**
     * The same policy with a moment of effect.
     *
     * @param other when the new tariff takes effect
     * @return the changed policy
     */
    public TariffChangePolicy with(EffectiveRule other) {
        return new TariffChangePolicy(currency, free, eligibility, Stated.of(other), warnings, proration);
    }

    /**
     * The same policy with other warnings.
     *
     * @param other what the subscriber is told
     * @return the changed policy
     */
    public TariffChangePolicy with(ChangeWarnings other) {
        return new TariffChangePolicy(currency, free, eligibility, effective, other, proration);
    }

    /**
     * The same policy with monthly fees shared out over days.
     *
     * @param other how they are
     * @return the changed policy
     */
    public TariffChangePolicy with(Proration other) {
        return new TariffChangePolicy(currency, free, eligibility, effective, warnings, Optional.of(other));
    }

    private TariffChangeDecision decided(String id, Examination examination) {
        List<Reason> reasons = examination.reasons();
        return reasons.isEmpty() ? new Granted(examination.quote(id)) : new Refused(reasons);
    }
}
