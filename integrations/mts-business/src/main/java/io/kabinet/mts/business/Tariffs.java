package io.kabinet.mts.business;

import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Page;
import io.kabinet.client.tariff.OwnTariff;
import io.kabinet.client.tariff.ReadTariff;
import io.kabinet.client.tariff.ReadTariffs;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.tariff.Offering;
import io.kabinet.core.tariff.Tariff;
import io.kabinet.core.tariff.TariffCard;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.tariff.TariffStatus;
import io.kabinet.core.tariff.terms.TariffPrices;
import io.kabinet.core.values.Stated;
import io.kabinet.mts.business.operation.ChangeBillPlan;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/** The tariff of a number with its fee, and the tariffs that it could have. */
final class Tariffs {

    /** All of it in one parameter: without fields the operator fails, and with MOAF alone the offer is empty. */
    private static final String FIELDS = "productCharacteristic,place.role,place.externalID,productOffering.name,"
            + "productOffering.href,productOffering.externalID,productOffering.validFor";

    /** As it is spelled there. */
    private static final String AVAILABLE = "AvailibleTariffPlann";

    /** A tariff that one has may be open to others or not; that is not told. */
    private static final Offering NOT_TOLD =
            new Offering(new TariffStatus("not stated"), Optional.empty(), Optional.empty());

    private Tariffs() {}

    static Ask ask(Msisdn of) {
        return Ask.get("/Product/BillPlanInfo")
                .with("productCharacteristic.name", "MSISDN")
                .with("productCharacteristic.value", of.wire())
                .with("productLine.name", "MobileConnectivity")
                .with("fields", FIELDS);
    }

    static Ask fee(Msisdn of) {
        return Ask.get("/Bills/TariffRental").with("msisdn", of.wire());
    }

    static Ask ask(ReadTariffs read) {
        return Ask.get("/Product/ProductInfo")
                .with("category.name", AVAILABLE)
                .with("marketSegment.characteristic.name", "MSISDN")
                .with("marketSegment.characteristic.value", read.of().wire())
                .with("fields", "productOffering.externalId,productOffering.productOfferingPrice.price")
                .large();
    }

    /** The tariff, then its fee; a number whose fee the billing cannot tell still has a tariff. */
    static CompletionStage<Outcome<OwnTariff>> read(ReadTariff read, Trip<OwnTariff> trip, Desk desk) {
        return desk.look(ask(read.of()), trip, Tariffs::tariff).thenCompose(tariff -> {
            if (tariff.value().isEmpty()) {
                return CompletableFuture.completedFuture(Reply.outcome(tariff.reply(), read));
            }
            return desk.look(fee(read.of()), trip, Tariffs::fee)
                    .thenApply(fee -> fee.reply() instanceof Reply.Refused
                            ? Outcome.confirmed(own(tariff.value().get()))
                            : fee.outcome(
                                    read, known -> own(withFee(tariff.value().get(), known))));
        });
    }

    private static OwnTariff own(Tariff tariff) {
        return new OwnTariff(tariff, Optional.empty(), List.of(), Optional.empty());
    }

    private static Tariff withFee(Tariff tariff, Stated<Money> fee) {
        return tariff.with(TariffPrices.NOT_STATED.withFees(fee, Stated.notStated()));
    }

    static Tariff tariff(Tree answer) throws Unreadable {
        Tree offer = answer.at("productOffering");
        String id = Texts.plain(offer.text("externalID"))
                .orElseThrow(() -> new Unreadable("no tariff; a connected service may be named for it"));
        return Tariff.of(new TariffId(id), Texts.plain(offer.text("name")).orElse(id))
                .with(NOT_TOLD);
    }

    static Stated<Money> fee(Tree answer) throws Unreadable {
        Tree price = Tree.named(answer.each("productOfferingPrice"), "CurrentPrimaryFee", "NextPrimaryFee")
                .at("price");
        Rubles.check(price.text("currencyCode"));
        return Rubles.price(price.amount("taxIncludedAmount"));
    }

    static boolean fits(ReadTariffs read) {
        return read.from().isEmpty();
    }

    /** Their ids have another name than everywhere else, and their prices are without VAT, which a fee is not. */
    static Page<Tariff> offered(Tree answer, ReadTariffs read, Instant now) throws Unreadable {
        Map<TariffId, Tariff> tariffs = new LinkedHashMap<>();
        for (Tree each : answer.each()) {
            String id = Texts.plain(each.text("id").or(() -> each.text("externalID")))
                    .orElseThrow(() -> new Unreadable("a tariff without its id"));
            tariffs.putIfAbsent(new TariffId(id), offered(id, each));
        }
        return new Page<>(List.copyOf(tariffs.values()), Optional.empty());
    }

    private static Tariff offered(String id, Tree each) throws Unreadable {
        Tree price = Tree.named(each.each("productOfferingPrice"), "Price").at("price");
        Rubles.check(price.text("currencyCode"));
        Stated<Money> fee = Rubles.price(Products.withVat(price).asOptional().map(BigMoney::getAmount));
        Tariff tariff = new Tariff(
                new TariffId(id),
                card(Texts.plain(each.text("name")).orElse(id), price.amount("dutyFreeAmount")),
                Offering.OPEN,
                TariffPrices.NOT_STATED,
                List.of(),
                Optional.empty());
        return withFee(tariff, fee);
    }

    private static TariffCard card(String name, Optional<BigDecimal> withoutVat) {
        return new TariffCard(
                name,
                "",
                withoutVat
                        .map(amount -> new TariffCard.Characteristic("dutyFreeAmount", amount.toPlainString()))
                        .stream()
                        .toList());
    }

    /** Changes the tariff; done when it is read back. */
    static final class ChangingPlan implements Changing<TariffId, ChangeBillPlan> {

        @Override
        public Ask ask(ChangeBillPlan change) {
            return Ask.post(
                            Effect.CHANGES,
                            "/Product/ChangeBillPlan",
                            Map.of(
                                    "item",
                                    List.of(Map.of(
                                            "product",
                                            Map.of(
                                                    "externalID",
                                                    change.tariff().text(),
                                                    "productCharacteristic",
                                                    List.of(Map.of("name", "productType", "value", "tariffPlan")))))))
                    .with("msisdn", change.of().wire());
        }

        @Override
        public CompletionStage<Optional<TariffId>> proof(ChangeBillPlan change, Trip<?> trip, Desk desk) {
            return desk.look(Tariffs.ask(change.of()), trip, Tariffs::tariff)
                    .thenApply(found -> found.value().map(Tariff::id).filter(change.tariff()::equals));
        }
    }
}
