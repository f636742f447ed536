package io.kabinet.core.cashback.wallet;

import static io.kabinet.core.cashback.wallet.Shop.MOSCOW;
import static io.kabinet.core.cashback.wallet.Shop.ORDERED;
import static io.kabinet.core.cashback.wallet.Shop.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.kabinet.core.cashback.CashbackDecision;
import io.kabinet.core.cashback.settlement.EventMeasure;
import io.kabinet.core.cashback.settlement.EventState;
import io.kabinet.core.cashback.settlement.EventTarget;
import io.kabinet.core.cashback.settlement.LineStanding;
import io.kabinet.core.cashback.settlement.PartnerEvent;
import io.kabinet.core.cashback.settlement.Settlement;
import io.kabinet.core.cashback.wallet.WalletPosting.Kind;
import io.kabinet.core.testing.Seeds;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What holds of any wallet after any events and spendings. */
class WalletLawsTest {

    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");
    private static final CashbackLifetime WEEK =
            new CashbackLifetime(Period.ofWeeks(1), CashbackLifetime.End.SAME_TIME, MOSCOW);
    private static final List<EventState> STATES = List.of(
            EventState.PENDING,
            EventState.APPROVED,
            EventState.APPROVED,
            EventState.APPROVED,
            EventState.PARTLY_REDEEMED,
            EventState.PARTLY_REDEEMED,
            EventState.REWARD_RECEIVED,
            EventState.REWARD_RECEIVED,
            EventState.PAID,
            EventState.PAID,
            EventState.RETURNED,
            EventState.DECLINED,
            EventState.DECLINED);

    /** A subscriber with three lines that are paid out, to whom things happen. */
    private static final class Life {

        private final SplittableRandom random;
        private final List<CashbackDecision> lines = new ArrayList<>();
        private final List<PartnerEvent> events = new ArrayList<>();
        private CashbackWallet wallet;
        private Instant now = ORDERED;

        Life(SplittableRandom random) {
            this.random = random;
            AfterPayout afterPayout = random.nextBoolean() ? AfterPayout.CARRY_DEBT : AfterPayout.WRITE_OFF;
            WalletPolicy policy = WalletPolicy.RUSSIA.withAfterPayout(afterPayout);
            wallet = CashbackWallet.empty(random.nextBoolean() ? policy : policy.withLifetime(WEEK));
            for (int i = 1; i <= 3; i++) {
                lines.add(Shop.bought(Integer.toString(i), Money.ofMinor(RUB, random.nextLong(1, 10_000))));
                EventTarget line = EventTarget.line(Shop.key(Integer.toString(i)));
                for (EventState state : List.of(EventState.APPROVED, EventState.REWARD_RECEIVED, EventState.PAID)) {
                    events.add(PartnerEvent.of(line, state, ORDERED));
                }
            }
        }

        /** Time goes on by hours, but every fourth clock is wrong. */
        private Instant moment() {
            now = now.plusSeconds(random.nextLong(1, 40_000));
            return random.nextInt(4) == 0 ? ORDERED.plusSeconds(random.nextLong(1, 2_000_000)) : now;
        }

        void reportSomething() {
            if (!events.isEmpty() && random.nextInt(5) == 0) {
                events.add(events.get(random.nextInt(events.size())));
                return;
            }
            CashbackDecision line = lines.get(random.nextInt(3));
            PartnerEvent event = PartnerEvent.of(
                    EventTarget.line(line.line().key()), STATES.get(random.nextInt(STATES.size())), moment());
            long paid = line.line().amounts().paidMinorUnits();
            boolean ofAPart = event.state().equals(EventState.PARTLY_REDEEMED)
                    || event.state().equals(EventState.RETURNED);
            events.add(ofAPart ? event.of(EventMeasure.of(Money.ofMinor(RUB, random.nextLong(paid + 1)))) : event);
        }

        List<LineStanding> standings() {
            return Settlement.of(lines, events, MOSCOW).standings();
        }

        void spendSomething() {
            Instant at = moment();
            Money all = wallet.available(at);
            Money amount = all.isZero() || random.nextBoolean() ? Money.ofMinor(RUB, random.nextLong(1, 5_000)) : all;
            Spending wish = new Spending("k-" + random.nextInt(40), "Тариф", amount, true);
            wallet = wallet.spend(wish, at, MOSCOW).match(WalletDecision.Spent::wallet, refused -> wallet);
        }

        void step() {
            reportSomething();
            if (random.nextInt(3) > 0) {
                wallet = wallet.settle(standings(), moment());
            }
            if (random.nextBoolean()) {
                spendSomething();
            }
        }
    }

    private static void afterEveryStep(Story story) {
        Seeds.forEach(60, random -> {
            Life life = new Life(random);
            for (int step = 0; step < 40; step++) {
                CashbackWallet before = life.wallet;
                life.step();
                story.check(life, before);
            }
        });
    }

    private interface Story {
        void check(Life life, CashbackWallet before);
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(rub("0.00"), Money::plus);
    }

    @Test
    void the_lives_are_eventful_enough_to_prove_something() {
        assumeThat(System.getProperty(Seeds.PROPERTY))
                .as("a life replayed alone")
                .isNull();
        Map<Kind, Integer> posted = new EnumMap<>(Kind.class);
        afterEveryStep((life, before) -> life.wallet.postings().stream()
                .skip(before.postings().size())
                .forEach(posting -> posted.merge(posting.kind(), 1, Integer::sum)));
        assertThat(posted)
                .hasSize(Kind.values().length)
                .allSatisfy((kind, times) -> assertThat(times).as("%s", kind).isGreaterThan(10));
    }

    @Test
    void what_came_in_is_there_or_spent_or_taken_back() {
        afterEveryStep((life, before) -> {
            CashbackWallet wallet = life.wallet;
            assertThat(wallet.credited().plus(wallet.writtenOff()))
                    .isEqualTo(wallet.balance().plus(wallet.spent()).plus(wallet.reversed()));
            assertThat(wallet.balance())
                    .isEqualTo(sum(wallet.postings().stream().map(WalletPosting::change)));
            assertThat(Stream.of(wallet.credited(), wallet.writtenOff(), wallet.spent(), wallet.reversed()))
                    .noneMatch(Money::isNegative);
            assertThat(wallet.writtenOff()).isLessThanOrEqualTo(wallet.reversed());
        });
    }

    @Test
    void what_the_books_say_is_there_is_available_or_burnt_or_a_debt() {
        afterEveryStep((life, before) -> {
            Instant now = life.moment();
            Money there = life.wallet.available(now).plus(life.wallet.burnt(now));
            assertThat(there.isNegative()).isFalse();
            Money debt = there.minus(life.wallet.balance());
            assertThat(debt.isNegative()).isFalse();
            if (life.wallet.policy().lifetime().isEmpty()) {
                assertThat(there.isZero() || debt.isZero()).isTrue();
                assertThat(life.wallet.burnt(now)).isEqualTo(rub("0.00"));
            }
        });
    }

    @Test
    void stored_as_plain_values_and_restored_it_is_the_same_wallet() {
        afterEveryStep((life, before) -> {
            List<Stored> rows = life.wallet.postings().stream().map(Stored::of).toList();
            CashbackWallet restored = CashbackWallet.of(
                    life.wallet.policy(), rows.stream().map(Stored::posting).toList());
            assertThat(restored).isEqualTo(life.wallet).hasSameHashCodeAs(life.wallet);
            assertThat(restored).hasToString(life.wallet.toString());
            life.wallet = restored;
        });
    }

    @Test
    void settling_what_is_settled_posts_nothing() {
        afterEveryStep((life, before) -> {
            CashbackWallet settled = life.wallet.settle(life.standings(), ORDERED);
            assertThat(settled.settle(life.standings(), ORDERED)).isSameAs(settled);
        });
    }

    @Test
    void what_is_posted_is_never_edited() {
        afterEveryStep((life, before) -> {
            int posted = before.postings().size();
            assertThat(life.wallet.postings().subList(0, posted)).isEqualTo(before.postings());
        });
    }

    @Test
    void settled_each_line_has_exactly_what_it_is_due() {
        afterEveryStep((life, before) -> {
            CashbackWallet settled = life.wallet.settle(life.standings(), ORDERED);
            for (LineStanding standing : life.standings()) {
                Money posted = sum(settled.postings().stream()
                        .filter(posting -> posting.kind() == Kind.CREDIT || posting.kind() == Kind.REVERSAL)
                        .filter(posting -> posting.line().equals(Optional.of(standing.key())))
                        .map(WalletPosting::change));
                assertThat(posted).isEqualTo(standing.dueInWallet());
            }
        });
    }

    @Test
    void only_a_wallet_that_carries_debts_is_ever_below_zero() {
        afterEveryStep((life, before) -> {
            if (life.wallet.policy().afterPayout() == AfterPayout.WRITE_OFF) {
                assertThat(life.wallet.balance()).isGreaterThanOrEqualTo(rub("0.00"));
            } else {
                assertThat(life.wallet.writtenOff()).isEqualTo(rub("0.00"));
            }
        });
    }

    @Test
    void no_key_is_spent_twice_and_no_spending_overdraws() {
        afterEveryStep((life, before) -> {
            assertThat(life.wallet.postings().stream()
                            .flatMap(posting -> posting.spending().stream())
                            .map(Spending::key))
                    .doesNotHaveDuplicates();
            if (life.wallet.spent().isGreaterThan(before.spent())) {
                assertThat(life.wallet.balance()).isGreaterThanOrEqualTo(rub("0.00"));
            }
        });
    }
}
