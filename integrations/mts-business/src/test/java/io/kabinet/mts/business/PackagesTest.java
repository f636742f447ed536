package io.kabinet.mts.business;

import static io.kabinet.mts.business.World.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.tariff.ReadAllowances;
import io.kabinet.core.tariff.allowance.Allowance;
import io.kabinet.core.tariff.allowance.AllowanceScope;
import io.kabinet.core.tariff.terms.UsageKind;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Quantity.Unit;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of packages, with all that is odd about how it is told. */
class PackagesTest {

    private static final String INFO = "/Bills/ValidityInfo";

    private final World world = new World();

    @Test
    void the_number_goes_where_an_account_is_named_and_fields_are_always_sent() {
        world.api.on(INFO, "[]");

        assertThat(read()).isEmpty();
        assertThat(world.api.only(INFO).query())
                .isEqualTo("customerAccount.accountNo=79000000001"
                        + "&customerAccount.productRelationship.product.productLine.name=Counters"
                        + "&fields=MOAF,forisCounters");
    }

    @Test
    void minutes_come_in_seconds_and_values_as_text() {
        world.api.on(INFO, counters(counter("SECOND", "Remainder", "59820", "60000")));

        Allowance minutes = read().get(0);

        assertThat(minutes.id()).isEqualTo("Пример (пакет минут)");
        assertThat(minutes.remainder().left()).isEqualTo(Quantity.of(59_820, Unit.SECONDS));
        assertThat(minutes.remainder().total()).isEqualTo(Quantity.of(60_000, Unit.SECONDS));
        assertThat(minutes.validUntil())
                .as("to the Moscow midnight that the last second ends at")
                .contains(Instant.parse("2026-07-31T21:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"SECOND, 10, SECONDS", "MINUTE, 600, SECONDS", "BYTE, 10, BYTES", "ITEM, 10, PIECES"})
    void each_unit_is_one_of_ours(String unit, long count, Unit ours) {
        world.api.on(INFO, counters(counter(unit, "Remainder", "10", "20")));

        assertThat(read()).extracting(each -> each.remainder().left()).containsExactly(Quantity.of(count, ours));
    }

    @ParameterizedTest
    @CsvSource({"KBYTE, kbyte", "FACT, fact", "'', not stated"})
    void what_is_counted_in_an_unknown_unit_is_a_kind_of_its_own(String unit, String kind) {
        world.api.on(INFO, counters(counter(unit, "Remainder", "10", "20")));

        assertThat(read()).singleElement().satisfies(left -> {
            assertThat(left.scope()).isEqualTo(AllowanceScope.of(new UsageKind(kind, Unit.PIECES)));
            assertThat(left.remainder().left()).isEqualTo(Quantity.of(10, Unit.PIECES));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "MONEY, Remainder, 10, 20",
        "SECOND, Accumulation, 10, 20",
        "SECOND, Unspecified, 10, 20",
        "SECOND, Remainder, 0, ''"
    })
    void money_what_was_used_service_counters_and_empty_ones_of_no_size_are_no_packages(
            String unit, String type, String left, String total) {
        world.api.on(INFO, counters(counter(unit, type, left, total)));

        assertThat(read()).isEmpty();
    }

    @Test
    void a_size_is_often_not_told_and_then_not_stated() {
        world.api.on(INFO, counters(counter("BYTE", "Remainder", "1024", "")));

        assertThat(read().get(0).remainder().total()).isEqualTo(Quantity.notStated(Unit.BYTES));
    }

    @Test
    void a_package_that_is_used_up_is_one_still_if_its_size_is_told() {
        world.api.on(INFO, counters(counter("ITEM", "Remainder", "0", "50")));

        assertThat(read().get(0).remainder().left()).isEqualTo(Quantity.of(0, Unit.PIECES));
    }

    @Test
    void the_size_may_have_another_name_and_more_than_it_can_be_left() {
        world.api.on(
                INFO,
                counters(counter("ITEM", "Remainder", "5", "50").replace("PeriodInitialValue", "BaseInitialValue")),
                counters(counter("ITEM", "Remainder", "70", "50")));

        assertThat(read().get(0).remainder().total()).isEqualTo(Quantity.of(50, Unit.PIECES));
        assertThat(read().get(0).remainder().total()).isEqualTo(Quantity.notStated(Unit.PIECES));
    }

    @Test
    void what_comes_twice_is_one_package_and_two_of_a_name_are_two() {
        String one = counter("ITEM", "Remainder", "5", "50");
        world.api.on(INFO, counters(one, one, counter("ITEM", "Remainder", "7", "50")));

        assertThat(read())
                .extracting(Allowance::id)
                .containsExactly("Пример (пакет минут)", "Пример (пакет минут) (2)");
    }

    @Test
    void other_sections_are_left_alone_and_the_name_of_ours_may_be_in_any_case() {
        String section = counters(counter("ITEM", "Remainder", "5", "50"));
        world.api.on(INFO, section.replace("\"ForisCounters\"", "\"h2oProfile\""), section.replace("Foris", "foris"));

        assertThat(read()).isEmpty();
        assertThat(read()).hasSize(1);
    }

    @Test
    void an_end_in_2037_is_none() {
        world.api.on(
                INFO,
                counters(counter("ITEM", "Remainder", "5", "50"))
                        .replace("2026-07-31T20:59:59Z", "2037-12-31T21:00:00Z"));

        assertThat(read().get(0).validUntil()).isEmpty();
    }

    private List<Allowance> read() {
        return world.ask(new ReadAllowances(ANNA)).all();
    }

    private static String counters(String... counters) {
        return "[{\"name\":\"ForisCounters\",\"customerAccount\":[{\"accountType\":\"CustomerAccount\","
                + "\"productRelationship\":[" + String.join(",", counters) + "]}]}]";
    }

    private static String counter(String unit, String type, String left, String total) {
        String size = total.isEmpty() ? "" : "{\"valueType\":\"PeriodInitialValue\",\"value\":\"" + total + "\"},";
        return """
                {"relationshipType":"ProductRelationship","product":{
                  "name":"Пример пакет 1000","externalID":"PE9999","productStatus":"Active",
                  "productPrice":[{"unitOfMeasure":"%s"}],
                  "validFor":{"startDateTime":"2026-06-30T21:00:00Z","endDateTime":"2026-07-31T20:59:59Z"},
                  "productSpecification":{"id":"PKG1000","name":"Пример (пакет минут)","productSpecCharacteristic":[
                    {"prodSpecCharacteristicValue":[
                      {"valueType":"CounterValueType","value":"%s"},
                      {"valueType":"CurrentValue","value":"%s"},%s
                      {"validFor":{"endDateTime":"2037-12-31T21:00:00Z"}}]}]}}}
                """.formatted(unit, type, left, size);
    }
}
