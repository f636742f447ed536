package io.kabinet.spark.detailing;

import io.kabinet.client.detailing.file.Reading;
import io.kabinet.core.detailing.charging.TrafficMetering;
import io.kabinet.core.detailing.charging.VatTable;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Rate;
import java.io.Serializable;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** How files are to be understood and numbers shown, for executors: the values of core are not serializable. */
record SentReading(
        ZoneId zone,
        CurrencyUnit currency,
        List<DatedRate> vat,
        SentTraffic traffic,
        @Nullable String number,
        boolean wholeNumbers)
        implements Serializable {

    /** A rate of VAT and its days. */
    record DatedRate(LocalDate first, LocalDate last, int millionths) implements Serializable {}

    /** Units of traffic. */
    record SentTraffic(int bytesPerKilobyte, int kilobytesPerMegabyte, RoundingMode rounding) implements Serializable {}

    static SentReading of(Reading reading, boolean wholeNumbers) {
        List<DatedRate> vat = new ArrayList<>();
        reading.vat()
                .rates()
                .forEach((days, rate) -> vat.add(new DatedRate(days.first(), days.last(), rate.millionths())));
        TrafficMetering traffic = reading.traffic();
        return new SentReading(
                reading.zone(),
                reading.currency(),
                vat,
                new SentTraffic(traffic.bytesPerKilobyte(), traffic.kilobytesPerMegabyte(), traffic.rounding()),
                reading.number().map(Msisdn::wire).orElse(null),
                wholeNumbers);
    }

    Reading reading() {
        Map<DateSpan, Rate> rates = new HashMap<>();
        for (DatedRate rate : vat) {
            rates.put(new DateSpan(rate.first, rate.last), new Rate(rate.millionths));
        }
        return new Reading(
                zone,
                currency,
                new VatTable(rates),
                new TrafficMetering(traffic.bytesPerKilobyte, traffic.kilobytesPerMegabyte, traffic.rounding),
                Optional.ofNullable(number).map(Msisdn::of));
    }
}
