package io.kabinet.client.detailing.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.Contact;
import io.kabinet.core.detailing.Direction;
import io.kabinet.core.detailing.Movement;
import io.kabinet.core.detailing.RecordKind;
import io.kabinet.core.detailing.Usage;
import io.kabinet.core.detailing.usage.UsageRecord;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Quantity.Unit;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answer of the business interface, with the liberties that it takes. */
class UsagesJsonTest {

    private final ReadFile file = ReadFile.golden(DetailingFormat.USAGES_JSON, "usages.json", ReadFile.RUSSIA);

    @Test
    void a_call_is_read_with_all_that_stands_in_it() {
        UsageRecord call = row(0);

        assertThat(file.bad()).isEmpty();
        assertThat(file.rows()).hasSize(5);
        assertThat(call.local()).isEqualTo(OffsetDateTime.parse("2026-07-01T09:24:05+03:00"));
        assertThat(call.line()).contains(Peer.of("79000000001"));
        assertThat(call.kind()).isEqualTo(RecordKind.CALL);
        assertThat(call.category()).isEqualTo(new ChargeCategory("local_call"));
        assertThat(call.label()).contains("Исходящий звонок");
        assertThat(call.contact()).isEqualTo(Contact.to(Peer.of("79000000002")));
        assertThat(call.usage()).isEqualTo(Usage.time(Duration.ofSeconds(77), Duration.ofMinutes(2)));
        assertThat(call.gross().orElseThrow()).hasToString("RUB 1.5");
        assertThat(call.net().orElseThrow()).hasToString("RUB 1.25");
    }

    @Test
    void characteristics_may_be_an_array_of_names_and_values_and_fields_may_stand_in_any_order() {
        UsageRecord traffic = row(1);

        assertThat(traffic.kind()).isEqualTo(RecordKind.INTERNET);
        assertThat(traffic.category()).isEqualTo(new ChargeCategory("mobile_internet"));
        assertThat(traffic.usage().real()).isEqualTo(Quantity.of(1_048_576, Unit.BYTES));
        assertThat(traffic.gross().orElseThrow()).as("whatever its sign").hasToString("RUB 0.123456");
        assertThat(traffic.movement()).isEqualTo(Movement.SPENDING);
        assertThat(traffic.net()).isEmpty();
    }

    @Test
    void a_top_up_is_income_and_a_fee_is_a_service() {
        assertThat(row(2).kind()).isEqualTo(RecordKind.TOP_UP);
        assertThat(row(2).movement()).isEqualTo(Movement.INCOME);
        assertThat(row(2).gross().orElseThrow()).hasToString("RUB 500");
        assertThat(row(3).kind()).isEqualTo(RecordKind.SERVICE);
        assertThat(row(3).usage()).isEqualTo(Usage.pieces(1));
        assertThat(row(3).gross().orElseThrow()).hasToString("RUB 300.00");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"type\":\"one_time\",\"amount\":1000,\"Characteristics\":{\"categoryId\":\"payment\"}', true",
        "'\"Characteristics\":{\"categoryId\":\"payment\"},\"amount\":1000,\"type\":\"one_time\"', true",
        "'\"type\":\"outcome\",\"amount\":1000,\"categoryId\":\"payment\"',                        true",
        "'\"amount\":1000,\"categoryId\":\"payment\"',                                          true",
        "'\"type\":\"income\",\"amount\":1000',                                                true",
        "'\"type\":\"one_time\",\"amount\":1000,\"categoryId\":\"one_time_service\"',              false",
    })
    void a_payment_is_told_by_its_type_or_by_its_category_and_is_no_spending(String fields, boolean paidIn) {
        String json = "[{\"date\":\"2026-07-01T09:24:05Z\"," + fields + "}]";

        UsageRecord row = usages(json).only();

        assertThat(row.kind()).isEqualTo(paidIn ? RecordKind.TOP_UP : RecordKind.SERVICE);
        assertThat(row.movement()).isEqualTo(paidIn ? Movement.INCOME : Movement.SPENDING);
        assertThat(ReadFile.months(DetailingFormat.USAGES_JSON, json, ReadFile.RUSSIA, bad -> {}))
                .extracting(CategoryMonth::movement)
                .containsExactly(row.movement());
    }

    @Test
    void an_event_that_is_not_known_keeps_its_name_and_minutes_are_seconds() {
        assertThat(row(4).kind()).isEqualTo(new RecordKind("other"));
        assertThat(row(4).usage()).isEqualTo(Usage.time(Duration.ofMinutes(2), Duration.ofMinutes(2)));
        assertThat(row(4).contact().direction()).contains(Direction.IN);
    }

    @Test
    void the_array_may_stand_alone() {
        assertThat(usages("[{\"date\":\"2026-07-01T09:24:05Z\",\"type\":\"network\",\"amount\":1}]")
                        .only()
                        .category())
                .isEqualTo(new ChargeCategory("network"));
        assertThat(usages("[]").rows()).isEmpty();
        assertThat(usages("[]").failure()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"amount\":\"1,5\"',                                                       OK",
        "'\"amount\":99999999999999.999999',                                         OK",
        "'\"amount\":999999999999999.999999',                                        NOT_AN_AMOUNT amount",
        "'\"amount\":0.1234567',                                                     NOT_AN_AMOUNT amount",
        "'\"amount\":1e3',                                                           NOT_AN_AMOUNT amount",
        "'\"amount\":true',                                                          NOT_AN_AMOUNT amount",
        "'\"amount\":{}',                                                            MALFORMED amount",
        "'\"amount\":1,\"amount\":1',                                                TWICE amount",
        "'\"amount\":1,\"tax\":1.01',                                                NOT_AN_AMOUNT tax",
        "'\"direction\":\"X\"',                                                      UNKNOWN_WORD direction",
        "'\"factUnits\":1,\"factUnitCode\":\"PARSEC\"',                              UNKNOWN_WORD factUnitCode",
        "'\"factUnits\":1',                                                          MISSING factUnitCode",
        "'\"factUnits\":0.5,\"factUnitCode\":\"SECOND\"',                            NOT_A_QUANTITY factUnits",
        "'\"factUnits\":0.5,\"factUnitCode\":\"MINUTE\"',                            OK",
        "'\"factUnits\":-1,\"factUnitCode\":\"SECOND\"',                             NOT_A_QUANTITY factUnits",
        "'\"factUnits\":1,\"factUnitCode\":\"BYTE\",\"numberOfUnits\":1,\"unitOfMeasureCode\":\"ITEM\"', UNITS_DIFFER numberOfUnits",
        "'\"calledMsisdn\":\"a\\u0000b\"',                                           NOT_A_TEXT calledMsisdn",
        "'\"Characteristics\":7',                                                    MALFORMED Characteristics",
    })
    void a_field_is_read_exactly_or_the_row_is_told(String fields, String expected) {
        ReadFile read = usages("{\"Usages\":[{\"date\":\"2026-07-01T09:24:05Z\",\"type\":\"network\"," + fields
                + "},{\"date\":\"2026-07-01T09:24:06Z\",\"type\":\"network\"}]}");

        assertThat(read.failure()).isEmpty();
        assertThat(told(read)).isEqualTo(expected);
        assertThat(read.rows()).hasSize(expected.equals("OK") ? 2 : 1);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01T09:24:05+03:00, OK",
        "2026-07-01T09:24:05+0300,  OK",
        "2026-07-01T09:24:05Z,      OK",
        "2026-07-01T09:24:05.123Z,  OK",
        "2026-07-01T09:24:05,       OK",
        "2024-02-29T09:24:05Z,      OK",
        "2026-02-29T09:24:05Z,      NOT_A_TIME date",
        "2026-13-01T09:24:05Z,      NOT_A_TIME date",
        "2026-07-01T24:00:00Z,      NOT_A_TIME date",
        "2026-07-01T09:24:05+19:00, NOT_A_TIME date",
        "2026-07-01 09:24:05Z,      NOT_A_TIME date",
        "2026-07-01T09:24:05Zulu,   NOT_A_TIME date",
        "2026-07-01,                NOT_A_TIME date",
        "'',                        MISSING time",
        "0000-07-01T09:24:05Z,      NOT_A_TIME date",
        "٢٠٢٦-07-01T09:24:05Z,      NOT_A_TIME date",
    })
    void a_moment_is_one_that_there_is(String date, String expected) {
        assertThat(told(usages("[{\"date\":\"" + date + "\",\"type\":\"network\"}]")))
                .isEqualTo(expected);
    }

    @Test
    void what_is_no_object_is_no_row_and_the_rest_is_read() {
        ReadFile read = usages("[1,null,[{}],{\"date\":\"2026-07-01T09:24:05Z\",\"type\":\"network\"}]");

        assertThat(read.rows()).hasSize(1);
        assertThat(read.bad()).extracting(BadRow::fault).containsOnly(RowFault.MALFORMED);
        assertThat(read.bad()).extracting(row -> row.position().row()).containsExactly(1L, 2L, 3L);
    }

    private static ReadFile usages(String json) {
        return ReadFile.of(DetailingFormat.USAGES_JSON, json);
    }

    private static String told(ReadFile read) {
        return read.bad().isEmpty()
                ? "OK"
                : read.bad().get(0).fault() + " " + read.bad().get(0).field();
    }

    private UsageRecord row(int index) {
        return file.rows().get(index);
    }
}
