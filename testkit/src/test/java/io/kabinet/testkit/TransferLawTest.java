package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.Kabinet;
import io.kabinet.client.transfer.Agreement;
import io.kabinet.client.transfer.BalanceShare;
import io.kabinet.client.transfer.CancelRegularShare;
import io.kabinet.client.transfer.MakeTransfer;
import io.kabinet.client.transfer.QuoteRegularShare;
import io.kabinet.client.transfer.RegularShare;
import io.kabinet.client.transfer.SetUpRegularShare;
import io.kabinet.client.transfer.ShareBalance;
import io.kabinet.core.account.BankCard;
import io.kabinet.core.account.Payment;
import io.kabinet.core.account.terms.AllowedAmounts;
import io.kabinet.core.account.terms.Charge;
import io.kabinet.core.account.terms.Recurrence;
import io.kabinet.core.account.terms.Timetable;
import io.kabinet.core.account.transfer.Movement;
import io.kabinet.core.account.transfer.PartyRule;
import io.kabinet.core.account.transfer.ShareBalancePolicy;
import io.kabinet.core.account.transfer.TransferLimits;
import io.kabinet.core.account.transfer.TransferOrder;
import io.kabinet.core.account.transfer.TransferPolicy;
import io.kabinet.core.account.transfer.TransferTarget;
import io.kabinet.core.account.transfer.TransferTerms;
import io.kabinet.core.market.Market;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import io.kabinet.core.values.Source;
import io.kabinet.core.values.Stated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Whoever sends what to whom, when, and however the clock moves: money moves, and neither appears nor is lost. */
class TransferLawTest {

    private static final int STORIES = 150;
    private static final int STEPS = 40;
    private static final List<Recurrence> RECURRENCES = List.of(Recurrence.values());
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");
    private static final Stated<Money> FEE = Stated.of(Money.ofMinor(RUB, 7));
    private static final Agreement AGREED = new Agreement(FEE, Optional.empty());
    private static final TransferTerms TERMS = new TransferTerms(
            AllowedAmounts.anyIn(RUB),
            TransferLimits.leaving(Money.zero(RUB)),
            Stated.of(Charge.fixed(Money.ofMinor(RUB, 7))));
    private static final List<Msisdn> NUMBERS =
            List.of(Msisdn.of("79000000001"), Msisdn.of("79000000002"), Msisdn.of("79000000003"));
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Europe/Saratov"), ZoneId.of("Europe/Volgograd"), ZoneId.of("Asia/Kamchatka"));
    private static final BankCard CARD = new BankCard(Secret.of("tok_5f9a"), "0042");

    @Test
    void all_that_was_paid_in_is_on_an_account_or_a_card_or_was_a_fee() {
        long[] done = new long[2];
        Seeds.forEach(STORIES, random -> {
            Story story = new Story(random);
            for (int i = 0; i < STEPS; i++) {
                story.step();
                story.check();
            }
            done[0] += story.count("RecurringTransfer");
            done[1] += story.count("ShareBalance") + story.count("MakeTransfer");
        });
        if (System.getProperty("kabinet.seed") == null) {
            assertThat(done[0]).as("that fell due").isGreaterThan(STORIES);
            assertThat(done[1]).as("that were asked for").isGreaterThan(STORIES);
        }
    }

    /** Three people and a card. */
    private static final class Story {

        private final SplittableRandom random;
        private final InMemoryOperator operator = InMemoryOperator.in(Market.RUSSIA)
                .rulebook(Market.RUSSIA
                        .rulebook()
                        .with(Source.ownChoice("a test"))
                        .transfer(new TransferPolicy(TERMS, TERMS))
                        .with(Source.ownChoice("a test"))
                        .shareBalance(new ShareBalancePolicy(
                                TERMS, PartyRule.ANYBODY_ELSE, Optional.empty(), Set.of(Recurrence.values()))))
                .alsoOffering(
                        ShareBalance.class, SetUpRegularShare.class, CancelRegularShare.class, QuoteRegularShare.class)
                .startingAt("2016-12-01T09:00:00Z");
        private final List<Kabinet> people;
        private long paidIn;
        private int keys;

        Story(SplittableRandom random) {
            this.random = random;
            this.people = NUMBERS.stream()
                    .map(number -> operator.signedIn(operator.client(), number))
                    .toList();
        }

        void step() {
            int who = random.nextInt(3);
            Msisdn from = NUMBERS.get(who);
            BalanceShare share = new BalanceShare(NUMBERS.get(random.nextInt(3)), amount());
            switch (random.nextInt(9)) {
                case 0, 1 -> topUp(from);
                case 2 -> operator.clock().advance(Duration.ofMinutes(random.nextInt(-3_000, 9_000)));
                case 3 -> people.get(who).await(new ShareBalance(from, share, AGREED, key("" + keys++)));
                case 4 -> people.get(who).await(new MakeTransfer(from, order(share), AGREED, key("" + keys++)));
                case 5 ->
                    people.get(who).await(new SetUpRegularShare(from, regularly(share), AGREED, key("" + keys++)));
                case 6 ->
                    people.get(who)
                            .await(new CancelRegularShare(from, "share-" + random.nextInt(1, 9), key("" + keys++)));
                case 7 -> operator.subscriber(from).region(ZONES.get(random.nextInt(3)));
                default -> people.get(who).promisedPayments().take(Money.of(RUB, 50), key("" + keys++));
            }
        }

        private void topUp(Msisdn number) {
            Money amount = amount().abs().plusMinor(1);
            operator.topUp(number, amount);
            paidIn += amount.getAmountMinorLong();
        }

        private Money amount() {
            return Money.ofMinor(RUB, random.nextInt(-10, 900));
        }

        private TransferOrder order(BalanceShare share) {
            return new TransferOrder(
                    share.amount(),
                    random.nextBoolean()
                            ? new TransferTarget.ToCard(CARD)
                            : new TransferTarget.ToAccount(people.get(NUMBERS.indexOf(share.to()))
                                    .account()
                                    .details()
                                    .number()));
        }

        private RegularShare regularly(BalanceShare share) {
            LocalDateTime first = LocalDateTime.of(2016, 12, random.nextInt(1, 8), random.nextInt(24), 30);
            return new RegularShare(share, Timetable.from(RECURRENCES.get(random.nextInt(3)), first));
        }

        void check() {
            long onCards = operator.sentTo(CARD).getAmountMinorLong();
            operator.world().change(now -> {
                long there = 0;
                long sent = 0;
                long received = 0;
                int times = 0;
                for (Msisdn number : NUMBERS) {
                    Person person = operator.world().person(number, now);
                    TransferBook book = person.transfers;
                    there += person.purse.balance(now).getAmountMinorLong() - lent(person, now);
                    times += book.shared.size() + book.toAccounts.size() + book.toCards.size();
                    sent += sum(book.shared) + sum(book.toAccounts);
                    received += sum(book.receivedShares) + sum(book.fromAccounts);
                    assertThat(person.payments.all().stream()
                                    .filter(payment -> !payment.type().isKnown())
                                    .map(Payment::amount)
                                    .mapToLong(Money::getAmountMinorLong)
                                    .sum())
                            .as("payments from others")
                            .isEqualTo(sum(book.receivedShares) + sum(book.fromAccounts));
                }
                assertThat(received).as("received").isEqualTo(sent);
                assertThat(there + onCards + 7L * times).as("there").isEqualTo(paidIn);
            });
        }

        long count(String action) {
            return operator.world()
                    .look(now -> NUMBERS.stream()
                            .flatMap(number -> operator.world().person(number, now).archive.stream())
                            .filter(entry -> entry.action().equals(action))
                            .count());
        }

        private static long lent(Person person, Instant now) {
            return person.purse.promised().payments().stream()
                    .map(payment -> owed(payment, now))
                    .mapToLong(Money::getAmountMinorLong)
                    .sum();
        }

        private static Money owed(PromisedPayment payment, Instant now) {
            return payment.owedAt(now);
        }

        private static long sum(List<Movement> movements) {
            return movements.stream()
                    .mapToLong(movement -> movement.amount().getAmountMinorLong())
                    .sum();
        }
    }
}
