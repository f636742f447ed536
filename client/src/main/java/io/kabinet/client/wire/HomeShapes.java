package io.kabinet.client.wire;

import io.kabinet.client.home.HomePage;
import io.kabinet.client.home.HomeTariff;
import io.kabinet.client.home.ReadHomePage;
import java.util.List;

/** What goes over the wire about the home page. */
final class HomeShapes {

    private static final Shape<HomeTariff> TARIFF = new Shape<>(
            tariff -> Json.Fields.of("name", tariff.name()).and("monthlyFee", tariff.monthlyFee(), Values::money),
            json -> new HomeTariff(
                    Values.needed(json, "name", Values::text), Values.stated(json, "monthlyFee", Values::price)));

    private static final Shape<HomePage> PAGE = new Shape<>(
            page -> Json.Fields.of(
                            "subscriber", AccountShapes.SUBSCRIBER.write().apply(page.subscriber()))
                    .and("account", AccountShapes.ACCOUNT.write().apply(page.account()))
                    .and("tariff", page.tariff(), TARIFF.write())
                    .and("services", page.services(), ServiceShapes.ALL_IN_USE.write())
                    .and("allowances", page.allowances(), AllowanceShapes.ALLOWANCES.write()),
            json -> new HomePage(
                    Values.needed(json, "subscriber", AccountShapes.SUBSCRIBER.read()),
                    Values.needed(json, "account", AccountShapes.ACCOUNT.read()),
                    Values.stated(json, "tariff", TARIFF.read()),
                    Values.stated(json, "services", ServiceShapes.ALL_IN_USE.read()),
                    Values.stated(json, "allowances", AllowanceShapes.ALLOWANCES.read())));

    static final List<Line<?, ?>> LINES =
            List.of(Line.inside(ReadHomePage.class, Shape.about(ReadHomePage::new), PAGE, "/v1/home/page"));

    private HomeShapes() {}
}
