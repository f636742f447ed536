package io.kabinet.client.detailing.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.detailing.Direction;
import io.kabinet.core.detailing.Movement;
import io.kabinet.core.detailing.RecordKind;
import io.kabinet.core.detailing.usage.UsageRecord;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Quantity.Unit;
import java.time.OffsetDateTime;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

/** A report as it is sent in 2026: a section for each number and service, hours, megabytes, no VAT in the rows. */
class Xml2026Test {

    private final ReadFile file = ReadFile.golden(DetailingFormat.XML, "2026.xml", ReadFile.WITH_VAT);

    @Test
    void every_row_is_read_with_the_number_that_it_is_of() {
        assertThat(file.bad()).isEmpty();
        assertThat(file.rows())
                .extracting(row -> row.line().orElseThrow())
                .startsWith(Peer.of("79000000001"), Peer.of("79000000001"))
                .endsWith(Peer.of("79000000001"), Peer.of("79000000009"))
                .hasSize(7);
    }

    @Test
    void times_are_those_of_the_market_and_hours_may_have_one_digit() {
        UsageRecord call = file.rows().get(0);

        assertThat(call.local()).isEqualTo(OffsetDateTime.parse("2026-06-01T09:36:11+03:00"));
        assertThat(call.contact().direction()).contains(Direction.IN);
        assertThat(call.label()).contains("VoLTE");
        assertThat(real(0)).isEqualTo(Quantity.of(70, Unit.SECONDS));
        assertThat(call.usage().charged()).isEqualTo(Quantity.notStated(Unit.SECONDS));
    }

    @Test
    void calls_may_have_hours_and_traffic_may_be_in_megabytes() {
        assertThat(real(1)).isEqualTo(Quantity.of(3_691, Unit.SECONDS));
        assertThat(real(2)).isEqualTo(Quantity.of(486_342_132, Unit.BYTES)); // 463.812 x 1024 x 1024, to the byte
        assertThat(real(3)).isEqualTo(Quantity.of(256_000, Unit.BYTES));
    }

    @Test
    void a_service_that_is_not_known_keeps_its_name() {
        assertThat(file.rows().get(4).kind()).isEqualTo(new RecordKind("cw"));
        assertThat(file.rows().get(4).contact().direction()).isEmpty();
    }

    @Test
    void money_without_vat_gets_it_by_the_rate_of_its_day() {
        assertThat(file.rows().get(1).net().orElseThrow()).hasToString("RUB 2.5");
        assertThat(file.rows().get(1).gross().orElseThrow()).hasToString("RUB 3.0500");
        assertThat(file.sections()).hasSize(3).allMatch(SectionTotals::agree);
        assertThat(file.sections().get(1).read().gross()).contains(BigMoney.parse("RUB 122.0000"));
    }

    @Test
    void a_rate_that_nobody_states_leaves_the_money_with_vat_unsaid() {
        ReadFile unsaid = ReadFile.golden(DetailingFormat.XML, "2026.xml", ReadFile.RUSSIA);

        assertThat(unsaid.rows().get(1).gross()).isEmpty();
        assertThat(unsaid.rows().get(1).net()).isPresent();
        assertThat(unsaid.rows().get(0).gross()).as("of nothing it is nothing").isPresent();
    }

    @Test
    void money_below_zero_came_back() {
        assertThat(file.rows().get(6).movement()).isEqualTo(Movement.INCOME);
        assertThat(file.rows().get(6).net().orElseThrow()).hasToString("RUB 1");
        assertThat(file.sections().get(2).read().net()).contains(BigMoney.parse("RUB -1"));
    }

    @Test
    void whoever_reads_for_one_number_is_told_the_rows_of_another() {
        ReadFile mine =
                ReadFile.golden(DetailingFormat.XML, "2026.xml", ReadFile.WITH_VAT.ofNumber(Msisdn.of("79000000001")));

        assertThat(mine.rows()).hasSize(6);
        assertThat(mine.bad()).hasSize(1);
        assertThat(mine.bad().get(0).fault()).isEqualTo(RowFault.OTHER_NUMBER);
        assertThat(mine.bad().get(0).position().row()).isEqualTo(7);
    }

    private Quantity real(int row) {
        return file.rows().get(row).usage().real();
    }
}
