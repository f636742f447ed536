package io.kabinet.client.detailing.file;

import io.kabinet.core.detailing.charging.TrafficMetering;
import io.kabinet.core.detailing.charging.VatTable;
import io.kabinet.core.subscriber.Msisdn;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/**
 * How to understand what a file leaves unsaid.
 *
 * <p>If a row states its money only with VAT or only without, the other is reckoned by the rate of its day, rounded to
 * {@value #VAT_DECIMALS} decimals {@link #VAT_ROUNDING half up} in each row, as operators do; on a day without a rate it is
 * not stated. Of nothing, the VAT is nothing.
 *
 * @param zone the clock of times that state no offset; of a time that comes twice in autumn the first is meant, one that
 *     is left out in spring is told by the offset before it
 * @param currency the currency of amounts that state none; a row in another is a bad row
 * @param vat the rates of VAT by day
 * @param traffic how many bytes a kilobyte has, and how many kilobytes a megabyte; a part of a byte is rounded half up
 * @param number the only number whose rows are wanted, if there is one; a row of another is a bad row
 */
public record Reading(
        ZoneId zone, CurrencyUnit currency, VatTable vat, TrafficMetering traffic, Optional<Msisdn> number) {

    /** How many decimals VAT is rounded to. */
    public static final int VAT_DECIMALS = 4;

    /** How VAT is rounded. */
    public static final RoundingMode VAT_ROUNDING = RoundingMode.HALF_UP;

    /** Checks that nothing is missing. */
    public Reading {
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(vat, "vat");
        Objects.requireNonNull(traffic, "traffic");
        Objects.requireNonNull(number, "number");
    }

    /**
     * Files of a market: no rate of VAT, kilobytes of 1024, any number.
     *
     * @param zone the market's zone
     * @param currency the market's currency
     * @return the reading
     */
    public static Reading in(ZoneId zone, CurrencyUnit currency) {
        return new Reading(zone, currency, VatTable.NOT_STATED, TrafficMetering.BINARY, Optional.empty());
    }

    /**
     * The same with rates of VAT.
     *
     * @param rates the rates by day
     * @return the reading
     */
    public Reading withVat(VatTable rates) {
        return new Reading(zone, currency, rates, traffic, number);
    }

    /**
     * The same with other units of traffic.
     *
     * @param units how large they are
     * @return the reading
     */
    public Reading withTraffic(TrafficMetering units) {
        return new Reading(zone, currency, vat, units, number);
    }

    /**
     * The same for the rows of one number.
     *
     * @param only the number
     * @return the reading
     */
    public Reading ofNumber(Msisdn only) {
        return new Reading(zone, currency, vat, traffic, Optional.of(only));
    }
}
