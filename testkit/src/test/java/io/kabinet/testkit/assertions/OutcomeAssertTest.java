package io.kabinet.testkit.assertions;

import static io.kabinet.testkit.assertions.KabinetAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.identity.SignInByPassword;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.core.promised.PromisedPaymentReason;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.RequestReason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class OutcomeAssertTest {

    private static final Msisdn ANNA = Msisdn.of("79000000001");
    private static final Money LIMIT = Money.parse("RUB 800.00");

    private static final Outcome<String> CONFIRMED = Outcome.confirmed("done");
    private static final Outcome<String> REJECTED = Outcome.rejected(List.of(
            Reason.of(PromisedPaymentReason.AMOUNT_ABOVE_LIMIT).with("limit", LIMIT),
            Reason.of(PromisedPaymentReason.ACTIVE_PAYMENT_EXISTS)
                    .with("expires", Instant.parse("2026-03-04T10:00:00Z"))));
    private static final Outcome<String> NOT_SENT = Outcome.notSent(Why.of(Cause.BUSY, "503 POST /v1/balance"));
    private static final Outcome<?> UNKNOWN = Outcome.unknown(new ReadBalance(ANNA), Why.of(Cause.DEADLINE));

    private static final String REJECTED_IN_WORDS = String.format("rejected:%n"
            + "  - AMOUNT_ABOVE_LIMIT (limit = RUB 800.00 (Money)): The amount must be no more than 800.00 RUB%n"
            + "  - ACTIVE_PAYMENT_EXISTS (expires = 2026-03-04T10:00:00Z (Instant)): ");

    @Test
    void each_outcome_is_what_it_is() {
        assertThat(CONFIRMED)
                .isConfirmed()
                .isConfirmedWith("done")
                .confirmedValue()
                .isEqualTo("done");
        assertThat(REJECTED)
                .isRejectedWith(PromisedPaymentReason.AMOUNT_ABOVE_LIMIT, PromisedPaymentReason.ACTIVE_PAYMENT_EXISTS)
                .hasReason(PromisedPaymentReason.ACTIVE_PAYMENT_EXISTS)
                .hasReason(PromisedPaymentReason.AMOUNT_ABOVE_LIMIT, "limit", LIMIT);
        assertThat(NOT_SENT).isNotSent(Cause.BUSY);
        assertThat(UNKNOWN).isUnknown(Cause.DEADLINE);
    }

    @Test
    void no_outcome_is_what_another_is() {
        assertThatThrownBy(() -> assertThat(REJECTED).isConfirmed()).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(UNKNOWN).isNotSent(Cause.DEADLINE)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(NOT_SENT).isUnknown(Cause.BUSY)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(CONFIRMED).isRejectedWith(RequestReason.KEY_REUSED))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void codes_are_all_there_is_and_in_their_order() {
        fails(
                () -> assertThat(REJECTED).isRejectedWith(PromisedPaymentReason.AMOUNT_ABOVE_LIMIT),
                "to be rejected with exactly [AMOUNT_ABOVE_LIMIT]",
                REJECTED_IN_WORDS);
        fails(
                () -> assertThat(REJECTED)
                        .isRejectedWith(
                                PromisedPaymentReason.ACTIVE_PAYMENT_EXISTS, PromisedPaymentReason.AMOUNT_ABOVE_LIMIT),
                "to be rejected with exactly [ACTIVE_PAYMENT_EXISTS, AMOUNT_ABOVE_LIMIT]",
                REJECTED_IN_WORDS);
        assertThatThrownBy(() -> assertThat(REJECTED).isRejectedWith()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_figure_is_equal_in_kind_and_value() {
        fails(
                () -> assertThat(REJECTED).hasReason(PromisedPaymentReason.AMOUNT_ABOVE_LIMIT, "limit", "RUB 800.00"),
                "to have the reason AMOUNT_ABOVE_LIMIT with the figure limit = RUB 800.00 (String)",
                REJECTED_IN_WORDS);
        fails(
                () -> assertThat(REJECTED).hasReason(PromisedPaymentReason.AMOUNT_ABOVE_LIMIT, "minimum", LIMIT),
                "with the figure minimum",
                REJECTED_IN_WORDS);
        fails(
                () -> assertThat(REJECTED).hasReason(RequestReason.KEY_REUSED),
                "to have the reason KEY_REUSED",
                REJECTED_IN_WORDS);
    }

    @Test
    void a_failure_tells_the_value_or_the_cause() {
        fails(() -> assertThat(CONFIRMED).isConfirmedWith("undone"), "to be confirmed with undone", "confirmed: done");
        fails(() -> assertThat(CONFIRMED).isNotSent(Cause.CLOSED), "to be not sent, CLOSED", "confirmed: done");
        fails(
                () -> assertThat(NOT_SENT).isNotSent(Cause.CLOSED),
                "to be not sent, CLOSED",
                "not sent: BUSY (503 POST /v1/balance)");
        fails(
                () -> assertThat(UNKNOWN).isUnknown(Cause.CONNECTION_LOST),
                "to be unknown, CONNECTION_LOST",
                "unknown: DEADLINE, in doubt is ReadBalance[of=+7 900 ***-**-01]");
    }

    @Test
    void a_failure_shows_neither_numbers_nor_secrets() {
        Outcome<?> unknown = Outcome.unknown(
                new SignInByPassword(ANNA, Secret.of("Sesame-1"), Optional.empty()), Why.of(Cause.DEADLINE));

        assertThatThrownBy(() -> assertThat(unknown).isConfirmed())
                .hasMessageContaining("+7 900 ***-**-01")
                .hasMessageNotContaining("79000000001")
                .hasMessageNotContaining("Sesame");
    }

    @Test
    void a_failure_begins_with_its_description() {
        assertThatThrownBy(() -> assertThat(NOT_SENT).as("the second try").isConfirmed())
                .hasMessageStartingWith("[the second try] ");
        assertThatThrownBy(() -> assertThat(CONFIRMED)
                        .as("the third try")
                        .confirmedValue()
                        .isEqualTo("undone"))
                .hasMessageStartingWith("[the third try] ");
    }

    @Test
    void a_per_cent_sign_in_a_value_is_no_format() {
        fails(() -> assertThat(Outcome.confirmed("25 %s")).isNotSent(Cause.CLOSED), "CLOSED", "confirmed: 25 %s");
    }

    private static void fails(ThrowingCallable assertion, String expected, String was) {
        assertThatThrownBy(assertion)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(expected)
                .hasMessageContaining(was);
    }
}
