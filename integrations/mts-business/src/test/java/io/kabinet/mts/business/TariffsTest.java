package io.kabinet.mts.business;

import static io.kabinet.mts.business.FakeApi.json;
import static io.kabinet.mts.business.Said.said;
import static io.kabinet.mts.business.World.ANNA;
import static io.kabinet.mts.business.World.KEY;
import static io.kabinet.mts.business.World.rub;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.http.HttpFailure;
import io.kabinet.client.tariff.ReadTariff;
import io.kabinet.client.tariff.ReadTariffs;
import io.kabinet.client.transport.Carriage;
import io.kabinet.core.tariff.Tariff;
import io.kabinet.core.tariff.TariffCard;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.values.Stated;
import io.kabinet.mts.business.operation.ChangeBillPlan;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tariff with its fee, the tariffs to choose from, and the change that is known from paper alone. */
class TariffsTest {

    private static final String PLAN = "/Product/BillPlanInfo";
    private static final String RENTAL = "/Bills/TariffRental";
    private static final String OFFER =
            "{\"productOffering\":{\"externalID\":\"0495\",\"name\":\"Пример тариф M (КОРП)\"}}";
    private static final String FEE = """
            {"productOfferingPrice":[
              {"name":"NextPrimaryFee","price":{"taxIncludedAmount":650.0}},
              {"name":"CurrentPrimaryFee","price":{"taxIncludedAmount":590.0,"dutyFreeAmount":483.6,"currencyCode":"810"}},
              {"name":"CurrentPrimaryFeeWithTaxWithoutDiscount","price":{"taxIncludedAmount":0}}]}
            """;

    private final World world = new World();

    @Test
    void a_tariff_comes_with_the_fee_of_now() {
        world.api.on(PLAN, OFFER).on(RENTAL, FEE);

        Tariff tariff = world.ask(new ReadTariff(ANNA)).tariff();

        assertThat(tariff.id()).isEqualTo(new TariffId("0495"));
        assertThat(tariff.card().name()).isEqualTo("Пример тариф M (КОРП)");
        assertThat(tariff.prices().monthlyFee()).isEqualTo(Stated.of(rub("590.00")));
        assertThat(tariff.isClosed()).isFalse();
        assertThat(world.api.only(PLAN).query())
                .as("without fields the operator fails")
                .contains("&fields=productCharacteristic,place.role,place.externalID,productOffering.name");
        assertThat(world.api.only(RENTAL).query()).isEqualTo("msisdn=79000000001");
    }

    @Test
    void the_fee_to_come_will_do_and_the_answer_may_be_a_list() {
        world.api.on(PLAN, "[" + OFFER + "]").on(RENTAL, FEE.replace("CurrentPrimaryFee\"", "Other\""));

        assertThat(world.ask(new ReadTariff(ANNA)).tariff().prices().monthlyFee())
                .isEqualTo(Stated.of(rub("650.00")));
    }

    @Test
    void a_fee_that_the_billing_cannot_tell_is_not_stated_and_one_that_was_lost_is_asked_for_again() {
        world.api
                .on(PLAN, OFFER)
                .on(RENTAL, json(400, TokenTest.error("IL.ErrorGetSubscriptionFee")), HttpFailure.CONNECTION_LOST);

        assertThat(world.ask(new ReadTariff(ANNA)).tariff().prices().monthlyFee())
                .isEqualTo(Stated.notStated());
        assertThat(said(world.send(new ReadTariff(ANNA)))).isEqualTo("unknown CONNECTION_LOST");
    }

    @ParameterizedTest
    @CsvSource({"590.10, 590.10", "590.100000, 590.10", "590.100001, not stated", "5.9e2, 590.00"})
    void a_fee_is_in_kopecks_or_not_stated(String written, String fee) {
        world.api.on(PLAN, OFFER).on(RENTAL, FEE.replace("590.0,", written + ","));
        world.api.on("/Product/ProductInfo", """
                [{"id":"0496","productOfferingPrice":[{"name":"Price","price":{"taxIncludedAmount":%s}}]}]
                """.formatted(written));
        Stated<Money> expected = fee.equals("not stated") ? Stated.notStated() : Stated.of(rub(fee));

        assertThat(world.ask(new ReadTariff(ANNA)).tariff().prices().monthlyFee())
                .isEqualTo(expected);
        assertThat(world.ask(new ReadTariffs(ANNA, Optional.empty())).items())
                .extracting(tariff -> tariff.prices().monthlyFee())
                .containsExactly(expected);
    }

    @Test
    void a_number_without_a_tariff_in_the_answer_has_none_that_we_know() {
        world.api.on(PLAN, json(200, "{\"productOffering\":{}}"), json(500, "EJB Exception"));

        assertThat(said(world.send(new ReadTariff(ANNA)))).isEqualTo("unknown UNREADABLE");
        assertThat(said(world.send(new ReadTariff(ANNA)))).isEqualTo("unknown OPERATOR_FAILED");
    }

    @Test
    void tariffs_to_choose_from_have_another_name_for_their_id_and_prices_without_vat() {
        world.api.on("/Product/ProductInfo", """
                [{"id":"0495","name":"Пример тариф M","category":[{"name":"AD"}],"productOfferingPrice":[
                   {"name":"Price","unitOfMeasure":"FACT",
                    "price":{"currencyCode":"810","dutyFreeAmount":122.95082,"taxIncludedAmount":0}}]},
                 {"id":"0496","name":"Пример тариф L","productOfferingPrice":[
                   {"name":"Price","price":{"taxIncludedAmount":150}}]}]
                """);

        List<Tariff> tariffs =
                world.ask(new ReadTariffs(ANNA, Optional.empty())).items();

        assertThat(tariffs).extracting(tariff -> tariff.id().text()).containsExactly("0495", "0496");
        assertThat(tariffs.get(0).prices().monthlyFee())
                .as("without VAT is no fee")
                .isEqualTo(Stated.notStated());
        assertThat(tariffs.get(0).card().characteristics())
                .containsExactly(new TariffCard.Characteristic("dutyFreeAmount", "122.95082"));
        assertThat(tariffs.get(1).prices().monthlyFee()).isEqualTo(Stated.of(rub("150.00")));
        assertThat(world.api.only("/Product/ProductInfo").query()).startsWith("category.name=AvailibleTariffPlann&");
    }

    @Test
    void changing_the_tariff_is_carried_on_request_only() {
        var change = new ChangeBillPlan(ANNA, new TariffId("0495"), KEY);
        assertThat(world.transport.carries(change)).isEqualTo(Carriage.NOT);
        assertThat(said(world.send(change))).isEqualTo("not sent NOT_CARRIED");

        World experimental = World.experimental();
        experimental
                .api
                .on("/Product/ChangeBillPlan", Answers.TAKEN)
                .on("/Product/CheckRequestStatusByUUID", Answers.status("Completed"))
                .on(PLAN, OFFER);
        assertThat(experimental.ask(change)).isEqualTo(new TariffId("0495"));
        assertThat(experimental.api.only("/Product/ChangeBillPlan")).satisfies(asked -> {
            assertThat(asked.query()).isEqualTo("msisdn=79000000001");
            assertThat(asked.body()).contains("\"externalID\":\"0495\"").contains("\"value\":\"tariffPlan\"");
        });
    }
}
