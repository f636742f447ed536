package io.kabinet.mts.business;

import static io.kabinet.mts.business.Said.said;
import static io.kabinet.mts.business.World.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.detailing.ReadDetailing;
import io.kabinet.client.detailing.ReadSpending;
import io.kabinet.client.detailing.RowsOf;
import io.kabinet.client.detailing.Spending;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.transport.Carriage;
import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.DetailingRecord;
import io.kabinet.core.detailing.Direction;
import io.kabinet.core.detailing.RecordKind;
import io.kabinet.core.detailing.Usage;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Quantity.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spending of a period is the sum of the extended statement without what came in; rows come as they are. */
class StatementsTest {

    private static final String STATEMENT = "/Bills/BillingStatementExtdByMSISDN";
    static final DateSpan JULY = DateSpan.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 31));
    static final String CALL = """
            {"date":"2026-07-01T09:24:05+03:00","ratingDate":"2026-07-01T09:30:00+03:00","msisdn":"79000000001",
             "type":"network","amount":1.5,"discount":0,"tax":0.25,"productId":"0495","Characteristics":{
               "direction":"O","networkEvent":"call","categoryId":"local_call","label":"Исходящий звонок",
               "calledMsisdn":"79000000002","factUnits":77,"factUnitCode":"SECOND","numberOfUnits":120,
               "unitOfMeasureCode":"SECOND","accountBalance":120.0}}
            """;
    static final String FEE = """
            {"date":"2026-07-02T00:00:00+03:00","type":"periodical","amount":-590.00,
             "Characteristics":{"categoryId":"subscription_fee"}}
            """;
    private static final String PAID = """
            {"date":"2026-07-03T10:00:00+03:00","type":"income","amount":1000,"Characteristics":{"categoryId":"payment"}}
            """;

    private final World world = new World();

    @Test
    void spending_leaves_out_what_was_paid_in_and_the_sign_means_nothing() {
        world.api.on(STATEMENT, usages(CALL, FEE, PAID));

        Spending spending = world.ask(new ReadSpending(ANNA, RowsOf.days(JULY)));

        assertThat(spending.totals().spending()).isEqualTo(BigMoney.parse("RUB 591.5000"));
        assertThat(spending.totals().income()).isEqualTo(BigMoney.parse("RUB 1000.0000"));
        assertThat(spending.byCategory().parts())
                .extracting(part -> part.key())
                .containsExactly(new ChargeCategory("subscription_fee"), new ChargeCategory("local_call"));
    }

    @Test
    void a_payment_is_told_by_its_category_as_well() {
        world.api.on(STATEMENT, usages(PAID.replace("income", "one_time")));

        assertThat(world.ask(new ReadSpending(ANNA, RowsOf.days(JULY))).totals().spending())
                .isEqualTo(BigMoney.parse("RUB 0.0000"));
    }

    @Test
    void kopecks_are_added_as_decimals() {
        world.api.on(STATEMENT, usages(amount("0.1"), amount("0.2"), amount("0.00005"), amount("0.00004")));

        assertThat(world.ask(new ReadSpending(ANNA, RowsOf.days(JULY))).totals().spending())
                .as("a row has four decimals")
                .isEqualTo(BigMoney.parse("RUB 0.3001"));
    }

    @Test
    void the_days_are_moscows_and_written_in_utc_with_a_z() {
        world.api.on(STATEMENT, usages());
        world.ask(new ReadSpending(ANNA, RowsOf.days(JULY)));

        assertThat(world.api.only(STATEMENT).query())
                .isEqualTo("msisdn=79000000001&startDateTime=2026-06-30T21:00:00Z&endDateTime=2026-07-31T20:59:59Z");
    }

    @Test
    void rows_of_other_days_do_not_count() {
        world.api.on(STATEMENT, usages(CALL, CALL.replace("2026-07-01T09", "2026-06-30T23")));

        assertThat(world.ask(new ReadSpending(ANNA, RowsOf.days(JULY))).totals().spending())
                .isEqualTo(BigMoney.parse("RUB 1.5000"));
    }

    @Test
    void a_longer_time_is_asked_for_a_month_at_a_time() {
        world.api.on(STATEMENT, usages(CALL), usages(CALL.replace("2026-07-01", "2026-08-01")));
        DateSpan summer = DateSpan.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 1));

        assertThat(world.ask(new ReadSpending(ANNA, RowsOf.days(summer)))
                        .totals()
                        .spending())
                .isEqualTo(BigMoney.parse("RUB 3.0000"));
        assertThat(world.api.asked(STATEMENT))
                .extracting(FakeApi.Asked::query)
                .containsExactly(
                        "msisdn=79000000001&startDateTime=2026-06-30T21:00:00Z&endDateTime=2026-07-31T20:59:59Z",
                        "msisdn=79000000001&startDateTime=2026-07-31T21:00:00Z&endDateTime=2026-08-01T20:59:59Z");
    }

    @Test
    void a_row_that_comes_with_two_months_counts_once_and_twins_of_one_month_are_two() {
        String first = CALL.replace("2026-07-01T09", "2026-08-01T00");
        world.api.on(STATEMENT, usages(CALL, CALL, first), usages(CALL, first));
        DateSpan summer = DateSpan.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 1));

        assertThat(world.ask(new ReadSpending(ANNA, RowsOf.days(summer)))
                        .totals()
                        .spending())
                .isEqualTo(BigMoney.parse("RUB 4.5000"));
    }

    @Test
    void a_month_that_is_lost_is_not_left_out_of_a_sum() {
        world.api.on(STATEMENT, FakeApi.json(200, usages(CALL)), FakeApi.json(503, ""));
        DateSpan summer = DateSpan.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 1));

        assertThat(said(world.send(new ReadSpending(ANNA, RowsOf.days(summer)))))
                .isEqualTo("unknown OPERATOR_FAILED");
    }

    @Test
    void a_row_says_who_how_long_and_for_how_much() {
        world.api.on(STATEMENT, usages(CALL, FEE));

        List<DetailingRecord> rows = rows();

        assertThat(rows).hasSize(2).isSortedAccordingTo((a, b) -> b.at().compareTo(a.at()));
        assertThat(rows.get(1)).satisfies(call -> {
            assertThat(call.at()).isEqualTo(Instant.parse("2026-07-01T06:24:05Z"));
            assertThat(call.kind()).isEqualTo(RecordKind.CALL);
            assertThat(call.contact().peer()).contains(Peer.of("79000000002"));
            assertThat(call.contact().direction()).contains(Direction.OUT);
            assertThat(call.usage())
                    .isEqualTo(new Usage(Quantity.of(77, Unit.SECONDS), Quantity.of(120, Unit.SECONDS)));
            assertThat(call.amount().gross()).isEqualTo(BigMoney.parse("RUB 1.5000"));
        });
        assertThat(rows.get(0).kind()).isEqualTo(RecordKind.SERVICE);
    }

    @ParameterizedTest
    @CsvSource({
        "call, SECOND, 79000000002, call",
        "sms, FACT, 79000000002, sms",
        "traffic, BYTE, internet.mts.ru, internet",
        "data, BYTE, internet.mts.ru, internet",
        "gprs, BYTE, internet.mts.ru, internet",
        "other, SECOND, 79000000002, call",
        "other, SECOND, Call_holding, service",
        "video, SECOND, 79000000002, video"
    })
    void each_event_is_a_kind(String event, String unit, String peer, String kind) {
        world.api.on(
                STATEMENT,
                usages(CALL.replace("\"call\"", "\"" + event + "\"")
                        .replace("79000000002", peer)
                        .replace("\"SECOND\"", "\"" + unit + "\"")));

        assertThat(rows()).extracting(row -> row.kind().text()).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lower", "pairs", "unit", "bare"})
    void a_row_may_be_written_in_other_ways(String way) {
        String row = switch (way) {
            case "lower" -> usages(CALL.replace("\"Characteristics\"", "\"characteristics\""));
            case "pairs" -> usages(CALL.replaceFirst("(?s)\"Characteristics\":\\{.*}", """
                        "Characteristics":[{"name":"direction","value":"O"},{"name":"networkEvent","value":"call"},
                        {"name":"factUnitCode","value":"SECOND"},{"name":"factUnits","value":"77"},
                        {"name":"numberOfUnits","value":120}]}"""));
            case "unit" -> usages(CALL.replace("factUnitCode", "factUnitsCode"));
            default -> "[" + CALL + "]";
        };
        world.api.on(STATEMENT, row);

        assertThat(rows()).singleElement().satisfies(call -> {
            assertThat(call.kind()).isEqualTo(RecordKind.CALL);
            assertThat(call.usage().charged()).isEqualTo(Quantity.of(120, Unit.SECONDS));
        });
    }

    @Test
    void a_row_without_its_amount_spoils_the_sum() {
        world.api.on(STATEMENT, usages(CALL.replace("\"amount\":1.5,", "")));

        assertThat(said(world.send(new ReadSpending(ANNA, RowsOf.days(JULY))))).isEqualTo("unknown UNREADABLE");
    }

    @ParameterizedTest
    @CsvSource({
        "79000000001, confirmed",
        "'', confirmed",
        "79000000002, unknown UNREADABLE",
        "something, unknown UNREADABLE"
    })
    void a_row_of_another_number_is_nobodys_spending(String whose, String expected) {
        world.api.on(
                STATEMENT, usages(CALL.replace("\"msisdn\":\"79000000001\"", "\"msisdn\":\"" + whose + "\""), FEE));

        Outcome<Spending> outcome = world.send(new ReadSpending(ANNA, RowsOf.days(JULY)));

        assertThat(said(outcome)).isEqualTo(expected);
        if (!expected.equals("confirmed")) {
            assertThat(outcome.toString()).doesNotContain(whose);
        }
    }

    @Test
    void reports_are_only_mailed_and_more_than_a_year_nobody_has_shown() {
        DateSpan long2 = DateSpan.of(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 7, 31));

        assertThat(world.transport.carries(new ReadSpending(ANNA, RowsOf.report("r"))))
                .isEqualTo(Carriage.NOT);
        assertThat(world.transport.carries(new ReadSpending(ANNA, RowsOf.days(long2))))
                .isEqualTo(Carriage.NOT);
    }

    private List<DetailingRecord> rows() {
        return world.ask(new ReadDetailing(ANNA, RowsOf.days(JULY), Optional.empty()))
                .items();
    }

    static String usages(String... rows) {
        return "{\"Usages\":[" + String.join(",", rows) + "]}";
    }

    private static String amount(String amount) {
        return CALL.replace("\"amount\":1.5", "\"amount\":" + amount);
    }
}
