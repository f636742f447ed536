package io.kabinet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.archive.ReadArchive;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.archive.ArchiveEntry;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.market.Market;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What a subscriber does is on record; what was refused, or only looked at, is not. */
class ArchiveStoriesTest {

    private static final Msisdn HANNA = Msisdn.of("375330000001");
    private static final Msisdn ANNA = Msisdn.of("79000000001");
    private static final Instant NINE = Instant.parse("2026-03-01T09:00:00Z");

    @Test
    void what_was_done_is_listed_with_its_moment_the_latest_first() {
        InMemoryOperator operator = InMemoryOperator.in(Market.BELARUS).startingAt(NINE);
        try (KabinetClient client = operator.client()) {
            Kabinet hanna = operator.signedIn(client, HANNA);
            operator.clock().advance(Duration.ofHours(1));
            hanna.promisedPayments()
                    .take(Money.parse("BYN 5"), RequestKey.of("1"))
                    .orThrow();

            assertThat(hanna.archive().entries())
                    .containsExactly(
                            new ArchiveEntry(NINE.plusSeconds(3_600), OperationKind.PAYMENTS, "TakePromisedPayment"),
                            new ArchiveEntry(NINE, OperationKind.SIGN_IN, "SignInByPassword"));
        }
    }

    @Test
    void a_refusal_is_not_on_record_and_a_repetition_is_there_once() {
        InMemoryOperator operator = InMemoryOperator.in(Market.BELARUS).startingAt(NINE);
        try (KabinetClient client = operator.client()) {
            Kabinet hanna = operator.signedIn(client, HANNA);
            hanna.promisedPayments().take(Money.parse("BYN 6"), RequestKey.of("1"));
            hanna.promisedPayments()
                    .take(Money.parse("BYN 5"), RequestKey.of("2"))
                    .orThrow();
            hanna.promisedPayments()
                    .take(Money.parse("BYN 5"), RequestKey.of("2"))
                    .orThrow();
            hanna.account().balance();

            assertThat(hanna.archive().entries())
                    .extracting(ArchiveEntry::action)
                    .containsExactly("TakePromisedPayment", "SignInByPassword");
        }
    }

    @Test
    void a_wrong_password_is_no_action_of_the_subscribers() {
        InMemoryOperator operator =
                InMemoryOperator.in(Market.BELARUS).captchasAt().startingAt(NINE);
        operator.subscriber(HANNA).password("right");
        try (KabinetClient client = operator.client()) {
            client.signIn(HANNA, io.kabinet.core.values.Secret.of("wrong"));

            assertThat(operator.signedIn(client, HANNA).archive().entries()).hasSize(1);
        }
    }

    @Test
    void many_entries_come_page_by_page() {
        InMemoryOperator operator =
                InMemoryOperator.in(Market.BELARUS).captchasAt().pageSize(2).startingAt(NINE);
        try (KabinetClient client = operator.client()) {
            for (int i = 0; i < 4; i++) {
                operator.signedIn(client, HANNA);
            }

            assertThat(operator.signedIn(client, HANNA).archive().entries()).hasSize(5);
        }
    }

    @Test
    void in_russia_it_is_not_offered_unless_the_operator_is_told_to() {
        assertThat(asked(InMemoryOperator.in(Market.RUSSIA))).isEqualTo("NOT_OFFERED_IN_MARKET(RUSSIA)");
        assertThat(asked(InMemoryOperator.in(Market.RUSSIA).alsoOffering(ReadArchive.class)))
                .isEqualTo("1 entry");
    }

    private static String asked(InMemoryOperatorBuilder settings) {
        InMemoryOperator operator = settings.startingAt(NINE);
        try (KabinetClient client = operator.client()) {
            return operator.signedIn(client, ANNA)
                    .await(new ReadArchive(ANNA, Optional.empty()))
                    .match(
                            confirmed -> confirmed.value().items().size() + " entry",
                            rejected -> told(rejected.reasons()),
                            Outcome::toString,
                            Outcome::toString);
        }
    }

    private static String told(List<Reason> reasons) {
        return reasons.get(0).code() + "(" + reasons.get(0).figure("market").orElseThrow() + ")";
    }
}
