package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.ANNA;
import static io.kabinet.testkit.Stories.BORIS;
import static io.kabinet.testkit.Stories.HANNA;
import static io.kabinet.testkit.Stories.key;
import static io.kabinet.testkit.Stories.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.identity.Captcha;
import io.kabinet.client.identity.SmsOrdered;
import io.kabinet.client.operation.Outcome;
import io.kabinet.core.identity.code.CodePolicy;
import io.kabinet.core.identity.code.CodePurpose;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.Secret;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RegistrationStoriesTest {

    private static final Secret CHOSEN = Secret.of("Chosen123");

    private final InMemoryOperator operator = Stories.russia();
    private final KabinetClient client = operator.client();

    @Test
    void who_registers_reads_a_picture_types_the_code_and_chooses_a_password() {
        Kabinet anna = registered(operator, client);

        assertThat(told(anna.credentials().choosePassword(CHOSEN, key("choose"))))
                .isEqualTo("confirmed");
        assertThat(told(client.signIn(ANNA, CHOSEN))).isEqualTo("confirmed");
    }

    @Test
    void whoever_enters_a_number_that_is_not_theirs_does_not_get_the_code() {
        operator.subscriber(ANNA);
        operator.subscriber(BORIS);

        client.registration().codeBySms(ANNA, CodePurpose.SIGN_IN, key("1")).orThrow();
        client.registration().passwordBySms(ANNA, key("2")).orThrow();

        assertThat(operator.inbox(ANNA).messages()).hasSize(2);
        assertThat(operator.inbox(BORIS).messages()).isEmpty();
        Secret code = operator.inbox(ANNA).lastCode();
        assertThat(told(client.signInByCode(BORIS, CodePurpose.SIGN_IN, code))).isEqualTo("CODE_NOT_ISSUED");
        assertThat(told(client.signInByCode(ANNA, CodePurpose.SIGN_IN, code))).isEqualTo("confirmed");
    }

    @Test
    void another_password_costs_nothing_however_one_comes_by_it() {
        operator.subscriber(ANNA).password("Current12").balance(Stories.rub("1"));
        Kabinet anna = operator.signedIn(client, ANNA);

        change(anna, Secret.of("Current12"), CHOSEN, "1").orThrow();
        client.registration().passwordBySms(ANNA, key("2")).orThrow();
        operator.phone(ANNA).sends("ПАРОЛЬ", Peer.of("3339"));

        assertThat(operator.inbox(ANNA).messages()).hasSize(2);
        assertThat(anna.account().balance().amount()).isEqualTo(Stories.rub("1"));
    }

    @Test
    void who_skips_the_password_is_in_and_has_none() {
        Kabinet anna = registered(operator, client);

        assertThat(anna.account().balance().amount()).isEqualTo(Stories.rub("0"));
        assertThat(told(client.signIn(ANNA, CHOSEN))).isEqualTo("PASSWORD_WRONG(2)");
    }

    @Test
    void a_password_is_chosen_once_and_only_after_a_code() {
        Kabinet byCode = registered(operator, client);
        told(byCode.credentials().choosePassword(CHOSEN, key("1")));
        Kabinet byPassword = client.signIn(ANNA, CHOSEN).orThrow();

        assertThat(told(byCode.credentials().choosePassword(Secret.of("Another123"), key("2"))))
                .isEqualTo("CODE_USED");
        assertThat(told(byPassword.credentials().choosePassword(Secret.of("Another123"), key("3"))))
                .isEqualTo("CODE_NOT_ISSUED");
    }

    @Test
    void all_that_is_wrong_with_a_chosen_password_is_told_at_once() {
        Kabinet anna = registered(operator, client);

        assertThat(told(anna.credentials().choosePassword(Secret.of("abc"), key("1"))))
                .isEqualTo("PASSWORD_TOO_SHORT(7) NO_UPPER_CASE_LATIN NO_DIGIT");
        assertThat(told(anna.credentials().choosePassword(CHOSEN, key("2")))).isEqualTo("confirmed");
    }

    @Test
    void the_password_is_changed_with_the_old_one_and_a_wrong_one_counts_at_the_same_gate() {
        operator.subscriber(ANNA).password("Current12");
        Kabinet anna = operator.signedIn(client, ANNA);
        Secret current = Secret.of("Current12");

        assertThat(told(change(anna, Secret.of("Wrong1234"), CHOSEN, "1"))).isEqualTo("PASSWORD_WRONG(2)");
        assertThat(told(client.signIn(ANNA, Secret.of("Wrong1234")))).isEqualTo("PASSWORD_WRONG(1)");
        assertThat(told(change(anna, Secret.of("Wrong1234"), Secret.of("x"), "2")))
                .as("a bad choice costs no guess")
                .startsWith("PASSWORD_TOO_SHORT(7)");
        assertThat(told(change(anna, current, CHOSEN, "3"))).isEqualTo("confirmed");
        assertThat(told(client.signIn(ANNA, current))).isEqualTo("PASSWORD_WRONG(2)");
        assertThat(told(client.signIn(ANNA, CHOSEN))).isEqualTo("confirmed");
    }

    @Test
    void a_code_lives_until_its_moment_and_is_dead_at_it() {
        Instant end = Instant.parse("2026-03-01T09:10:00Z");
        InMemoryOperator shortLived = InMemoryOperator.in(Market.RUSSIA)
                .codes(CodePolicy.RUSSIA.withLife(Duration.ofMinutes(10)).withLength(4))
                .startingAt(Stories.MORNING);
        KabinetClient there = shortLived.client();
        shortLived.subscriber(ANNA);

        assertThat(order(there, "1").orThrow().validUntil()).contains(end);
        Secret first = shortLived.inbox(ANNA).lastCode();
        assertThat(first.reveal()).hasSize(4);
        shortLived.clock().moveTo(end.minusNanos(1));
        assertThat(told(there.signInByCode(ANNA, CodePurpose.SIGN_IN, Secret.of("12345"))))
                .isEqualTo("CODE_LENGTH_WRONG(4, 5)");
        assertThat(told(there.signInByCode(ANNA, CodePurpose.SIGN_IN, first))).isEqualTo("confirmed");

        shortLived.clock().moveTo(Instant.parse(Stories.MORNING));
        order(there, "2");
        shortLived.clock().moveTo(end);
        assertThat(told(there.signInByCode(
                        ANNA, CodePurpose.SIGN_IN, shortLived.inbox(ANNA).lastCode())))
                .isEqualTo("CODE_EXPIRED(2026-03-01T09:10:00Z)");
    }

    @Test
    void codes_are_not_sent_without_a_pause_where_there_is_one() {
        InMemoryOperator careful = InMemoryOperator.in(Market.RUSSIA)
                .codes(CodePolicy.RUSSIA.withSendingLimits(Duration.ofSeconds(60), 2))
                .startingAt(Stories.MORNING);
        KabinetClient there = careful.client();

        assertThat(order(there, "1").orThrow().againFrom()).contains(Instant.parse("2026-03-01T09:01:00Z"));
        assertThat(told(order(there, "2"))).isEqualTo("RESEND_TOO_EARLY(2026-03-01T09:01:00Z)");
        careful.clock().advance(Duration.ofSeconds(60));
        assertThat(told(order(there, "3"))).isEqualTo("confirmed");
        careful.clock().advance(Duration.ofSeconds(60));
        assertThat(told(order(there, "4"))).isEqualTo("TOO_MANY_CODES(2, 2026-03-02T09:00:00Z)");
    }

    @Test
    void the_phone_can_ask_for_a_password_itself() {
        operator.subscriber(ANNA);

        operator.phone(ANNA).sends("пароль ", Peer.of("3339"));
        operator.phone(ANNA).sends("ПАРОЛЬ", Peer.of("3340"));
        operator.phone(ANNA).sends("hello", Peer.of("3339"));

        assertThat(operator.inbox(ANNA).messages()).hasSize(1);
        assertThat(told(client.signIn(ANNA, operator.inbox(ANNA).lastPassword())))
                .isEqualTo("confirmed");
    }

    @Test
    void belarus_does_not_understand_that_sms() {
        InMemoryOperator belarus = Stories.belarus();
        belarus.subscriber(HANNA);

        belarus.phone(HANNA).sends("ПАРОЛЬ", Peer.of("MTS"));
        belarus.phone(HANNA).sends("ПАРОЛЬ", Peer.of("3339"));

        assertThat(belarus.inbox(HANNA).messages()).isEmpty();
    }

    @Test
    void an_sms_takes_its_time_while_the_new_password_holds_at_once() {
        InMemoryOperator slow = InMemoryOperator.in(Market.RUSSIA)
                .smsDelay(Duration.ofMinutes(3))
                .startingAt(Stories.MORNING);
        slow.subscriber(ANNA).password("Current12");
        KabinetClient there = slow.client();
        there.registration().passwordBySms(ANNA, key("1"));

        slow.clock().advance(Duration.ofMinutes(3).minusNanos(1));
        assertThat(slow.inbox(ANNA).last()).isEmpty();
        assertThatThrownBy(() -> slow.inbox(ANNA).lastPassword())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no SMS with a password has arrived")
                .hasMessageNotContaining(ANNA.wire());
        assertThat(told(there.signIn(ANNA, Secret.of("Current12")))).isEqualTo("PASSWORD_WRONG(2)");

        slow.clock().advance(Duration.ofNanos(1));
        assertThat(told(there.signIn(ANNA, slow.inbox(ANNA).lastPassword()))).isEqualTo("confirmed");
    }

    private static Kabinet registered(InMemoryOperator operator, KabinetClient client) {
        operator.subscriber(ANNA);
        assertThat(told(client.registration().codeBySms(ANNA, CodePurpose.REGISTRATION, key("no-picture"))))
                .isEqualTo("CAPTCHA_REQUIRED");
        Captcha captcha = client.registration().captcha(ANNA);
        client.registration()
                .codeBySms(
                        ANNA,
                        CodePurpose.REGISTRATION,
                        captcha.answer(operator.lettersOf(captcha)),
                        key("registration"))
                .orThrow();
        return client.signInByCode(
                        ANNA, CodePurpose.REGISTRATION, operator.inbox(ANNA).lastCode())
                .orThrow();
    }

    private static Outcome<?> change(Kabinet who, Secret current, Secret chosen, String key) {
        return who.credentials().changePassword(current, chosen, key(key));
    }

    private static Outcome<SmsOrdered> order(KabinetClient client, String key) {
        return client.registration().codeBySms(ANNA, CodePurpose.SIGN_IN, key(key));
    }
}
