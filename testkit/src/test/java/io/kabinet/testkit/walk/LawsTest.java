package io.kabinet.testkit.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.promised.TakePromisedPayment;
import io.kabinet.core.account.Balance;
import io.kabinet.core.archive.ArchiveEntry;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.market.Market;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.tariff.limit.LimitKind;
import io.kabinet.core.tariff.limit.UsageLimits;
import io.kabinet.core.values.Points;
import io.kabinet.testkit.Inside.Position;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** No law holds whatever happens: each is broken by the least that is wrong. */
class LawsTest {

    private static final Money KOPECK = Money.parse("RUB 0.01");

    private final Town town = Towns.of(Market.RUSSIA, Instant.parse("2027-03-01T09:00:00Z"));
    private final Events events = new Events(town);
    private final Msisdn anna = town.numbers().get(0);
    private final Moment still = lived();

    @AfterEach
    void close() {
        town.close();
    }

    private Moment lived() {
        events.topUp(anna, Money.parse("RUB 1000"));
        events.points(anna, 50, Optional.of(Duration.ofDays(3)));
        return town.still();
    }

    @Test
    void a_kopeck_too_few_is_missed() {
        breaks(
                "money is conserved",
                one -> Parts.with(
                        one,
                        "cash",
                        Parts.with(one.cash(), "balance", one.cash().balance().minus(KOPECK))));
    }

    @Test
    void a_kopeck_too_many_that_is_owed_is_noticed() {
        breaks("money is conserved", one -> Parts.with(one, "cash", Parts.with(one.cash(), "debts", KOPECK)));
    }

    @Test
    void a_payment_that_was_not_made_is_noticed() {
        breaks("the list of payments is what was paid in", one -> flowing(one, "paid"));
    }

    @Test
    void money_that_is_received_and_was_not_sent_is_noticed() {
        breaks("what is sent arrives", one -> flowing(one, "received"));
        breaks("what is sent arrives", one -> flowing(one, "toCards"));
    }

    private static Position flowing(Position one, String flow) {
        return Parts.with(
                one,
                "cash",
                Parts.with(one.cash(), "flows", Parts.with(one.cash().flows(), flow, KOPECK)));
    }

    @Test
    void a_promised_payment_that_nobody_took_is_noticed() {
        town.knownBy(anna).promised++;

        assertThat(broken(still)).containsExactly("promised payments are those that were taken, one at a time");
    }

    @Test
    void cashback_that_was_spent_without_being_told_is_noticed() {
        town.knownBy(anna).cashbackSpent++;

        assertThat(broken(still)).containsExactly("cashback is conserved");
    }

    @Test
    void a_point_too_many_is_noticed_on_the_account_and_in_the_ledger() {
        breaks(
                "points are conserved",
                one -> Parts.with(one, "bonus", Parts.with(one.bonus(), "balance", Points.of(51))));
        town.knownBy(anna).earned++;
        town.knownBy(town.numbers().get(1)).earned--;
        assertThat(broken(still)).containsExactly("the ledger of points and the account agree");
    }

    @Test
    void points_that_outlive_their_day_are_noticed() {
        breaks(
                "no lot of points is overdrawn, and none outlives its day",
                one -> Parts.with(
                        one, "bonus", Parts.with(one.bonus(), "at", town.now().plus(Duration.ofDays(3)))));
    }

    @Test
    void a_service_that_nobody_connected_is_noticed() {
        breaks(
                "services in use are those that were connected",
                one -> Parts.with(one, "line", Parts.with(one.line(), "services", Set.of("smuggled"))));
    }

    @Test
    void a_tariff_that_nobody_chose_is_noticed() {
        breaks(
                "the tariff is the one that was changed to",
                one -> Parts.with(one, "line", Parts.with(one.line(), "tariff", new TariffId("other"))));
    }

    @Test
    void a_limit_that_nobody_set_is_noticed() {
        breaks(
                "limits are those that were set, and above zero",
                one -> Parts.with(
                        one, "line", Parts.with(one.line(), "limits", UsageLimits.NONE.with(LimitKind.SMS, 1))));
    }

    @Test
    void an_entry_that_is_not_due_is_noticed_and_so_is_one_that_is_missing() {
        ArchiveEntry entry = new ArchiveEntry(town.now(), OperationKind.PAYMENTS, "TakePromisedPayment");

        breaks(
                "what was done is in the archive once, and nothing else is",
                one -> Parts.with(one, "archive", List.of(entry)));
        assertThat(broken(asked(taken(), Outcome.confirmed("done"), Optional.empty(), still.after())))
                .containsExactly("what was done is in the archive once, and nothing else is");
    }

    @Test
    void what_a_refusal_or_a_read_changes_is_noticed() {
        Map<Msisdn, Position> changed =
                with(one -> Parts.with(one, "line", Parts.with(one.line(), "setUp", List.of("another"))));
        Outcome<?> refused = Outcome.rejected(List.of(new Reason("NO", List.of())));

        assertThat(broken(asked(taken(), refused, Optional.empty(), changed)))
                .containsExactly("no state changes without an entry", "what is only read or refused changes nothing");
    }

    @Test
    void another_answer_to_the_same_key_is_noticed() {
        assertThat(broken(asked(
                        taken(), Outcome.confirmed("now"), Optional.of(Outcome.confirmed("then")), still.after())))
                .containsExactly("the same key gets the same answer");
    }

    @Test
    void a_balance_that_is_told_wrongly_is_noticed() {
        Balance wrong = new Balance(Money.parse("RUB 999.99"), town.now());

        assertThat(broken(asked(new ReadBalance(anna), Outcome.confirmed(wrong), Optional.empty(), still.after())))
                .containsExactly("what is told agrees with the books");
    }

    @Test
    void a_number_in_an_answer_is_noticed() {
        assertThat(broken(asked(
                        new ReadBalance(anna), Outcome.confirmed("of 9000000001"), Optional.empty(), still.after())))
                .containsExactly("no number is printed as it is");
    }

    @Test
    void a_town_in_which_all_is_well_breaks_none() {
        assertThat(broken(still)).isEmpty();
        assertThatThrownBy(() -> town.happens(() -> town.operator().topUp(anna, KOPECK)))
                .isInstanceOf(Violation.class)
                .hasMessageContaining("has 100001 of their own, and should have 100000");
    }

    private TakePromisedPayment taken() {
        return new TakePromisedPayment(anna, KOPECK, RequestKey.of("key"));
    }

    private void breaks(String law, UnaryOperator<Position> change) {
        Moment moment = new Moment(still.told(), still.now(), still.before(), with(change), Optional.empty());
        assertThat(broken(moment)).contains(law);
    }

    private Map<Msisdn, Position> with(UnaryOperator<Position> change) {
        Map<Msisdn, Position> after = new LinkedHashMap<>(still.after());
        after.computeIfPresent(anna, (number, one) -> change.apply(one));
        return after;
    }

    private Moment asked(
            Operation<?> operation, Outcome<?> outcome, Optional<Outcome<?>> first, Map<Msisdn, Position> after) {
        Deed deed = new Deed(operation, outcome, first, anna, operation instanceof TakePromisedPayment);
        return new Moment(still.told(), still.now(), still.before(), after, Optional.of(deed));
    }

    private static List<String> broken(Moment moment) {
        return Town.LAWS.stream()
                .filter(law -> law.broken().apply(moment).isPresent())
                .map(Law::name)
                .toList();
    }
}
