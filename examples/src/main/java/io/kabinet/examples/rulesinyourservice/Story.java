package io.kabinet.examples.rulesinyourservice;

import static io.kabinet.examples.rulesinyourservice.RulesInYourService.ANNA;
import static io.kabinet.examples.rulesinyourservice.RulesInYourService.RIGHT;

import io.kabinet.core.bonus.BonusDecision;
import io.kabinet.core.bonus.Earning;
import io.kabinet.core.bonus.Spending;
import io.kabinet.core.bonus.programme.PointSource;
import io.kabinet.core.promised.TopUp;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Secret;
import java.io.PrintStream;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.joda.money.Money;

/**
 * What happens at the two instances; each line is what one of them answered.
 *
 * @param first one instance
 * @param second another, on the same database
 * @param speech says the answers
 * @param out where to
 */
record Story(FrontDesk first, FrontDesk second, Speech speech, PrintStream out) {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final Secret WRONG = Secret.of("Wrong1234");

    void guess() {
        title("guess");
        for (FrontDesk desk : List.of(first, second, first)) {
            line(desk, speech.say(desk.signIn(ANNA, WRONG, NOW)));
        }
        title("guess.right");
        for (FrontDesk desk : List.of(second, first)) {
            line(desk, speech.say(desk.signIn(ANNA, RIGHT, NOW)));
        }
    }

    void borrow() {
        title("borrow");
        line(first, speech.say(first.takePromisedPayment(ANNA, rub("300"), NOW)));
        line(second, speech.say(second.takePromisedPayment(ANNA, rub("100"), NOW.plusSeconds(60))));
        line(second, speech.say(second.topUp(ANNA, new TopUp("top-up-1", rub("350"), NOW.plusSeconds(120)))));
        line(first, speech.say(first.takePromisedPayment(ANNA, rub("100"), NOW.plusSeconds(180))));
    }

    void spend() {
        title("spend");
        Earning earned = Earning.forEver("march", PointSource.TELECOM, Points.of(100));
        line(first, speech.say(first.earn(ANNA, earned, NOW), NOW));
        title("spend.two-keys");
        atOnce(
                new Spending("minutes-1", "minutes-100", Points.of(80)),
                new Spending("minutes-2", "minutes-100", Points.of(80)));
        title("spend.one-key");
        Spending twice = new Spending("sms-1", "sms-20", Points.of(15));
        atOnce(twice, twice);
    }

    void restart(FrontDesk third) {
        title("restart");
        out.println("  " + speech.say(third.signIn(ANNA, RIGHT, NOW)));
        out.println("  " + speech.words().of("restart.open", third.openPromisedPayments(ANNA, NOW.plusSeconds(180))));
        out.println("  " + speech.words().of("left", speech.texts().say(third.points(ANNA, NOW))));
    }

    /** Both spend at the same moment; nobody knows who is first, so what was granted is told first. */
    private void atOnce(Spending atFirst, Spending atSecond) {
        List<CompletableFuture<BonusDecision>> both = List.of(
                CompletableFuture.supplyAsync(() -> first.spend(ANNA, atFirst, NOW)),
                CompletableFuture.supplyAsync(() -> second.spend(ANNA, atSecond, NOW)));
        both.stream()
                .map(CompletableFuture::join)
                .sorted(Comparator.comparing(decision -> decision.match(granted -> 0, refused -> 1)))
                .forEach(decision -> out.println("  " + speech.say(decision, NOW)));
    }

    private void title(String key) {
        out.println(speech.words().of(key));
    }

    private void line(FrontDesk desk, String answer) {
        out.println("  " + speech.words().of(desk == first ? "first" : "second") + ": " + answer);
    }

    private static Money rub(String amount) {
        return Money.parse("RUB " + amount);
    }
}
