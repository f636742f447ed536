package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.ANNA;
import static io.kabinet.testkit.Stories.HANNA;
import static io.kabinet.testkit.Stories.NOBODY;
import static io.kabinet.testkit.Stories.key;
import static io.kabinet.testkit.Stories.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.identity.Captcha;
import io.kabinet.client.identity.CaptchaAnswer;
import io.kabinet.client.operation.Outcome;
import io.kabinet.core.identity.code.CodePurpose;
import io.kabinet.core.identity.lockout.LockoutPolicy;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.NumberingPlan;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.Secret;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInStoriesTest {

    private static final Secret WRONG = Secret.of("Wrong-123");

    private final InMemoryOperator operator = Stories.russia();
    private final KabinetClient client = operator.client();

    @Test
    void a_password_that_came_by_sms_lets_in() {
        operator.subscriber(ANNA);

        assertThat(told(client.registration().passwordBySms(ANNA, key("1")))).isEqualTo("confirmed");

        Sms sms = operator.inbox(ANNA).last().orElseThrow();
        assertThat(sms.from()).isEqualTo(Peer.of("3339"));
        assertThat(sms.text().reveal()).contains(sms.password().orElseThrow().reveal());
        assertThat(operator.rulebook().password().violationsIn(sms.password().orElseThrow()))
                .isEmpty();
        assertThat(told(client.signIn(ANNA, sms.password().orElseThrow()))).isEqualTo("confirmed");
    }

    @Test
    void a_new_password_kills_the_old_one() {
        Secret old = issued("1");
        Secret fresh = issued("2");

        assertThat(fresh).isNotEqualTo(old);
        assertThat(told(client.signIn(ANNA, old))).isEqualTo("PASSWORD_WRONG(2)");
        assertThat(told(client.signIn(ANNA, fresh))).isEqualTo("confirmed");
    }

    @Test
    void the_third_wrong_password_locks_and_then_the_right_one_is_refused_too() {
        Secret right = issued("1");

        assertThat(told(client.signIn(ANNA, WRONG))).isEqualTo("PASSWORD_WRONG(2)");
        assertThat(told(client.signIn(ANNA, WRONG))).isEqualTo("PASSWORD_WRONG(1)");
        assertThat(told(client.signIn(ANNA, WRONG))).isEqualTo("PASSWORD_WRONG(0)");
        assertThat(told(client.signIn(ANNA, right))).isEqualTo("PASSWORD_LOCKED(3)");
    }

    @Test
    void a_lock_does_not_end_by_waiting_but_by_a_new_password() {
        Secret right = issued("1");
        lock();

        operator.clock().advance(Duration.ofDays(3_650));
        assertThat(told(client.signIn(ANNA, right))).isEqualTo("PASSWORD_LOCKED(3)");

        assertThat(told(client.signIn(ANNA, issued("2")))).isEqualTo("confirmed");
    }

    @Test
    void the_right_password_begins_the_count_anew() {
        Secret right = issued("1");
        told(client.signIn(ANNA, WRONG));
        told(client.signIn(ANNA, WRONG));
        told(client.signIn(ANNA, right));

        assertThat(told(client.signIn(ANNA, WRONG))).isEqualTo("PASSWORD_WRONG(2)");
    }

    @Test
    void a_number_that_nobody_has_is_answered_like_one_that_somebody_has() {
        issued("1");

        for (int i = 0; i < 4; i++) {
            assertThat(told(client.signIn(NOBODY, WRONG))).isEqualTo(told(client.signIn(ANNA, WRONG)));
        }
        assertThat(client.registration().passwordBySms(NOBODY, key("2")))
                .isEqualTo(client.registration().passwordBySms(ANNA, key("2")));
        assertThat(operator.inbox(NOBODY).messages()).isEmpty();
    }

    @Test
    void codes_tell_no_more_about_who_is_there() {
        operator.subscriber(ANNA);

        for (Msisdn number : new Msisdn[] {ANNA, NOBODY}) {
            assertThat(told(client.signInByCode(number, CodePurpose.SIGN_IN, WRONG)))
                    .isEqualTo("CODE_NOT_ISSUED");
            assertThat(told(client.registration().codeBySms(number, CodePurpose.SIGN_IN, key("1"))))
                    .isEqualTo("confirmed");
            assertThat(told(client.signInByCode(number, CodePurpose.SIGN_IN, WRONG)))
                    .isEqualTo("CODE_WRONG(2)");
        }
    }

    @Test
    void captchas_are_asked_where_the_operator_is_told_to() {
        InMemoryOperator curious = InMemoryOperator.in(Market.RUSSIA)
                .captchasAt(CaptchaPlace.ORDER_OF_PASSWORD)
                .startingAt(Stories.MORNING);
        KabinetClient there = curious.client();
        Captcha captcha = there.registration().captcha(ANNA);

        assertThat(told(there.registration().passwordBySms(ANNA, key("1")))).isEqualTo("CAPTCHA_REQUIRED");
        assertThat(told(there.registration().passwordBySms(ANNA, captcha.answer(curious.lettersOf(captcha)), key("2"))))
                .isEqualTo("confirmed");
        assertThat(told(there.registration().codeBySms(ANNA, CodePurpose.REGISTRATION, key("3"))))
                .isEqualTo("confirmed");
    }

    @Test
    void nothing_that_prints_has_a_secret_or_a_whole_number_in_it() {
        Secret password = issued("1");
        Sms sms = operator.inbox(ANNA).last().orElseThrow();

        assertThat(sms + " " + operator.openSession(ANNA) + " " + told(client.signIn(NOBODY, password)))
                .doesNotContain(password.reveal())
                .doesNotContain(ANNA.wire());
    }

    @ParameterizedTest
    @ValueSource(strings = {"+7 900 000-00-01", "8 (900) 000-00-01", "9000000001"})
    void every_spelling_of_a_number_is_one_number_and_shares_its_three_guesses(String typed) {
        issued("1");
        Msisdn spelled = NumberingPlan.RUSSIA.read(typed).orElseThrow();

        told(client.signIn(ANNA, WRONG));
        told(client.signIn(spelled, WRONG));

        assertThat(told(client.signIn(ANNA, WRONG))).isEqualTo("PASSWORD_WRONG(0)");
    }

    @Test
    void belarus_asks_for_a_captcha_before_it_looks_at_the_password() {
        InMemoryOperator belarus = Stories.belarus();
        belarus.subscriber(HANNA).password("1234");
        KabinetClient there = belarus.client();

        assertThat(told(there.signIn(HANNA, Secret.of("1234")))).isEqualTo("CAPTCHA_REQUIRED");

        Captcha captcha = there.registration().captcha(HANNA);
        CaptchaAnswer answer = captcha.answer(belarus.lettersOf(captcha));
        CaptchaAnswer wrong = there.registration().captcha(HANNA).answer("?");
        assertThat(told(there.signIn(HANNA, Secret.of("1234"), wrong))).isEqualTo("CAPTCHA_WRONG");
        assertThat(told(there.signIn(HANNA, Secret.of("1234"), answer))).isEqualTo("confirmed");
        assertThat(told(there.signIn(HANNA, Secret.of("1234"), answer)))
                .as("a captcha is good for one answer")
                .isEqualTo("CAPTCHA_WRONG");
    }

    @Test
    void a_captcha_is_good_for_the_number_it_was_asked_for() {
        InMemoryOperator belarus = Stories.belarus();
        belarus.subscriber(HANNA).password("1234");
        KabinetClient there = belarus.client();
        Captcha captcha = there.registration().captcha(Stories.JAN);

        CaptchaAnswer answer = captcha.answer(belarus.lettersOf(captcha));

        assertThat(told(there.signIn(HANNA, Secret.of("1234"), answer))).isEqualTo("CAPTCHA_WRONG");
    }

    @Test
    void belarus_borrows_the_russian_lockout_unless_told() {
        InMemoryOperator strict = InMemoryOperator.in(Market.BELARUS)
                .captchasAt()
                .lockout(new LockoutPolicy(1, Optional.empty(), Optional.empty()))
                .startingAt(Stories.MORNING);
        InMemoryOperator usual =
                InMemoryOperator.in(Market.BELARUS).captchasAt().startingAt(Stories.MORNING);

        assertThat(told(strict.client().signIn(HANNA, WRONG))).isEqualTo("PASSWORD_WRONG(0)");
        assertThat(told(usual.client().signIn(HANNA, WRONG))).isEqualTo("PASSWORD_WRONG(2)");
    }

    @ParameterizedTest
    @EnumSource(Market.class)
    void signed_in_does_what_a_person_does(Market market) {
        InMemoryOperator anywhere = InMemoryOperator.in(market).startingAt(Stories.MORNING);
        try (KabinetClient there = anywhere.client()) {
            Kabinet somebody = anywhere.signedIn(there, Stories.somebodyOf(market));

            assertThat(somebody.account().subscriber().number()).isEqualTo(Stories.somebodyOf(market));
            assertThat(anywhere.arrivals()).isEqualTo(market == Market.RUSSIA ? 2 : 3);
        }
    }

    @Test
    void a_code_for_one_thing_opens_nothing_else() {
        operator.subscriber(ANNA);
        client.registration().codeBySms(ANNA, CodePurpose.RECOVERY, key("1"));
        Secret code = operator.inbox(ANNA).lastCode();

        assertThat(told(client.signInByCode(ANNA, CodePurpose.SIGN_IN, code))).isEqualTo("CODE_NOT_ISSUED");
        assertThat(told(client.signInByCode(ANNA, CodePurpose.GIFT, code)))
                .isEqualTo("CODE_OF_OTHER_PURPOSE(sign_in, gift)");
        assertThat(told(client.registration().codeBySms(ANNA, CodePurpose.GIFT, key("2"))))
                .isEqualTo("CODE_OF_OTHER_PURPOSE(sign_in, gift)");
        assertThat(told(client.signInByCode(ANNA, CodePurpose.RECOVERY, code))).isEqualTo("confirmed");
        assertThat(told(client.signInByCode(ANNA, CodePurpose.RECOVERY, code))).isEqualTo("CODE_USED");
    }

    private Secret issued(String key) {
        operator.subscriber(ANNA);
        Outcome<?> sent = client.registration().passwordBySms(ANNA, key(key));
        assertThat(told(sent)).isEqualTo("confirmed");
        return operator.inbox(ANNA).lastPassword();
    }

    private void lock() {
        for (int i = 0; i < 3; i++) {
            told(client.signIn(ANNA, WRONG));
        }
    }
}
