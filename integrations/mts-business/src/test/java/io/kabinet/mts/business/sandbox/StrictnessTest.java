package io.kabinet.mts.business.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What no transport of ours asks, and what comes of it. */
class StrictnessTest {

    private final MtsBusinessSandbox sandbox = MtsBusinessSandbox.of(Town.operator(), Town.KEY)
            .numbers(Town.ANNA, Town.STRANGER)
            .start();
    private final Letters letters = new Letters(sandbox);

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void a_service_that_nobody_offers_is_taken_and_faulted() {
        assertThat(letters.status(Letters.event(letters.modify("create", "PE7777"))))
                .contains("Faulted", "UNRECOGNISED");
        assertThat(letters.status(Letters.event(letters.modify("delete", "PE9100"))))
                .contains("Faulted", "NOT_CONNECTED");
    }

    @Test
    void what_the_operator_is_strict_about_is_refused() {
        String bearer = letters.bearer();
        String payments =
                "/b2b/v1/Bills/PaymentHistoryByMSISDN?msisdn=79000000001&dateFrom=2026-02-01&dateTo=2026-02-02";
        String order =
                "{\"msisdns\":[\"79000000001\"],\"deliveryAddress\":\"anna@example.com\",\"documentFormat\":\"%s\","
                        + "\"dateFrom\":\"2026-02-01T00:00:00%s\",\"dateTo\":\"2026-02-02T23:59:59%s\"}";
        String papers = "/b2b/v1/Documents/CallHistoryByMSISDN";

        assertThat(letters.get(payments, bearer).statusCode()).isEqualTo(400);
        assertThat(letters.post(papers, bearer, order.formatted("XML", "", "")).statusCode())
                .isEqualTo(400);
        assertThat(letters.post(papers, bearer, order.formatted("xml", "Z", "Z"))
                        .statusCode())
                .isEqualTo(500);
        assertThat(letters.post(papers, bearer, order.formatted("xml", "", "")).statusCode())
                .isEqualTo(200);
        assertThat(letters.get("/b2b/v1/Product/BillPlanInfo?productCharacteristic.value=79000000001", bearer)
                        .body())
                .isEqualTo("EJB Exception");
        assertThat(Letters.statusOf(
                        letters.post("/b2b/v1/Product/ModifyProduct", bearer, "{\"msisdn\":\"79000000001\"}")))
                .isEqualTo("401 1014");
        assertThat(letters.post(
                                "/b2b/v1/Product/CheckRequestStatusByUUID",
                                bearer,
                                "{\"relatedParty\":[{},{\"id\":\"x\"}]}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(Letters.statusOf(letters.get("/b2b/v1/Bills/Nothing", bearer)))
                .isEqualTo("401 1002");
        assertThat(Letters.statusOf(letters.get("/Bills/ValidityInfo", bearer))).isEqualTo("401 1002");
    }

    @Test
    void an_organisation_comes_in_pages_as_long_as_there_is_more() {
        String pages = "/b2b/v1/Service/HierarchyStructure?pageSize=1&pageNum=";

        assertThat(letters.get(pages + "1", letters.bearer()).body()).contains("79000000001", "\"href\":\"hasMore\"");
        assertThat(letters.get(pages + "2", letters.bearer()).body())
                .contains("79000000009")
                .doesNotContain("hasMore");
        assertThat(letters.get(pages + "0", letters.bearer()).statusCode()).isEqualTo(400);
    }
}
