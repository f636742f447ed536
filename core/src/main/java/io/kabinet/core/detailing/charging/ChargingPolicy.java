package io.kabinet.core.detailing.charging;

import io.kabinet.core.detailing.Movement;
import io.kabinet.core.detailing.RowAmount;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Rate;
import io.kabinet.core.values.Stated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;

/**
 * What calls and traffic cost, row by row.
 *
 * <p>Prices include VAT. A row is rounded once with VAT and once without it, and totals are sums of rows: seven rows of
 * 1.30 and rows of 20, 11.70 and 3.90 at 18 % come to 37.8815 without VAT, while 44.70 / 1.18 would be 37.8814. A day
 * without a rate leaves the amount without VAT not stated. Immutable and safe for use by several threads.
 *
 * @param calls for how much of a call one pays
 * @param traffic for how much traffic one pays
 * @param vat the rates of VAT
 * @param scale how many digits after the point a row has, 0 to 4
 * @param rounding how a row is rounded
 */
public record ChargingPolicy(
        CallMetering calls, TrafficMetering traffic, VatTable vat, int scale, RoundingMode rounding) {

    /**
     * As a real Russian report of 2015 and 2016 was charged: whole minutes, from the fourth second on.
     *
     * <p><b>Source:</b> a primary artefact, a report of 6 September 2015 to 6 March 2016 in which this was counted: 18
     * % of VAT on those days, four digits, half up, and no rounding of incoming calls and of calls to 0890. That a
     * call of up to three seconds is free is in the texts of tariffs of that time.
     */
    public static final ChargingPolicy RU_REPORT_2015 = new ChargingPolicy(
            new CallMetering(
                    Duration.ofSeconds(3),
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(1),
                    false,
                    Set.of(Peer.of("0890"))),
            TrafficMetering.BINARY,
            new VatTable(Map.of(DateSpan.of(LocalDate.of(2015, 9, 6), LocalDate.of(2016, 3, 6)), Rate.percent(18))),
            4,
            RoundingMode.HALF_UP);

    private static final int MOST_DIGITS = 4;
    private static final int MINUTE = 60;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(Rate.WHOLE);

    /**
     * Checks the rounding.
     *
     * @throws IllegalArgumentException if there are fewer than 0 or more than 4 digits, or the rounding names no
     *     direction
     */
    public ChargingPolicy {
        Objects.requireNonNull(calls, "calls");
        Objects.requireNonNull(traffic, "traffic");
        Objects.requireNonNull(vat, "vat");
        if (scale < 0 || scale > MOST_DIGITS || rounding == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException(
                    "scale must be 0 to 4 and rounding must name a direction: " + scale + ", " + rounding);
        }
    }

    /**
     * Charges for a call.
     *
     * <p>A call that is free because it is short costs nothing and draws on no package. A forwarded leg never draws on
     * a package either and is paid for in full. Any other first draws on the package; what is left of it is paid for
     * by the second. For example, at 1.30 a minute, 8:23 with two minutes left in the package are 9:00, 2:00 of them
     * from the package, for 9.1000.
     *
     * <p><b>Source:</b> «переадресованные вызовы оплачиваются отдельно (бесплатные минуты, предоставленные в рамках
     * тарифного плана или дополнительных услуг, не расходуются)».
     *
     * @param call the call
     * @param packageLeft how many seconds are left of the package, zero if there is none
     * @param perMinute the price of a minute with VAT, zero or more
     * @param day the day of the call in the market's zone
     * @return what is charged for, what the package covers, and the cost
     * @throws IllegalArgumentException if the package is not stated or not in seconds, or the price is below zero
     */
    public CallCharge charge(Call call, Quantity packageLeft, BigMoneyProvider perMinute, LocalDate day) {
        Duration charged = calls.charged(call);
        boolean free = calls.isFree(call);
        Duration covered = free || call.forwarded() ? Duration.ZERO : covered(charged, packageLeft);
        long paid = free ? 0 : charged.minus(covered).toSeconds();
        return new CallCharge(charged, covered, priced(perMinute, paid, MINUTE, day));
    }

    /**
     * Charges for traffic that no package covers.
     *
     * @param bytes the traffic, zero or more
     * @param perMegabyte the price of a megabyte with VAT, zero or more
     * @param day the day of the session in the market's zone
     * @return the cost of the kilobytes that are paid for
     * @throws IllegalArgumentException if there are fewer than zero bytes, or the price is below zero
     */
    public RowAmount chargeTraffic(long bytes, BigMoneyProvider perMegabyte, LocalDate day) {
        return priced(perMegabyte, traffic.kilobytes(bytes), traffic.kilobytesPerMegabyte(), day);
    }

    /**
     * A row of such a price, with its VAT told apart.
     *
     * @param gross the price with VAT, zero or more
     * @param day the day of the row in the market's zone
     * @return the amounts with and without VAT, each rounded
     * @throws IllegalArgumentException if the price is below zero or absurd
     */
    public RowAmount row(BigMoneyProvider gross, LocalDate day) {
        return priced(gross, 1, 1, day);
    }

    private RowAmount priced(BigMoneyProvider price, long units, int unitsOfPrice, LocalDate day) {
        BigMoney unit = price.toBigMoney();
        if (unit.isNegative()) {
            throw new IllegalArgumentException("a price must not be below zero: " + unit);
        }
        BigDecimal gross = unit.getAmount()
                .multiply(BigDecimal.valueOf(units))
                .divide(BigDecimal.valueOf(unitsOfPrice), scale, rounding);
        Stated<BigMoney> net = vat.on(day) instanceof Stated.Value<Rate> stated
                ? Stated.of(BigMoney.of(unit.getCurrencyUnit(), without(stated.value(), gross)))
                : Stated.notStated();
        return new RowAmount(Movement.SPENDING, BigMoney.of(unit.getCurrencyUnit(), gross), net);
    }

    private BigDecimal without(Rate rate, BigDecimal gross) {
        return gross.multiply(WHOLE).divide(BigDecimal.valueOf(Rate.WHOLE + (long) rate.millionths()), scale, rounding);
    }

    private static Duration covered(Duration charged, Quantity packageLeft) {
        if (packageLeft.unit() != Quantity.Unit.SECONDS) {
            throw new IllegalArgumentException("a package of calls is in seconds: " + packageLeft);
        }
        if (packageLeft instanceof Quantity.Counted counted) {
            return Duration.ofSeconds(Math.min(counted.count(), charged.toSeconds()));
        }
        if (packageLeft instanceof Quantity.Unlimited) {
            return charged;
        }
        throw new IllegalArgumentException("what is left of the package must be stated");
    }
}
