package io.kabinet.testkit;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.bonus.GiftOffered;
import io.kabinet.client.bonus.PointsSpent;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.bonus.programme.BonusProgramme;
import io.kabinet.core.bonus.programme.Catalogue;
import io.kabinet.core.bonus.programme.CatalogueItem;
import io.kabinet.core.bonus.programme.GiftRule;
import io.kabinet.core.bonus.programme.PointSource;
import io.kabinet.core.bonus.programme.RewardKind;
import io.kabinet.core.identity.code.CodePolicy;
import io.kabinet.core.market.Market;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Secret;
import io.kabinet.core.values.Source;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.joda.money.Money;

/** Two subscribers who do anything at all while anything at all goes wrong, and what they know of it themselves. */
final class RandomStory {

    private static final List<Consumer<Faults>> FAULTS = List.of(
            Faults::loseNextAnswer,
            Faults::loseNextRequest,
            Faults::applyLate,
            Faults::refuseNextConnection,
            Faults::busyNext,
            Faults::failNext,
            Faults::garbleNextAnswer,
            Faults::stallNext,
            Faults::expireSessions,
            Faults::deliverLate);
    private static final CatalogueItem ITEM = new CatalogueItem(
            "sms-10", RewardKind.SMS, Quantity.of(10, Quantity.Unit.PIECES), Points.of(7), Optional.empty());

    final InMemoryOperator operator;
    final List<Msisdn> numbers;
    final Known[] known = {new Known(), new Known()};
    private final SplittableRandom random;
    private final Kabinet[] people;
    private final List<GiftOffered> gifts = new ArrayList<>();
    private int intents;

    RandomStory(SplittableRandom random) {
        Market market = random.nextBoolean() ? Market.RUSSIA : Market.BELARUS;
        this.random = random;
        this.operator = InMemoryOperator.in(market)
                .rulebook(market.rulebook()
                        .with(Source.ownChoice("a test"))
                        .bonus(BonusProgramme.RUSSIA
                                .withCatalogue(Catalogue.of(ITEM))
                                .withGift(GiftRule.UNLIMITED.withClaimWindow(Period.ofDays(2)))))
                .codes(random.nextBoolean() ? CodePolicy.RUSSIA : CodePolicy.RUSSIA.withLife(Duration.ofHours(5)))
                .seed(random.nextLong())
                .startingAt(Stories.MORNING);
        this.numbers = List.of(Stories.somebodyOf(market), Stories.somebodyElseOf(market));
        KabinetClient client = random.nextBoolean() ? operator.client() : Stories.onceClient(operator);
        this.people =
                new Kabinet[] {operator.signedIn(client, numbers.get(0)), operator.signedIn(client, numbers.get(1))};
    }

    void step() {
        int who = random.nextInt(2);
        switch (random.nextInt(10)) {
            case 0 -> operator.clock().advance(Duration.ofMinutes(random.nextInt(-600, 4_000)));
            case 1 -> topUp(who);
            case 2 -> bill(who);
            case 3, 4 -> take(who);
            case 5 -> earn(who);
            case 6 -> spend(who);
            case 7 -> give(who);
            case 8 -> claim(who);
            default -> FAULTS.get(random.nextInt(FAULTS.size())).accept(operator.faults());
        }
    }

    /** Lets everything that was held up come in, and every fault be forgotten. */
    void calm() {
        operator.faults().clear();
        operator.faults().deliverLate();
    }

    private void topUp(int who) {
        Money amount = money(random.nextInt(1, 50_000));
        operator.topUp(numbers.get(who), amount);
        known[who].paidIn += amount.getAmountMinorLong();
    }

    private void bill(int who) {
        Money amount = money(random.nextInt(1, 20_000));
        LocalDate day =
                LocalDate.ofInstant(operator.clock().instant(), operator.clock().getZone());
        operator.subscriber(numbers.get(who)).bill(amount, day.plusDays(random.nextInt(-3, 10)));
        known[who].billed += amount.getAmountMinorLong();
    }

    private void take(int who) {
        Money amount = money(random.nextInt(-100, 90_000));
        Outcome<PromisedPayment> outcome = people[who].promisedPayments().take(amount, intent());
        known[who].taken += settled(who, outcome).answer().isPresent() ? 1 : 0;
    }

    private void earn(int who) {
        long points = random.nextInt(1, 100);
        operator.subscriber(numbers.get(who)).points(points, PointSource.TELECOM);
        known[who].earned += points;
    }

    private void spend(int who) {
        Outcome<PointsSpent> outcome = people[who].bonus().spend(ITEM, intent());
        known[who].spent +=
                settled(who, outcome).answer().isPresent() ? ITEM.price().count() : 0;
    }

    private void give(int who) {
        Points points = Points.of(random.nextInt(0, 60));
        Msisdn to = random.nextInt(10) == 0 ? Stories.NOBODY : numbers.get(random.nextInt(2));
        settled(who, people[who].bonus().gift(to, points, intent())).answer().ifPresent(gift -> {
            gifts.add(gift);
            known[who].gifts++;
        });
    }

    private void claim(int who) {
        if (gifts.isEmpty()) {
            return;
        }
        GiftOffered gift = gifts.get(random.nextInt(gifts.size()));
        Secret code = operator.inbox(numbers.get(who)).messages().stream()
                .filter(sms -> sms.gift().filter(gift.gift()::equals).isPresent())
                .flatMap(sms -> sms.code().stream())
                .filter(right -> random.nextInt(3) > 0)
                .findFirst()
                .orElse(Secret.of("000000"));
        people[who].bonus().claim(gift.gift(), code);
    }

    /** What came of an intent in the end: a doubt is looked up once nothing stands in the way. */
    private <R> Outcome<R> settled(int who, Outcome<R> outcome) {
        if (!(outcome instanceof Outcome.Unknown<R> unknown)) {
            return outcome;
        }
        operator.faults().clear();
        Outcome<R> resolved = people[who].resolve(unknown);
        if (resolved instanceof Outcome.Unknown) {
            throw new AssertionError("a doubt has stayed: " + resolved);
        }
        return resolved;
    }

    private RequestKey intent() {
        return RequestKey.of("intent-" + ++intents);
    }

    private Money money(long minorUnits) {
        return Money.ofMinor(operator.rulebook().market().currency(), minorUnits);
    }

    /** What one subscriber knows without asking: their own account of it. */
    static final class Known {

        private long paidIn;
        private long billed;
        private long earned;
        private long spent;
        private int taken;
        private int gifts;

        long paidIn() {
            return paidIn;
        }

        long billed() {
            return billed;
        }

        long earned() {
            return earned;
        }

        long spent() {
            return spent;
        }

        int taken() {
            return taken;
        }

        int gifts() {
            return gifts;
        }
    }
}
