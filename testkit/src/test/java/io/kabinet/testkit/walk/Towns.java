package io.kabinet.testkit.walk;

import io.kabinet.core.bonus.programme.BonusProgramme;
import io.kabinet.core.bonus.programme.Catalogue;
import io.kabinet.core.bonus.programme.CatalogueItem;
import io.kabinet.core.bonus.programme.GiftRule;
import io.kabinet.core.bonus.programme.RewardKind;
import io.kabinet.core.cashback.CashbackOffer;
import io.kabinet.core.cashback.CashbackPolicy;
import io.kabinet.core.cashback.PartnerContract;
import io.kabinet.core.cashback.Reward;
import io.kabinet.core.identity.code.CodePolicy;
import io.kabinet.core.market.Market;
import io.kabinet.core.promised.PromisedPaymentPolicy;
import io.kabinet.core.service.Service;
import io.kabinet.core.service.ServiceGroup;
import io.kabinet.core.service.ServiceId;
import io.kabinet.core.service.ServicePrice;
import io.kabinet.core.service.ServicePrices;
import io.kabinet.core.service.ServiceTerms;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.link.LinkPolicy;
import io.kabinet.core.tariff.Tariff;
import io.kabinet.core.tariff.change.EffectiveRule;
import io.kabinet.core.tariff.change.TariffChangePolicy;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Rate;
import io.kabinet.core.values.Source;
import io.kabinet.core.values.Stated;
import io.kabinet.testkit.InMemoryOperator;
import io.kabinet.testkit.InMemoryOperatorBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Towns in either market, with all that there is to ask for. */
final class Towns {

    private static final List<CatalogueItem> ITEMS = List.of(
            new CatalogueItem(
                    "sms-10", RewardKind.SMS, Quantity.of(10, Quantity.Unit.PIECES), Points.of(7), Optional.empty()),
            new CatalogueItem(
                    "minutes",
                    RewardKind.MINUTES,
                    Quantity.of(600, Quantity.Unit.SECONDS),
                    Points.of(40),
                    Optional.of(Period.ofMonths(1))));

    private Towns() {}

    /** A town that looks one way or another. */
    static Town some(SplittableRandom random, Flaw flaw) {
        Market market = random.nextBoolean() ? Market.RUSSIA : Market.BELARUS;
        InMemoryOperatorBuilder settings = settings(market, rule(random), promised(market, random))
                .seed(random.nextLong())
                .smsDelay(Duration.ofMinutes(random.nextInt(3) * 7L))
                .reportDelay(Duration.ofMinutes(random.nextInt(3) * 30L));
        Instant start = Calendar.start(random);
        Town town = settled(flaw.settings(settings).startingAt(start), market);
        town.numbers()
                .forEach(number -> town.operator()
                        .subscriber(number)
                        .region(Calendar.ZONES.get(random.nextInt(Calendar.ZONES.size()))));
        Msisdn rich = town.numbers().get(random.nextInt(town.numbers().size()));
        Tariff large = town.operator().tariffs().all().get(1);
        town.operator().subscriber(rich).tariff(large);
        town.knownBy(rich).tariff = large.id();
        return town.begun();
    }

    /** A town of three in a market, in which nothing is left to chance. */
    static Town of(Market market, Instant start) {
        return settled(
                        settings(
                                        market,
                                        EffectiveRule.NEXT_MONTH,
                                        market.rulebook().promisedPayment())
                                .startingAt(start),
                        market)
                .begun();
    }

    private static EffectiveRule rule(SplittableRandom random) {
        return random.nextBoolean() ? EffectiveRule.IMMEDIATE : EffectiveRule.NEXT_MONTH;
    }

    private static PromisedPaymentPolicy promised(Market market, SplittableRandom random) {
        List<PromisedPaymentPolicy> known = market == Market.RUSSIA
                ? List.of(
                        PromisedPaymentPolicy.RUSSIA,
                        PromisedPaymentPolicy.RU_2014,
                        PromisedPaymentPolicy.RU_2016_RETOLD)
                : List.of(PromisedPaymentPolicy.BELARUS);
        return known.get(random.nextInt(known.size()));
    }

    private static InMemoryOperatorBuilder settings(Market market, EffectiveRule rule, PromisedPaymentPolicy promised) {
        TariffChangePolicy change = market == Market.RUSSIA ? TariffChangePolicy.RUSSIA : TariffChangePolicy.BELARUS;
        return InMemoryOperator.in(market)
                .rulebook(market.rulebook()
                        .with(Source.ownChoice("a test"))
                        .bonus(BonusProgramme.RUSSIA
                                .withCatalogue(Catalogue.of(ITEMS.toArray(CatalogueItem[]::new)))
                                .withGift(GiftRule.UNLIMITED.withClaimWindow(Period.ofDays(2))))
                        .with(Source.ownChoice("a test"))
                        .tariffChange(change.with(rule))
                        .with(Source.ownChoice("a test"))
                        .promisedPayment(promised))
                .codes(CodePolicy.RUSSIA.withLife(Duration.ofHours(5)))
                .pageSize(3);
    }

    private static Town settled(InMemoryOperator operator, Market market) {
        Stream<String> wires = market == Market.RUSSIA
                ? Stream.of("79000000001", "79000000002", "79000000003")
                : Stream.of("375330000001", "375330000002", "375330000003");
        Town town = new Town(operator, wires.map(Msisdn::of).toList());
        operator.offers(service("gudok", "60", market), service("news", "0.33", market), free(market));
        if (market == Market.RUSSIA) {
            operator.partners()
                    .contract(PartnerContract.of(
                            Events.SHOP,
                            DateSpan.ALWAYS,
                            CashbackOffer.of(Reward.share(Rate.percent(10)), CashbackPolicy.RUSSIA)));
        }
        town.numbers().forEach(number -> {
            operator.subscriber(number)
                    .registeredTo("Vera", "Kazan")
                    .services(LinkPolicy.NUMBER_MANAGEMENT)
                    .password("Current12");
            town.knownBy(number).services.add(LinkPolicy.NUMBER_MANAGEMENT);
        });
        return town;
    }

    private static Service service(String id, String monthly, Market market) {
        Money fee = Money.of(market.currency(), new BigDecimal(monthly));
        return service(
                id,
                new ServicePrice(
                        Stated.of(fee.dividedBy(3, RoundingMode.DOWN)),
                        Stated.of(fee.multipliedBy(0)),
                        Stated.of(fee)));
    }

    private static Service free(Market market) {
        return service("abroad", ServicePrice.monthly(Money.zero(market.currency())));
    }

    private static Service service(String id, ServicePrice price) {
        return new Service(
                new ServiceId(id),
                id,
                Optional.empty(),
                Set.of(ServiceGroup.INTERNET),
                Optional.empty(),
                ServiceTerms.of(ServicePrices.always(price)));
    }
}
