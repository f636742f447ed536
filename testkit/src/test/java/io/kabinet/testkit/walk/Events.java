package io.kabinet.testkit.walk;

import io.kabinet.core.account.PaymentType;
import io.kabinet.core.bonus.programme.PointSource;
import io.kabinet.core.cashback.order.LineAmounts;
import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.cashback.order.OrderLine;
import io.kabinet.core.cashback.settlement.EventState;
import io.kabinet.core.cashback.settlement.EventTarget;
import io.kabinet.core.cashback.settlement.PartnerEvent;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Contract;
import io.kabinet.core.subscriber.ContractState;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.tariff.allowance.Use;
import io.kabinet.core.tariff.terms.UsageKind;
import io.kabinet.testkit.Faults;
import io.kabinet.testkit.InMemoryOperator;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.joda.money.Money;

/** What happens to people without their asking: time passes, money and points come in, shops report, networks fail. */
final class Events {

    static final String SHOP = "kettle-and-cup";

    private static final List<EventState> STATES = List.of(
            EventState.PENDING,
            EventState.APPROVED,
            EventState.REWARD_RECEIVED,
            EventState.REWARD_RECEIVED,
            EventState.RETURNED,
            EventState.DECLINED);
    private static final List<Consumer<Faults>> FAULTS = List.of(
            Faults::loseNextAnswer,
            Faults::loseNextRequest,
            Faults::applyLate,
            Faults::refuseNextConnection,
            Faults::busyNext,
            Faults::failNext,
            Faults::garbleNextAnswer,
            Faults::stallNext,
            faults -> faults.times(4).loseNextAnswer(),
            Faults::expireSessions);

    private final Town town;
    private int orders;

    Events(Town town) {
        this.town = town;
    }

    /** Lets something happen, and says what. */
    String some(Msisdn who, SplittableRandom random) {
        InMemoryOperator operator = town.operator();
        return switch (random.nextInt(22)) {
            case 0, 1, 2, 3, 4 -> time(who, random);
            case 5, 6, 7 -> topUp(who, money(random.nextInt(1, 40_000)));
            case 8 -> bill(who, money(random.nextInt(1, 9_000)), random);
            case 9, 10 -> points(who, random);
            case 11, 12 -> cashbackOrder(who, random);
            case 13, 14 -> report(random);
            case 15 -> use(who, random);
            case 16 -> region(who, random);
            case 17 ->
                happened(
                        "the SIM card of " + who + " is replaced",
                        () -> operator.subscriber(who).simReplaced());
            case 18 -> contract(who, random);
            case 19 -> network(who, random);
            default -> fault(random.nextInt(FAULTS.size()));
        };
    }

    private String time(Msisdn who, SplittableRandom random) {
        var later =
                Calendar.later(town.now(), town.inside().position(who).line().zone(), random);
        return happened("it is " + later, () -> town.operator().clock().moveTo(later));
    }

    String topUp(Msisdn who, Money amount) {
        return happened(who + " pays in " + amount, () -> {
            town.operator().topUp(who, amount, PaymentType.CASH);
            town.knownBy(who).paidIn += amount.getAmountMinorLong();
        });
    }

    private String bill(Msisdn who, Money amount, SplittableRandom random) {
        LocalDate due = LocalDate.ofInstant(town.now(), town.operator().clock().getZone())
                .plusDays(random.nextInt(-3, 20));
        return bill(who, amount, due);
    }

    String bill(Msisdn who, Money amount, LocalDate due) {
        return happened(who + " is billed " + amount + ", due on " + due, () -> {
            town.operator().subscriber(who).bill(amount, due);
            town.knownBy(who).billed += amount.getAmountMinorLong();
        });
    }

    private String points(Msisdn who, SplittableRandom random) {
        long count = random.nextInt(1, 90);
        Optional<Duration> life =
                random.nextBoolean() ? Optional.of(Duration.ofHours(random.nextInt(1, 900))) : Optional.empty();
        return points(who, count, life);
    }

    String points(Msisdn who, long count, Optional<Duration> life) {
        return happened(who + " gets " + count + " points for " + life, () -> {
            var one = town.operator().subscriber(who);
            life.ifPresentOrElse(
                    time -> one.points(count, PointSource.TELECOM, town.now().plus(time)),
                    () -> one.points(count, PointSource.TELECOM));
            town.knownBy(who).earned += count;
        });
    }

    private String cashbackOrder(Msisdn who, SplittableRandom random) {
        if (town.operator().rulebook().market() != Market.RUSSIA) {
            return topUp(who, money(500));
        }
        return order(who, money(random.nextInt(100, 500_000)));
    }

    String order(Msisdn who, Money amount) {
        String order = "order-" + ++orders;
        return happened(
                who + " orders for " + amount,
                () -> town.operator()
                        .partners()
                        .ordered(
                                who,
                                OrderLine.of(new LineKey(SHOP, order, "1"), LineAmounts.paid(amount), town.now())));
    }

    private String report(SplittableRandom random) {
        if (orders == 0) {
            return fault(random.nextInt(FAULTS.size()));
        }
        return report("order-" + random.nextInt(1, orders + 1), STATES.get(random.nextInt(STATES.size())));
    }

    String report(String order, EventState state) {
        return happened(
                "the shop says that " + order + " is " + state,
                () -> town.operator()
                        .partners()
                        .says(PartnerEvent.of(EventTarget.order(SHOP, order), state, town.now())));
    }

    private String use(Msisdn who, SplittableRandom random) {
        UsageKind kind = List.of(UsageKind.CALLS_ON_NET, UsageKind.SMS, UsageKind.TRAFFIC)
                .get(random.nextInt(3));
        long units = random.nextLong(1, 5_000);
        return happened(
                who + " uses " + units + " of " + kind,
                () -> town.operator().subscriber(who).uses(Use.of(kind, units)));
    }

    private String region(Msisdn who, SplittableRandom random) {
        var zone = Calendar.ZONES.get(random.nextInt(Calendar.ZONES.size()));
        return happened(
                who + " is in " + zone, () -> town.operator().subscriber(who).region(zone));
    }

    private String contract(Msisdn who, SplittableRandom random) {
        Contract contract = random.nextInt(4) == 0
                ? new Contract(ContractState.TERMINATED, Optional.empty())
                : Contract.since(LocalDate.of(2014, 1, 1));
        return happened(
                who + " has " + contract, () -> town.operator().subscriber(who).contract(contract));
    }

    private String network(Msisdn who, SplittableRandom random) {
        boolean on = random.nextInt(4) > 0;
        return happened(who + (on ? " is on the network" : " has left the network"), () -> {
            if (on) {
                town.operator().network(who).connect();
            } else {
                town.operator().network(who).disconnect();
            }
        });
    }

    private String fault(int which) {
        return happened(
                "fault " + which + " is on its way",
                () -> FAULTS.get(which).accept(town.operator().faults()));
    }

    private String happened(String what, Runnable event) {
        town.happens(event);
        return what;
    }

    private Money money(long minor) {
        return Money.ofMinor(town.operator().rulebook().market().currency(), minor);
    }
}
