package io.kabinet.mts.business.sandbox;

import io.kabinet.client.block.LineStanding;
import io.kabinet.client.block.ReadBlock;
import io.kabinet.client.service.ReadConnectedServices;
import io.kabinet.client.service.ReadServices;
import io.kabinet.client.service.ServiceInUse;
import io.kabinet.client.tariff.ReadTariff;
import io.kabinet.client.tariff.ReadTariffs;
import io.kabinet.core.account.LineState;
import io.kabinet.core.account.block.BlockKind;
import io.kabinet.core.account.block.NumberBlock;
import io.kabinet.core.service.Service;
import io.kabinet.core.service.ServiceId;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.tariff.Tariff;
import io.kabinet.mts.business.operation.SwitchProduct;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** What a number has and could have: services, blocks and tariffs. */
record ProductDesk(Operator operator, Numbers numbers) implements Desks.Desk {

    /** Stands for every block of which nobody has shown the code. */
    private static final String OTHER_BLOCK = "BL0000";

    private static final String KIND = "productOffering.productSpecification.productSpecificationType.name";

    @Override
    public Map<String, Wicket> pages() {
        return Map.of("GET /Product/ProductInfo", this::products, "GET /Product/BillPlanInfo", this::tariff);
    }

    /** The misspelling is the operator's; and whoever gives the last filter a short name is listed services. */
    private Answer products(Asked asked) throws Refusal {
        Msisdn number = numbers.of(asked.get("marketSegment.characteristic.value"));
        if (asked.says("category.name", "AvailibleTariffPlann")) {
            return Answer.good(offeredTariffs(number));
        }
        boolean connected = asked.says("productOffering.actionAllowed", "none");
        if (asked.says(KIND, "block")) {
            return Answer.good(connected ? blocks(number) : possibleBlocks(number));
        }
        return Answer.good(connected ? services(number) : possibleServices(number));
    }

    private List<Object> services(Msisdn number) throws Refusal {
        List<Object> products = new ArrayList<>();
        for (ServiceInUse each : inUse(number)) {
            Map<String, Object> product = product(
                    each.connected().service().id().text(),
                    each.connected().service().name(),
                    Optional.of(each.connected().connectedAt()),
                    Optional.empty());
            each.connected().price().monthly().asOptional().ifPresent(fee -> price(product, "PeriodicalPrice", fee));
            products.add(product);
        }
        return products;
    }

    private List<ServiceInUse> inUse(Msisdn number) throws Refusal {
        return operator.read(new ReadConnectedServices(number)).all();
    }

    private List<Object> possibleServices(Msisdn number) throws Refusal {
        Set<ServiceId> have = inUse(number).stream()
                .map(each -> each.connected().service().id())
                .collect(Collectors.toSet());
        Tariff tariff = operator.read(new ReadTariff(number)).tariff();
        List<Object> products = new ArrayList<>();
        for (Service each : operator.<Service>all(from -> new ReadServices(number, from))) {
            if (!have.contains(each.id())) {
                Map<String, Object> product =
                        product(each.id().text(), each.name(), Optional.empty(), Optional.empty());
                each.terms()
                        .prices()
                        .with(tariff.id())
                        .monthly()
                        .asOptional()
                        .ifPresent(fee -> price(product, "Price", fee));
                products.add(product);
            }
        }
        return products;
    }

    private List<Object> blocks(Msisdn number) throws Refusal {
        LineStanding standing = operator.read(new ReadBlock(number));
        List<Object> products = new ArrayList<>();
        voluntary(standing)
                .ifPresent(block -> products.add(product(
                        SwitchProduct.VOLUNTARY_BLOCK.text(),
                        "Добровольная блокировка",
                        Optional.of(block.from()),
                        block.end())));
        boolean other = !Set.of(LineState.UNBLOCKED, LineState.VOLUNTARY_BLOCK).contains(standing.state());
        if (other) {
            products.add(product(OTHER_BLOCK, "Блокировка", Optional.empty(), Optional.empty()));
        }
        return products;
    }

    private List<Object> possibleBlocks(Msisdn number) throws Refusal {
        return voluntary(operator.read(new ReadBlock(number))).isPresent()
                ? List.of()
                : List.of(product(
                        SwitchProduct.VOLUNTARY_BLOCK.text(),
                        "Добровольная блокировка",
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Optional<NumberBlock> voluntary(LineStanding standing) {
        return standing.blocks().stream()
                .filter(block -> block.kind() == BlockKind.VOLUNTARY)
                .findFirst();
    }

    private static Map<String, Object> product(
            String id, String name, Optional<Instant> from, Optional<Instant> until) {
        Map<String, Object> product = new LinkedHashMap<>();
        product.put("externalID", id);
        product.put("name", name);
        if (from.isPresent()) {
            Map<String, Object> valid = new LinkedHashMap<>();
            valid.put("startDateTime", Dates.offset(from.get()));
            until.ifPresent(end -> valid.put("endDateTime", Dates.end(end)));
            product.put("status", "ACTIVE");
            product.put("validFor", valid);
        }
        return product;
    }

    private static void price(Map<String, Object> product, String name, Money fee) {
        product.put(
                "productOfferingPrice",
                List.of(Map.of(
                        "name", name, "price", Map.of("currencyCode", "810", "taxIncludedAmount", fee.getAmount()))));
    }

    private List<Object> offeredTariffs(Msisdn number) throws Refusal {
        List<Object> tariffs = new ArrayList<>();
        for (Tariff each : operator.<Tariff>all(from -> new ReadTariffs(number, from))) {
            Map<String, Object> tariff = new LinkedHashMap<>();
            tariff.put("id", each.id().text());
            tariff.put("name", each.card().name());
            each.prices().monthlyFee().asOptional().ifPresent(fee -> price(tariff, "Price", fee));
            tariffs.add(tariff);
        }
        return tariffs;
    }

    private Answer tariff(Asked asked) throws Refusal {
        Msisdn number = numbers.of(asked.get("productCharacteristic.value"));
        if (asked.maybe("fields").isEmpty()) {
            return Answer.EJB;
        }
        Tariff tariff = operator.read(new ReadTariff(number)).tariff();
        return Answer.good(Map.of(
                "productOffering",
                Map.of("externalID", tariff.id().text(), "name", tariff.card().name())));
    }
}
