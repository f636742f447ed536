package io.kabinet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.account.Debt;
import io.kabinet.core.bonus.BonusEntry;
import io.kabinet.core.bonus.BonusEntry.Kind;
import io.kabinet.core.bonus.GiftState;
import io.kabinet.core.promised.PromisedPayment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Whatever two subscribers do and whatever goes wrong, nothing appears and nothing is lost. */
class ConservationTest {

    private static final int STORIES = 400;
    private static final int STEPS = 50;

    @Test
    void money_and_points_that_came_in_are_there_or_went_out_after_every_step_of_any_story() {
        Seeds.forEach(STORIES, random -> {
            RandomStory story = new RandomStory(random);
            for (int i = 0; i < STEPS; i++) {
                story.step();
                check(story);
            }
            story.calm();
            check(story);
        });
    }

    private static void check(RandomStory story) {
        World world = story.operator.world();
        world.change(now -> {
            long earned = 0;
            long spent = 0;
            long there = 0;
            for (int i = 0; i < 2; i++) {
                Person person = world.person(story.numbers.get(i), now);
                RandomStory.Known known = story.known[i];
                checkMoney(person, known, now);
                checkBooks(person, known);
                earned += known.earned();
                spent += known.spent();
                there += person.bonus.balance(now).count() + onHold(person, now);
            }
            assertThat(there)
                    .as("points there, of those that came in less those spent")
                    .isEqualTo(earned - spent);
        });
    }

    /** What is on the account apart from what is lent right now is what was paid in and no bill has taken. */
    private static void checkMoney(Person person, RandomStory.Known known, Instant now) {
        long lent = 0;
        for (PromisedPayment payment : person.purse.promised().payments()) {
            lent += payment.owedAt(now).getAmountMinorLong();
        }
        long unpaid = person.purse.debts().unpaid().stream()
                .map(Debt::amount)
                .mapToLong(Money::getAmountMinorLong)
                .sum();
        assertThat(person.purse.balance(now).getAmountMinorLong() - lent)
                .as("own money on the account")
                .isEqualTo(known.paidIn() - (known.billed() - unpaid));
    }

    /** What the subscriber was told of every intent, in the end, is what stands in the operator's books. */
    private static void checkBooks(Person person, RandomStory.Known known) {
        assertThat(person.purse.promised().payments()).as("promised payments").hasSize(known.taken());
        List<BonusEntry> entries = person.bonus.ledger().entries();
        assertThat(entries.stream()
                        .filter(entry -> entry.kind() == Kind.SPENT)
                        .mapToLong(entry -> entry.points().count())
                        .sum())
                .as("points spent")
                .isEqualTo(known.spent());
        assertThat(entries)
                .filteredOn(entry -> entry.kind() == Kind.GIFT_ON_HOLD)
                .hasSize(known.gifts());
    }

    private static long onHold(Person person, Instant now) {
        Instant at = person.bonus.at(now);
        return person.bonus.ledger().entries().stream()
                .filter(entry -> entry.kind() == Kind.GIFT_ON_HOLD)
                .filter(entry ->
                        person.bonus.ledger().giftState(entry.about(), at).equals(Optional.of(GiftState.ON_HOLD)))
                .mapToLong(entry -> entry.points().count())
                .sum();
    }
}
