package io.kabinet.core.account.transfer;

import io.kabinet.core.account.terms.Recurrence;
import io.kabinet.core.internal.Moments;
import io.kabinet.core.internal.Periods;
import io.kabinet.core.reason.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * How much of a balance may be shared with another number («Поделись балансом»), once or regularly.
 *
 * <p>Checked in this order, and every reason is told: the amount, the two numbers, what was sent and received before, what
 * would be left. An amount in another currency is compared with nothing. A fee that is not stated is left out of what
 * would be left. For example, {@link #RU_DIRECT_2014} lets 397.00 RUB send 300.00 at a fee of 7.00, which leaves 90.00;
 * with 396.99 it refuses. Immutable and safe for use by several threads.
 *
 * @param terms how much may be sent, within which limits, at what fee
 * @param parties who may send to whom
 * @param timeToConfirm for how long a transfer may be confirmed by a code, if a source says so
 * @param regular how often it may be done again and again; empty if only once
 */
public record ShareBalancePolicy(
        TransferTerms terms, PartyRule parties, Optional<Duration> timeToConfirm, Set<Recurrence> regular) {

    /**
     * Market Belarus: any amount above zero that is there, once or every day, week or month.
     *
     * <p>The fee is not stated.
     *
     * <p><b>Source:</b> «разово пополнить баланс лицевого счёта выбранного вами абонента», «регулярное (с периодичностью раз в
     * день/неделю/месяц)». That it must be another number, and that an account cannot be overdrawn this way, are this
     * library's choice.
     */
    public static final ShareBalancePolicy BELARUS = Presets.belarus();

    /**
     * Belarus by the command {@code *363*}: 1, 2, 3, 4 or 5 BYN.
     *
     * <p><b>Source:</b> the operator's page on the command. No default.
     */
    public static final ShareBalancePolicy BY_USSD_363 = Presets.byUssd363();

    /**
     * Russia about 2014, «Прямая передача»: 1 to 300 RUB at a fee of 7, 90 left.
     *
     * <p>At most 1,500 sent and 3,000 received a day, within a region, not from «Супер Ноль», «Супер МТС», «МТС Коннект» or a company, confirmed within five minutes.
     *
     * <p><b>Source:</b> retellings that agree on most of it; one of them has 50 RUB left and no fee. No default.
     */
    public static final ShareBalancePolicy RU_DIRECT_2014 = Presets.ruDirect2014();

    /**
     * Copies the periods.
     *
     * @throws IllegalArgumentException if the time to confirm is not above zero
     */
    public ShareBalancePolicy {
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(parties, "parties");
        regular = Set.copyOf(regular);
        timeToConfirm.ifPresent(time -> Periods.check("timeToConfirm", time));
    }

    /**
     * Decides whether an amount may be sent now.
     *
     * @param amount the amount; any currency, size and sign may be asked for
     * @param facts what is known
     * @param now the moment of asking, whose day and month count
     * @param zone the market's zone
     * @return the terms, or every reason against it
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999, or a fact that is needed is in
     *     another currency than the policy
     */
    public TransferDecision decide(Money amount, ShareBalanceFacts facts, Instant now, ZoneId zone) {
        Moments.check("now", now);
        TransferCheck check = new TransferCheck(terms, amount);
        parties.check(facts, check);
        check.checkSent(facts.from().moved(), now, zone);
        check.checkReceived(facts.to().moved(), now, zone);
        return check.decision(facts.sender().balance(), timeToConfirm.map(now::plus));
    }

    /**
     * All that speaks against sending an amount again and again.
     *
     * <p>Each run is decided on its own, once it is due.
     *
     * @param amount the amount; any currency, size and sign may be asked for
     * @param every how often
     * @param facts what is known; balance and movements are not looked at
     * @return every reason: the amount, the two numbers, how often, limits that one run would exceed by itself; empty if it
     *     may be set up
     */
    public List<Reason> violationsIn(Money amount, Recurrence every, ShareBalanceFacts facts) {
        TransferCheck check = new TransferCheck(terms, amount);
        parties.check(facts, check);
        check.addIf(
                !regular.contains(every),
                Reason.of(TransferReason.RECURRENCE_NOT_OFFERED).with("every", every.name()));
        check.checkEachRun();
        return List.copyOf(check.found());
    }
}
