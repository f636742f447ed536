package io.kabinet.spark.detailing;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.detailing.file.Reading;
import io.kabinet.core.detailing.charging.TrafficMetering;
import io.kabinet.core.detailing.charging.VatTable;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Rate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SentReadingTest {

    private static final Reading PLAIN = Reading.in(Market.BELARUS.zone(), Market.BELARUS.currency());

    @Test
    void a_reading_arrives_as_it_was_sent() throws Exception {
        Reading full = PLAIN.withVat(new VatTable(Map.of(
                        DateSpan.of(LocalDate.of(2015, 1, 1), LocalDate.of(2018, 12, 31)), Rate.percent(18),
                        DateSpan.from(LocalDate.of(2019, 1, 1)), Rate.percent("20.5"))))
                .withTraffic(new TrafficMetering(1000, 1024, RoundingMode.HALF_UP))
                .ofNumber(Msisdn.of("375330000001"));

        assertThat(arrived(full)).isEqualTo(full);
        assertThat(arrived(PLAIN)).isEqualTo(PLAIN);
    }

    private static Reading arrived(Reading sent) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(SentReading.of(sent, false));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return ((SentReading) in.readObject()).reading();
        }
    }
}
