package io.kabinet.core.service;

import io.kabinet.core.internal.Moments;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A service that a number has: at what price, since when, and when it is charged.
 *
 * <p>Its months begin at the same local time on the day of the month on which it was connected, or on the last day of a
 * shorter month: connected on 31 January, its second month begins on 28 February and its third on 31 March. A month is
 * charged when it begins, from the first that is not free. Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «список подключённых услуг и их стоимость», «информация о дате подключения»; when in a month it is
 * charged no source says.
 *
 * @param service the service
 * @param price what it costs, as agreed when it was connected
 * @param connectedAt when it was connected, in the years 0001 to 9999
 */
public record ConnectedService(Service service, ServicePrice price, Instant connectedAt) {

    /**
     * Checks the moment.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public ConnectedService {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(price, "price");
        Moments.check("connectedAt", connectedAt);
    }

    /**
     * What one of its months costs.
     *
     * @param month which month, from 1
     * @return zero if it is free, the agreed price, or not stated
     * @throws IllegalArgumentException if the month is below 1
     */
    public Stated<Money> feeOfMonth(int month) {
        if (month < 1) {
            throw new IllegalArgumentException("month must be 1 or more: " + month);
        }
        return service.terms()
                .trial()
                .filter(trial -> month <= trial.freeMonths())
                .map(trial -> Stated.of(Money.zero(trial.atLeast().getCurrencyUnit())))
                .orElse(price.monthly());
    }

    /**
     * What is taken at once when it is connected, as far as somebody states it.
     *
     * <p>The price of connecting and that of the first month, of which one alone may be stated: if connecting is not and a
     * month is 5.00, it is 5.00. Nothing in a free month.
     *
     * @return the sum of what is stated, or not stated if neither is
     */
    public Stated<Money> dueAtOnce() {
        return firstPaidMonth() > 1 ? feeOfMonth(1) : price.statedAtOnce();
    }

    /**
     * Until when it is free.
     *
     * @param zone the market's zone
     * @return the first moment at which it no longer is, or empty if it has no free months
     */
    public Optional<Instant> freeUntil(ZoneId zone) {
        return service.terms().trial().map(trial -> startOfMonth(trial.freeMonths() + 1, zone));
    }

    /**
     * What is charged next.
     *
     * @param now the moment of asking; what is charged at it is charged already
     * @param zone the market's zone
     * @return the first month to be paid that begins after this moment, or empty if its months cost nothing
     * @throws IllegalArgumentException if the moment is before it was connected, or outside the years 0001 to 9999
     */
    public Optional<ServiceCharge> nextCharge(Instant now, ZoneId zone) {
        if (Moments.check("now", now).isBefore(connectedAt)) {
            throw new IllegalArgumentException("asked before it was connected: " + now + ", " + connectedAt);
        }
        int month = monthOf(LocalDate.ofInstant(now, zone), zone);
        while (!startOfMonth(month, zone).isAfter(now)) {
            month++;
        }
        return charge(Math.max(month, firstPaidMonth()), zone);
    }

    /**
     * What is charged on a day.
     *
     * @param day the day in the market's zone
     * @param zone the market's zone
     * @return the month to be paid that begins on this day, or empty if none does; the price of connecting is apart
     */
    public Optional<ServiceCharge> chargeOn(LocalDate day, ZoneId zone) {
        int month = monthOf(day, zone);
        return month < firstPaidMonth()
                ? Optional.empty()
                : charge(month, zone)
                        .filter(charge -> LocalDate.ofInstant(charge.at(), zone).equals(day));
    }

    int firstPaidMonth() {
        return 1 + service.terms().trial().map(TrialThenFee::freeMonths).orElse(0);
    }

    Instant startOfMonth(int month, ZoneId zone) {
        return connectedAt.atZone(zone).plusMonths(month - 1L).toInstant();
    }

    /** The month of the service that begins in the calendar month of the day; below 1 before the first one does. */
    private int monthOf(LocalDate day, ZoneId zone) {
        LocalDate first = LocalDate.ofInstant(connectedAt, zone).withDayOfMonth(1);
        return Math.toIntExact(ChronoUnit.MONTHS.between(first, day.withDayOfMonth(1)) + 1);
    }

    private Optional<ServiceCharge> charge(int month, ZoneId zone) {
        boolean costsNothing = price.monthly().match(Money::isZero, () -> false);
        return costsNothing
                ? Optional.empty()
                : Optional.of(new ServiceCharge(month, startOfMonth(month, zone), price.monthly()));
    }
}
