package io.kabinet.client.detailing.file;

import static io.kabinet.client.detailing.file.ReadFile.xml;
import static io.kabinet.client.detailing.file.ReadFile.xmlRow;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.detailing.Contact;
import io.kabinet.core.detailing.Direction;
import io.kabinet.core.detailing.RecordKind;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.Quantity;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What XML files are known to do, each by itself. */
class XmlQuirksTest {

    @ParameterizedTest
    @CsvSource({
        "0:00,         0",
        "0:17,         17",
        "61:31,        3691",
        "1440:00,      86400",
        "1:01:31,      3691",
        "100:00:00,    360000",
    })
    void minutes_and_hours_may_be_as_many_as_there_are(String text, long seconds) {
        assertThat(xmlRow("du=\"" + text + "\"").only().usage().real())
                .isEqualTo(Quantity.of(seconds, Quantity.Unit.SECONDS));
    }

    @ParameterizedTest
    @CsvSource({
        "250Kb,            256000",
        "250 Kb,           256000",
        "0Kb,              0",
        "1Mb,              1048576",
        "'463,812 Mb',     486342132",
        "463.812Mb,        486342132",
        "'0,0000005 Mb',   -1",
    })
    void traffic_is_in_kilobytes_or_megabytes_with_a_point_or_a_comma(String text, long bytes) {
        ReadFile read = xmlRow("du=\"" + text + "\"");
        if (bytes < 0) {
            assertThat(read.bad()).extracting(BadRow::fault).containsExactly(RowFault.NOT_A_QUANTITY);
        } else {
            assertThat(read.only().usage().real()).isEqualTo(Quantity.of(bytes, Quantity.Unit.BYTES));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'0:60'",
        "'1:1'",
        "':10'",
        "'1:'",
        "'1:60:00'",
        "'1:00:60'",
        "'1:2:3:4'",
        "'-1'",
        "'1.5'",
        "'Kb'",
        "'b'",
        "'1Gb'",
        "'x'",
        "'1:0x'",
        "'99999999999999999999'",
        "'1,2,3Mb'"
    })
    void a_quantity_that_is_none_is_told(String text) {
        ReadFile read = xmlRow("du=\"" + text + "\"");

        assertThat(read.rows()).isEmpty();
        assertThat(read.bad())
                .extracting(BadRow::toString)
                .containsExactly(
                        "row 1, line 1, column " + read.bad().get(0).position().column() + ": NOT_A_QUANTITY (du)");
    }

    @ParameterizedTest
    @CsvSource({
        "01.06.2026 9:36:11,  2026-06-01T09:36:11+03:00",
        "1.6.2026 09:36:11,   2026-06-01T09:36:11+03:00",
        "29.02.2024 0:00:00,  2024-02-29T00:00:00+03:00",
        "31.12.9998 23:59:59, 9998-12-31T23:59:59+03:00",
        "01.01.1970 3:00:00,  1970-01-01T03:00:00+03:00",
        "01.01.0002 0:00:00,  0002-01-01T00:00:00+02:30:17",
    })
    void days_months_and_hours_may_have_one_digit(String text, OffsetDateTime expected) {
        assertThat(xml("<i s=\"x\" d=\"" + text + "\"/>").only().local()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "29.02.2026 0:00:00", "32.01.2026 0:00:00", "00.01.2026 0:00:00", "01.00.2026 0:00:00", "01.13.2026 0:00:00",
        "01.06.2026 24:00:00", "01.06.2026 9:60:11", "01.06.2026 9:36:60", "01.06.2026", "01.06.26 9:36:11",
        "01.06.2026 9:36", "01.06.2026 9:36:11 PM", "2026-06-01T09:36:11", "01/06/2026 9:36:11", "01.06.20269:36:11",
        "31.04.2026 1:00:00"
    })
    void a_day_that_there_is_not_is_told(String text) {
        assertThat(xml("<i s=\"x\" d=\"" + text + "\"/>").bad())
                .extracting(BadRow::fault)
                .containsExactly(RowFault.NOT_A_TIME);
    }

    @Test
    void a_year_that_no_zone_can_tell_is_told_and_does_not_stop_the_reading() {
        assertThat(xml("<i s=\"x\" d=\"31.12.9999 23:59:59\"/>", "<i s=\"x\" d=\"01.06.2026 0:00:00\"/>"))
                .satisfies(read -> {
                    assertThat(read.rows()).hasSize(1);
                    assertThat(read.bad()).extracting(BadRow::fault).containsExactly(RowFault.NOT_A_TIME);
                });
    }

    @Test
    void an_offset_of_the_row_goes_before_the_zone_of_the_market() {
        assertThat(xmlRow("gmt=\"+07:00\"").only().local())
                .isEqualTo(OffsetDateTime.parse("2026-06-01T09:36:11+07:00"));
        assertThat(xmlRow("gmt=\"x\"").bad()).extracting(BadRow::field).containsExactly("gmt");
    }

    /** In Berlin 2:30 comes twice on 25 October 2026 and not at all on 29 March. */
    @ParameterizedTest
    @CsvSource({
        "25.10.2026 1:59:59, 2026-10-25T01:59:59+02:00",
        "25.10.2026 2:30:00, 2026-10-25T02:30:00+02:00",
        "25.10.2026 3:00:00, 2026-10-25T03:00:00+01:00",
        "29.03.2026 1:59:59, 2026-03-29T01:59:59+01:00",
        "29.03.2026 2:30:00, 2026-03-29T03:30:00+02:00",
        "29.03.2026 3:00:00, 2026-03-29T03:00:00+02:00",
    })
    void an_hour_that_comes_twice_is_the_first_and_one_that_is_left_out_is_told_by_the_offset_before(
            String text, OffsetDateTime expected) {
        Reading berlin = Reading.in(ZoneId.of("Europe/Berlin"), ReadFile.RUSSIA.currency());
        byte[] file = ("<Report><i s=\"x\" d=\"" + text + "\"/></Report>").getBytes(UTF_8);

        assertThat(ReadFile.of(DetailingFormat.XML, file, berlin).only().at()).isEqualTo(expected.toInstant());
    }

    @ParameterizedTest
    @CsvSource({
        "Телеф., +79000000002,          out, +79000000002",
        "Телеф., &lt;--+79000000002,    in,  +79000000002",
        "Телеф., &lt;--,                in,  ",
        "Телеф., '',                    out, ",
        "sms i,  3339,                  in,  3339",
        "sms i,  &lt;--3339,            in,  3339",
        "sms o,  3339,                  out, 3339",
        "ussd,   *100#,                 ,    *100#",
        "ussd,   &lt;--ussd-balance,    in,  ussd-balance",
        "4G,     internet.mts.ru,       ,    internet.mts.ru",
        "gprs,   internet.mts.ru,       ,    internet.mts.ru",
    })
    void the_direction_is_in_the_number_or_in_the_service(String service, String number, Direction way, String peer) {
        assertThat(xml("<i d=\"01.06.2026 9:36:11\" s=\"" + service + "\" n=\"" + number + "\"/>")
                        .only()
                        .contact())
                .isEqualTo(new Contact(Optional.ofNullable(peer).map(Peer::of), Optional.ofNullable(way)));
    }

    @ParameterizedTest
    @CsvSource({
        "'c=\"1,5\"',                     OK",
        "'c=\"-1\" f=\"1\"',              NOT_AN_AMOUNT c",
        "'c=\"1\" f=\"0,5\"',             NET_ABOVE_GROSS ''",
        "'c=\"1.2.3\"',                   NOT_AN_AMOUNT c",
        "'c=\"1 000\"',                   NOT_AN_AMOUNT c",
        "'f=\"1,0000001\"',               NOT_AN_AMOUNT f",
        "'f=\"99999999999999,999999\"',   OK",
        "'f=\"999999999999999,999999\"',  NOT_AN_AMOUNT f",
        "'f=\",5\"',                      NOT_AN_AMOUNT f",
        "'f=\"5,\"',                      NOT_AN_AMOUNT f",
        "'cur=\"810\"',                   OK",
        "'cur=\"643\"',                   OK",
        "'cur=\"RUB\"',                   OK",
        "'cur=\"933\"',                   OTHER_CURRENCY cur",
        "'du=\"1\" dup=\"1:00\"',         UNITS_DIFFER dup",
        "'n=\"&#x2028;\"',                NOT_A_TEXT n",
    })
    void a_field_is_read_exactly_or_the_row_is_told(String attributes, String expected) {
        ReadFile read = xmlRow(attributes);
        String told = read.bad().isEmpty()
                ? "OK"
                : read.bad().get(0).fault() + " " + read.bad().get(0).field();

        assertThat(told.trim()).isEqualTo(expected.replace("''", "").trim());
    }

    @Test
    void amounts_are_exact_whether_a_long_holds_them_or_not() {
        assertThat(xmlRow("f=\"99999999999999,999999\"").only().gross().orElseThrow())
                .hasToString("RUB 99999999999999.999999")
                .matches(amount -> !amount.fitsLong());
        assertThat(xmlRow("f=\"1,300000\"").only().gross().orElseThrow())
                .hasToString("RUB 1.300000")
                .matches(amount -> amount.unscaled() == 1_300_000 && amount.scale() == 6);
    }

    @Test
    void money_that_is_not_stated_is_not_zero() {
        assertThat(xmlRow("").only().gross()).isEmpty();
        assertThat(xmlRow("c=\"\"").only().net()).isEmpty();
    }

    @Test
    void a_row_without_time_or_service_is_told() {
        assertThat(xml("<i s=\"x\"/>", "<i d=\"01.06.2026 9:36:11\"/>").bad())
                .extracting(row -> row.fault() + " " + row.field())
                .containsExactly("MISSING d", "MISSING s");
    }

    @Test
    void a_service_of_any_name_is_kept() {
        assertThat(xml("<i d=\"01.06.2026 9:36:11\" s=\"что-то новое\"/>")
                        .only()
                        .kind())
                .isEqualTo(new RecordKind("что-то новое"));
    }
}
