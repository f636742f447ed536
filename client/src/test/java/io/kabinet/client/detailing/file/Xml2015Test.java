package io.kabinet.client.detailing.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.Contact;
import io.kabinet.core.detailing.Detailing;
import io.kabinet.core.detailing.RecordKind;
import io.kabinet.core.detailing.Usage;
import io.kabinet.core.detailing.usage.UsageRecord;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Stated;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** A report as it was sent in 2015: commas, roubles called 810, the direction in the number. */
class Xml2015Test {

    private final ReadFile file = ReadFile.golden(DetailingFormat.XML, "2015.xml", ReadFile.RUSSIA);

    @Test
    void every_row_is_read() {
        assertThat(file.rows()).hasSize(14);
        assertThat(file.bad()).isEmpty();
        assertThat(file.failure()).isEmpty();
    }

    @Test
    void a_call_is_read_with_all_that_stands_in_it() {
        UsageRecord call = row(0);

        assertThat(call.local()).isEqualTo(OffsetDateTime.parse("2015-09-06T09:24:05+03:00"));
        assertThat(call.line()).contains(Peer.of("79000000001"));
        assertThat(call.kind()).isEqualTo(RecordKind.CALL);
        assertThat(call.category()).isEqualTo(new ChargeCategory("Телеф."));
        assertThat(call.label()).contains("МТС");
        assertThat(call.contact()).isEqualTo(Contact.to(Peer.of("+79000000002")));
        assertThat(call.usage()).isEqualTo(Usage.time(Duration.ofSeconds(17), Duration.ofMinutes(1)));
        assertThat(call.gross().orElseThrow()).hasToString("RUB 1.3000");
        assertThat(call.net().orElseThrow()).hasToString("RUB 1.1017");
    }

    @Test
    void an_arrow_in_front_of_the_number_means_that_it_came_in_and_minutes_may_pass_an_hour() {
        assertThat(row(1).contact()).isEqualTo(Contact.from(Peer.of("+79000000003")));
        assertThat(row(1).usage().real()).isEqualTo(Quantity.of(61 * 60 + 31, Quantity.Unit.SECONDS));
        assertThat(row(1).gross().orElseThrow()).hasToString("RUB 0");
    }

    @Test
    void attributes_may_stand_in_any_order() {
        assertThat(row(2).local()).isEqualTo(OffsetDateTime.parse("2015-09-06T23:59:59+03:00"));
        assertThat(row(2).usage()).isEqualTo(Usage.time(Duration.ofSeconds(503), Duration.ofMinutes(9)));
        assertThat(row(2).net().orElseThrow()).hasToString("RUB 9.9153");
    }

    @Test
    void senders_may_have_names_and_a_message_may_be_measured_in_time() {
        assertThat(row(5).kind()).isEqualTo(RecordKind.SMS);
        assertThat(row(5).contact()).isEqualTo(Contact.from(Peer.of("Vam_Zvonili:+79000000004")));
        assertThat(row(5).usage()).isEqualTo(Usage.time(Duration.ofSeconds(1), Duration.ofSeconds(1)));
        assertThat(row(6).contact()).isEqualTo(Contact.from(Peer.of("ussd-balance")));
    }

    @Test
    void a_service_that_is_not_known_keeps_its_name() {
        assertThat(row(6).kind()).isEqualTo(new RecordKind("ussd"));
        assertThat(row(6).kind().isKnown()).isFalse();
    }

    @Test
    void traffic_is_told_in_bytes_and_names_the_access_point() {
        assertThat(row(7).kind()).isEqualTo(RecordKind.INTERNET);
        assertThat(row(7).category()).isEqualTo(new ChargeCategory("HSDPA (3G)"));
        assertThat(row(7).contact()).isEqualTo(new Contact(Optional.of(Peer.of("internet.mts.ru")), Optional.empty()));
        assertThat(row(7).usage()).isEqualTo(Usage.bytes(256_000, 256_000));
    }

    @Test
    void rounded_rows_come_to_the_sums_that_the_file_states_to_the_last_digit() {
        SectionTotals section = file.sections().get(0);

        assertThat(section.line()).contains(Peer.of("79000000001"));
        assertThat(section.rows()).isEqualTo(14);
        assertThat(section.read().net()).contains(BigMoney.parse("RUB 37.8815"));
        assertThat(section.read().gross()).contains(BigMoney.parse("RUB 44.7000"));
        assertThat(section.agree()).isTrue();
    }

    /** 44.7000 / 1.18 would be 37.8814. */
    @Test
    void vat_that_the_file_leaves_out_is_rounded_in_each_row_and_comes_to_the_same() throws Exception {
        String text = new String(ReadFile.goldenBytes("2015.xml"), UTF_8);
        byte[] without = text.replaceAll(" c=\"[0-9,]*\"", "").getBytes(UTF_8);

        ReadFile reckoned = ReadFile.of(DetailingFormat.XML, without, ReadFile.WITH_VAT);
        ReadFile unknown = ReadFile.of(DetailingFormat.XML, without, ReadFile.RUSSIA);

        assertThat(reckoned.sections().get(0).read().net()).contains(BigMoney.parse("RUB 37.8815"));
        assertThat(reckoned.rows()).isEqualTo(file.rows());
        assertThat(unknown.rows().get(0).net()).isEmpty();
        assertThat(unknown.rows().get(1).net()).as("of nothing it is nothing").isPresent();
        assertThat(unknown.sections().get(0).agree()).isFalse();
    }

    @Test
    void the_rows_are_those_of_a_detailing() {
        DateSpan period = DateSpan.of(LocalDate.of(2015, 9, 6), LocalDate.of(2016, 3, 6));
        Detailing detailing = new Detailing(
                period,
                CurrencyUnit.of("RUB"),
                file.rows().stream()
                        .map(row -> row.toRecord(RoundingMode.UNNECESSARY).orElseThrow())
                        .toList());

        assertThat(detailing.totals().spending()).isEqualTo(BigMoney.parse("RUB 44.7000"));
        assertThat(detailing.totals().spendingNet()).isEqualTo(Stated.of(BigMoney.parse("RUB 37.8815")));
    }

    private UsageRecord row(int index) {
        return file.rows().get(index);
    }
}
