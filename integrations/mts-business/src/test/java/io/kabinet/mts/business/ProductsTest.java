package io.kabinet.mts.business;

import static io.kabinet.mts.business.FakeApi.json;
import static io.kabinet.mts.business.Said.said;
import static io.kabinet.mts.business.World.ANNA;
import static io.kabinet.mts.business.World.KEY;
import static io.kabinet.mts.business.World.rub;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.block.ReadBlock;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.service.DisconnectService;
import io.kabinet.client.service.ReadConnectedServices;
import io.kabinet.client.service.ReadServices;
import io.kabinet.client.service.ServicesInUse;
import io.kabinet.core.account.LineState;
import io.kabinet.core.service.ServiceId;
import io.kabinet.core.values.Stated;
import io.kabinet.mts.business.operation.Product;
import io.kabinet.mts.business.operation.ProductKind;
import io.kabinet.mts.business.operation.ProductSet;
import io.kabinet.mts.business.operation.ReadProducts;
import io.kabinet.mts.business.operation.SwitchProduct;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Services and blocks as they are listed, and how they are asked for. */
class ProductsTest {

    private static final String INFO = "/Product/ProductInfo";
    private static final String SERVICES = """
            [{"externalID":"PE0250","name":"Переадресация вызова","status":"ACTIVE",
              "validFor":{"startDateTime":"2026-01-15T00:00:00+03:00","endDateTime":null},
              "productOfferingPrice":[
                {"name":"Price","price":{"currencyCode":"810","taxIncludedAmount":99}},
                {"type":"ProductOfferingPrice","name":"PeriodicalPrice","unitOfMeasure":"FACT",
                 "price":{"currencyCode":"810","dutyFreeAmount":0,"taxIncludedAmount":0}}]},
             {"externalID":"PE0001","name":"Ежемесячная плата Пример","status":"ACTIVE",
              "validFor":{"startDateTime":"2026-02-01T00:00:00+03:00"},
              "productOfferingPrice":[{"name":"PeriodicalPrice","price":{"dutyFreeAmount":483.60656,"taxIncludedAmount":590}}]},
             {"externalID":"PE0002","name":"Без цены","validFor":{"startDateTime":"2026-02-01T00:00:00+03:00"},
              "productOfferingPrice":[{"name":"PeriodicalPrice","price":{"dutyFreeAmount":122.95082,"taxIncludedAmount":0}}]},
             {"externalID":"PE0003","name":"Прошлое","status":"CLOSED"}]
            """;

    private final World world = new World();

    @ParameterizedTest
    @CsvSource({
        "SERVICE, CONNECTED, none, service",
        "SERVICE, AVAILABLE, create, service",
        "BLOCK, CONNECTED, none, block",
        "BLOCK, AVAILABLE, create, block"
    })
    void the_filter_has_its_long_name_since_the_short_one_is_ignored(
            ProductKind kind, ProductSet which, String action, String type) {
        world.api.on(INFO, "[]");

        assertThat(world.ask(new ReadProducts(ANNA, kind, which))).isEmpty();
        assertThat(world.api.only(INFO).query().split("&"))
                .contains(
                        "category.name=MobileConnectivity",
                        "marketSegment.characteristic.name=MSISDN",
                        "marketSegment.characteristic.value=79000000001",
                        "productOffering.actionAllowed=" + action,
                        "productOffering.productSpecification.productSpecificationType.name=" + type,
                        "applyTimeZone=true");
    }

    @Test
    void products_come_with_the_price_of_a_month_where_there_is_one() {
        world.api.on(INFO, SERVICES);

        List<Product> products = world.ask(new ReadProducts(ANNA, ProductKind.SERVICE, ProductSet.CONNECTED));

        assertThat(products).extracting(product -> product.id().text()).containsExactly("PE0250", "PE0001", "PE0002");
        assertThat(products.get(0).price()).isEqualTo(Stated.of(BigMoney.parse("RUB 0")));
        assertThat(products.get(0).from()).contains(Instant.parse("2026-01-14T21:00:00Z"));
        assertThat(products.get(1).price()).isEqualTo(Stated.of(BigMoney.parse("RUB 590")));
        assertThat(products.get(2).price())
                .as("a price with VAT that nobody filled in")
                .isEqualTo(Stated.notStated());
        assertThat(products.get(2).priceWithoutVat()).isEqualTo(Stated.of(BigMoney.parse("RUB 122.95082")));
    }

    @Test
    void connected_services_tell_the_paid_from_the_free() {
        world.api.on(INFO, SERVICES);

        ServicesInUse services = world.ask(new ReadConnectedServices(ANNA));

        assertThat(services.connected().free())
                .extracting(one -> one.service().name())
                .containsExactly("Переадресация вызова");
        assertThat(services.connected().paid())
                .singleElement()
                .satisfies(one -> assertThat(one.price().monthly()).isEqualTo(Stated.of(rub("590.00"))));
        assertThat(services.connected().withoutStatedPrice()).hasSize(1);
    }

    @Test
    void a_price_with_parts_of_a_kopeck_hides_nothing_but_itself() {
        world.api.on(INFO, SERVICES.replace("\"taxIncludedAmount\":590}", "\"taxIncludedAmount\":590.00001}"));

        assertThat(world.ask(new ReadProducts(ANNA, ProductKind.SERVICE, ProductSet.CONNECTED))
                        .get(1)
                        .price())
                .isEqualTo(Stated.of(BigMoney.parse("RUB 590.00001")));
        ServicesInUse services = world.ask(new ReadConnectedServices(ANNA));
        assertThat(services.connected().free()).hasSize(1);
        assertThat(services.connected().withoutStatedPrice())
                .extracting(one -> one.service().id().text())
                .containsExactly("PE0001", "PE0002");
    }

    @Test
    void services_that_could_be_connected_have_no_price_that_is_certain() {
        world.api.on(INFO, SERVICES);

        assertThat(world.ask(new ReadServices(ANNA, Optional.empty())).items())
                .extracting(service -> service.terms().prices().otherwise().monthly())
                .containsOnly(Stated.notStated());
    }

    @Test
    void a_connected_service_without_its_first_day_is_for_the_raw_list() {
        world.api.on(INFO, "[{\"externalID\":\"PE1\",\"name\":\"x\"}]");

        assertThat(said(world.send(new ReadConnectedServices(ANNA)))).isEqualTo("unknown UNREADABLE");
        assertThat(world.ask(new ReadProducts(ANNA, ProductKind.SERVICE, ProductSet.CONNECTED)))
                .hasSize(1);
    }

    @Test
    void no_block_is_an_empty_list_and_others_than_the_voluntary_one_are_the_operators() {
        world.api.on(
                INFO,
                Answers.NO_BLOCK,
                Answers.BLOCKED,
                Answers.BLOCKED.replace("BL0005", "BL0008"),
                Answers.BLOCKED.replace("ACTIVE", "CLOSED"));

        assertThat(world.ask(new ReadBlock(ANNA)).state()).isEqualTo(LineState.UNBLOCKED);
        assertThat(world.ask(new ReadBlock(ANNA))).satisfies(standing -> {
            assertThat(standing.state()).isEqualTo(LineState.VOLUNTARY_BLOCK);
            assertThat(standing.blocks())
                    .singleElement()
                    .satisfies(block -> assertThat(block.from()).isEqualTo("2026-06-30T21:00:00Z"));
        });
        assertThat(world.ask(new ReadBlock(ANNA)).state()).isEqualTo(LineState.BLOCKED);
        assertThat(world.ask(new ReadBlock(ANNA)).state()).isEqualTo(LineState.UNBLOCKED);
    }

    @ParameterizedTest
    @CsvSource({"BL0005, Suspended", "BL0005, Deactivating", "BL0008, Suspended"})
    void a_block_with_a_status_that_nobody_knows_says_nothing_about_the_number(String block, String status) {
        world.api.on(INFO, Answers.BLOCKED.replace("BL0005", block).replace("ACTIVE", status));

        assertThat(said(world.send(new ReadBlock(ANNA)))).isEqualTo("unknown UNREADABLE");
    }

    @Test
    void a_status_that_nobody_knows_hides_no_product_and_proves_no_change_of_it() {
        String odd = SERVICES.replaceFirst("ACTIVE", "Deactivating");
        world.api.on("/Product/ModifyProduct", "{}").on(INFO, odd);

        assertThat(world.ask(new ReadProducts(ANNA, ProductKind.SERVICE, ProductSet.CONNECTED)))
                .extracting(product -> product.id().text())
                .containsExactly("PE0250", "PE0001", "PE0002");
        for (SwitchProduct.Switch to : SwitchProduct.Switch.values()) {
            assertThat(said(world.send(new SwitchProduct(ANNA, new ServiceId("PE0250"), to, Optional.empty(), KEY))))
                    .isEqualTo("unknown DEADLINE");
        }
        assertThat(said(world.send(new DisconnectService(ANNA, new ServiceId("PE0250"), Stated.notStated(), KEY))))
                .isEqualTo("unknown DEADLINE");
        assertThat(world.send(new DisconnectService(ANNA, new ServiceId("PE0003"), Stated.notStated(), KEY)))
                .as("of another product it says nothing either")
                .isInstanceOf(Outcome.Confirmed.class);
    }

    @Test
    void a_change_has_its_number_in_the_query_and_not_in_the_body() {
        world.api.on("/Product/ModifyProduct", json(400, ""));
        world.send(
                new SwitchProduct(ANNA, new ServiceId("PE0250"), SwitchProduct.Switch.CONNECT, Optional.empty(), KEY));

        FakeApi.Asked asked = world.api.only("/Product/ModifyProduct");
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(asked.query()).isEqualTo("msisdn=79000000001");
        assertThat(asked.body()).doesNotContain("79000000001").isEqualTo("""
                {"characteristic":[{"name":"MobileConnectivity"}],"item":[{"action":"create","product":\
                {"externalID":"PE0250","productCharacteristic":[{"name":"ResourceServiceRequestItemType",\
                "value":"ResourceServiceRequestItem"}]}}]}""");
    }

    @Test
    void a_delayed_change_says_when_in_local_time_and_is_of_another_type() {
        world.api.on("/Product/ModifyProduct", json(400, ""));
        world.send(new SwitchProduct(
                ANNA,
                SwitchProduct.VOLUNTARY_BLOCK,
                SwitchProduct.Switch.DISCONNECT,
                Optional.of(LocalDateTime.of(2026, 7, 20, 0, 0)),
                KEY));

        assertThat(world.api.only("/Product/ModifyProduct").body())
                .contains("\"action\":\"delete\"")
                .contains("\"actionDate\":\"2026-07-20T00:00:00\"")
                .contains("\"DelayedResourceServiceRequestItem\"");
    }
}
