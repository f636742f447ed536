package io.kabinet.core.promised;

import static io.kabinet.core.promised.Cases.NOW;
import static io.kabinet.core.promised.Cases.counted;
import static io.kabinet.core.testing.Rubles.RUB;
import static io.kabinet.core.testing.Rubles.rub;

import io.kabinet.core.promised.terms.Fee;
import io.kabinet.core.promised.terms.FeeTiming;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.joda.money.Money;

/** A life of one to three payments, with top-ups in any order, some of them told twice, and a clock that errs. */
final class Life {

    final List<TopUp> topUps = new ArrayList<>();
    PromisedPayments promised;
    PromisedPayments before;
    TopUpDecision.Counted last;
    Instant now = NOW;

    private final SplittableRandom random;

    Life(SplittableRandom random) {
        this.random = random;
        PromisedPayments some = PromisedPayments.NONE;
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            some = some.with(somePayment(random));
        }
        promised = some;
        before = some;
        last = new TopUpDecision.Counted(some, rub("0.00"), rub("0.00"));
    }

    static Money kopecks(long minorUnits) {
        return Money.ofMinor(RUB, minorUnits);
    }

    static <T> T oneOf(SplittableRandom random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    static PromisedPayment somePayment(SplittableRandom random) {
        Instant taken = NOW.plusSeconds(random.nextLong(-500_000, 500_000));
        Stated<Fee> fee = random.nextInt(4) == 0
                ? Stated.notStated()
                : Stated.of(new Fee(kopecks(random.nextLong(0, 1_000)), oneOf(random, List.of(FeeTiming.values()))));
        return PromisedPayment.taken(
                kopecks(random.nextLong(1_001, 80_000)), taken, taken.plusSeconds(random.nextLong(1, 500_000)), fee);
    }

    void step() {
        TopUp topUp = !topUps.isEmpty() && random.nextInt(4) == 0
                ? oneOf(random, topUps)
                : new TopUp("t-" + topUps.size(), kopecks(random.nextLong(1, 40_000)), someMoment());
        topUps.add(topUp);
        before = promised;
        last = counted(promised.afterTopUp(topUp));
        promised = last.payments();
        now = someMoment();
    }

    TopUp topUp() {
        return topUps.get(topUps.size() - 1);
    }

    private Instant someMoment() {
        return NOW.plusSeconds(random.nextLong(-500_000, 1_000_000));
    }
}
