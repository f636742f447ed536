package io.kabinet.mts.business;

import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Page;
import io.kabinet.client.service.DisconnectService;
import io.kabinet.client.service.ReadConnectedServices;
import io.kabinet.client.service.ReadServices;
import io.kabinet.client.service.ServiceChanged;
import io.kabinet.client.service.ServiceInUse;
import io.kabinet.client.service.ServicesInUse;
import io.kabinet.core.service.ConnectedService;
import io.kabinet.core.service.Service;
import io.kabinet.core.service.ServiceId;
import io.kabinet.core.service.ServicePrice;
import io.kabinet.core.service.ServicePrices;
import io.kabinet.core.service.ServiceTerms;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Stated;
import io.kabinet.mts.business.operation.EventId;
import io.kabinet.mts.business.operation.Product;
import io.kabinet.mts.business.operation.ProductKind;
import io.kabinet.mts.business.operation.ProductSet;
import io.kabinet.mts.business.operation.ProductSwitched;
import io.kabinet.mts.business.operation.ReadProducts;
import io.kabinet.mts.business.operation.SwitchProduct;
import io.kabinet.mts.business.operation.SwitchProduct.Switch;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/** Services and blocks: what there is, what is connected, and switching it. */
final class Products {

    private static final String PERIODICAL = "PeriodicalPrice";
    private static final String BLOCKS = "BL";
    private static final String ON = "ACTIVE";
    private static final String OFF = "CLOSED";

    private Products() {}

    /** The long name of the last filter: the operator ignores the short one, and lists services for blocks. */
    static Ask ask(Msisdn of, ProductKind kind, ProductSet which) {
        return Ask.get("/Product/ProductInfo")
                .with("category.name", "MobileConnectivity")
                .with("marketSegment.characteristic.name", "MSISDN")
                .with("marketSegment.characteristic.value", of.wire())
                .with("productOffering.actionAllowed", which == ProductSet.CONNECTED ? "none" : "create")
                .with(
                        "productOffering.productSpecification.productSpecificationType.name",
                        kind == ProductKind.BLOCK ? "block" : "service")
                .with("applyTimeZone", "true")
                .with("fields", "CalculatePrices")
                .large();
    }

    static List<Product> products(Tree answer, ReadProducts read, Instant now) throws Unreadable {
        return products(answer);
    }

    /** Those that are listed and not closed; a status that nobody knows leaves none out. */
    static List<Product> products(Tree answer) throws Unreadable {
        return certain(answer, product -> false);
    }

    /** The same, where some have to be certain: a status that nobody knows proves neither that one is on nor that it is off. */
    static List<Product> certain(Tree answer, Predicate<ServiceId> some) throws Unreadable {
        List<Product> products = new ArrayList<>();
        for (Tree each : answer.each()) {
            String status = each.text("status").orElse(ON).toUpperCase(Locale.ROOT);
            if (!status.equals(OFF)) {
                Product product = product(each);
                if (!status.equals(ON) && some.test(product.id())) {
                    throw new Unreadable("a product whose status nobody knows");
                }
                products.add(product);
            }
        }
        return List.copyOf(products);
    }

    private static Product product(Tree each) throws Unreadable {
        String id = Texts.plain(each.text("externalID")).orElseThrow(() -> new Unreadable("a product without its id"));
        Tree price = price(each);
        return new Product(
                new ServiceId(id),
                Texts.plain(each.text("name")).orElse(id),
                Moscow.read(each.at("validFor"), "startDateTime"),
                Moscow.end(each.at("validFor"), "endDateTime"),
                withVat(price),
                Rubles.stated(price.amount("dutyFreeAmount")));
    }

    private static Tree price(Tree product) throws Unreadable {
        Tree entry = Tree.named(product.each("productOfferingPrice"), PERIODICAL, "Price");
        Rubles.check(entry.at("price").text("currencyCode"));
        return entry.at("price");
    }

    /** A price with VAT of nothing beside one without VAT of something is one that nobody filled in. */
    static Stated<BigMoney> withVat(Tree price) throws Unreadable {
        Optional<BigDecimal> with = price.amount("taxIncludedAmount");
        boolean unfilled = with.filter(amount -> amount.signum() == 0).isPresent()
                && price.amount("dutyFreeAmount")
                        .filter(amount -> amount.signum() != 0)
                        .isPresent();
        return unfilled ? Stated.notStated() : Rubles.stated(with);
    }

    static Page<Service> services(Tree answer, ReadServices read, Instant now) throws Unreadable {
        List<Service> services = new ArrayList<>();
        for (Product each : products(answer)) {
            services.add(service(each, Stated.notStated()));
        }
        return new Page<>(services, Optional.<Cursor>empty());
    }

    /** A connected service has a day from which it is; without it there is no telling when a month of it ends. */
    static ServicesInUse inUse(Tree answer, ReadConnectedServices read, Instant now) throws Unreadable {
        Map<ServiceId, ServiceInUse> services = new LinkedHashMap<>();
        for (Product each : products(answer)) {
            Instant from = each.from().orElseThrow(() -> new Unreadable("a connected service without its first day"));
            Stated<Money> monthly = monthly(each);
            ServicePrice price = new ServicePrice(Stated.notStated(), Stated.notStated(), monthly);
            services.putIfAbsent(
                    each.id(),
                    new ServiceInUse(
                            new ConnectedService(service(each, monthly), price, from), Optional.empty(), List.of()));
        }
        return new ServicesInUse(List.copyOf(services.values()));
    }

    private static Stated<Money> monthly(Product product) {
        return Rubles.price(product.price().asOptional().map(BigMoney::getAmount));
    }

    private static Service service(Product product, Stated<Money> monthly) {
        ServicePrice price = new ServicePrice(Stated.notStated(), Stated.notStated(), monthly);
        return new Service(
                product.id(),
                product.name(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                ServiceTerms.of(ServicePrices.always(price)));
    }

    /** The number goes into the query alone; in the body it is answered with 401. */
    static Ask change(Msisdn of, ServiceId product, Switch to, Optional<LocalDateTime> at) {
        String type = (at.isPresent() ? "Delayed" : "") + "ResourceServiceRequestItem";
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("action", to == Switch.CONNECT ? "create" : "delete");
        at.ifPresent(when -> item.put("actionDate", Moscow.local(when)));
        item.put(
                "product",
                Map.of(
                        "externalID",
                        product.text(),
                        "productCharacteristic",
                        List.of(Map.of("name", "ResourceServiceRequestItemType", "value", type))));
        return Ask.post(
                        Effect.CHANGES,
                        "/Product/ModifyProduct",
                        Map.of("characteristic", List.of(Map.of("name", "MobileConnectivity")), "item", List.of(item)))
                .with("msisdn", of.wire());
    }

    /** The operator tells no price of disconnecting, so nobody can have agreed to one. */
    static boolean fits(DisconnectService change) {
        return change.agreed().asOptional().isEmpty();
    }

    /** Blocks are listed apart from services. */
    private static ProductKind kindOf(ServiceId product) {
        return product.text().toUpperCase(Locale.ROOT).startsWith(BLOCKS) ? ProductKind.BLOCK : ProductKind.SERVICE;
    }

    /** What is connected where one product is looked for, which has to be certain. */
    static CompletionStage<Found<List<Product>>> connected(Msisdn of, ServiceId product, Trip<?> trip, Desk desk) {
        return desk.look(
                ask(of, kindOf(product), ProductSet.CONNECTED), trip, answer -> certain(answer, product::equals));
    }

    static boolean has(List<Product> products, ServiceId id) {
        return products.stream().anyMatch(each -> each.id().equals(id));
    }

    /** Switches any product. */
    static final class Switching implements Changing<ProductSwitched, SwitchProduct> {

        @Override
        public Ask ask(SwitchProduct change) {
            return Products.change(change.of(), change.product(), change.to(), change.at());
        }

        /** What is to be switched later cannot be seen now. */
        @Override
        public CompletionStage<Optional<ProductSwitched>> proof(SwitchProduct change, Trip<?> trip, Desk desk) {
            if (change.at().isPresent()) {
                return CompletableFuture.completedFuture(Optional.empty());
            }
            return connected(change.of(), change.product(), trip, desk)
                    .thenApply(products -> products.value()
                            .filter(all -> has(all, change.product()) == (change.to() == Switch.CONNECT))
                            .map(all -> switched(change)));
        }

        @Override
        public boolean shows(SwitchProduct change) {
            return change.at().isEmpty();
        }

        @Override
        public Optional<ProductSwitched> onItsWord(SwitchProduct change, EventId event) {
            return change.at().map(when -> switched(change));
        }

        private static ProductSwitched switched(SwitchProduct change) {
            return new ProductSwitched(change.product(), change.to(), change.at());
        }
    }

    /** Disconnects a service. */
    static final class Disconnecting implements Changing<ServiceChanged, DisconnectService> {

        @Override
        public Ask ask(DisconnectService change) {
            return Products.change(change.of(), change.service(), Switch.DISCONNECT, Optional.empty());
        }

        @Override
        public CompletionStage<Optional<ServiceChanged>> proof(DisconnectService change, Trip<?> trip, Desk desk) {
            return connected(change.of(), change.service(), trip, desk)
                    .thenApply(products -> products.value()
                            .filter(all -> !has(all, change.service()))
                            .map(all -> new ServiceChanged(change.service(), Stated.notStated(), desk.now())));
        }
    }
}
