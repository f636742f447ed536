package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.ANNA;
import static io.kabinet.testkit.Stories.BORIS;
import static io.kabinet.testkit.Stories.HANNA;
import static io.kabinet.testkit.Stories.MORNING;
import static io.kabinet.testkit.Stories.NOBODY;
import static io.kabinet.testkit.Stories.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.camara.Authentication;
import io.kabinet.client.camara.CamaraCalls;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.identity.code.CodePolicy;
import io.kabinet.core.identity.code.CodePurpose;
import io.kabinet.core.identity.network.Bearer;
import io.kabinet.core.identity.network.DeviceKind;
import io.kabinet.core.identity.network.NetworkSignInFacts;
import io.kabinet.core.identity.network.ProductLine;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A host gets a subscriber in by CAMARA's codes, and asks the network whose a device is. */
class CamaraStoriesTest {

    private static final String MESSAGE = "Kettle & Cup: {{code}}, say {{code}}";
    private static final String INVALID = "ONE_TIME_PASSWORD_SMS.INVALID_OTP(400)";
    private static final String EXPIRED = "ONE_TIME_PASSWORD_SMS.VERIFICATION_EXPIRED(400)";
    private static final String FAILED = "ONE_TIME_PASSWORD_SMS.VERIFICATION_FAILED(400)";
    private static final String TOO_MANY = "ONE_TIME_PASSWORD_SMS.MAX_OTP_CODES_EXCEEDED(403)";
    private static final String NO_NETWORK = "NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK(403)";

    private volatile Optional<Msisdn> word = Optional.empty();
    private final InMemoryOperator operator = InMemoryOperator.in(Market.RUSSIA)
            .codes(CodePolicy.RUSSIA
                    .withLength(4)
                    .withLife(Duration.ofMinutes(10))
                    .withSendingLimits(Duration.ofSeconds(60), 3))
            .startingAt(MORNING);
    private final KabinetClient client = operator.client();
    private final CamaraCalls camara = new CamaraCalls(client);

    CamaraStoriesTest() {
        operator.subscriber(ANNA);
        operator.subscriber(BORIS);
    }

    @Test
    void a_validated_authentication_is_good_for_one_session() {
        Authentication sent = camara.sendCode(ANNA, MESSAGE).orThrow();
        String code = operator.inbox(ANNA).lastCode().reveal();

        assertThat(operator.inbox(ANNA).last().orElseThrow().text().reveal())
                .isEqualTo("Kettle & Cup: " + code + ", say " + code);
        assertThat(told(client.signInByAuthentication(sent))).isEqualTo("AUTHENTICATION_NOT_VALIDATED");

        Authentication validated = camara.validateCode(sent, Secret.of(code)).orThrow();
        Kabinet anna = client.signInByAuthentication(validated).orThrow();

        assertThat(anna.account().balance().amount().isZero()).isTrue();
        assertThat(told(client.signInByAuthentication(validated))).isEqualTo("AUTHENTICATION_USED");
    }

    @Test
    void an_authentication_that_nobody_knows_or_that_is_somebody_elses_is_none() {
        Authentication validated = validated();
        Authentication ofBoris = new Authentication(BORIS, validated.id());

        assertThat(told(client.signInByAuthentication(ofBoris))).isEqualTo("AUTHENTICATION_UNKNOWN");
        assertThat(told(client.signInByAuthentication(new Authentication(ANNA, Secret.of("invented")))))
                .isEqualTo("AUTHENTICATION_UNKNOWN");
        assertThat(told(camara.validateCode(ofBoris, Secret.of("0000")))).isEqualTo("NOT_FOUND(404)");
        assertThat(told(client.signInByAuthentication(validated))).isEqualTo("confirmed");
    }

    @Test
    void it_can_be_exchanged_for_as_long_as_a_code_lives() {
        Authentication late = validated();
        operator.clock().advance(Duration.ofMinutes(10));
        assertThat(told(client.signInByAuthentication(late))).isEqualTo("AUTHENTICATION_EXPIRED(2026-03-01T09:10:00Z)");

        Authentication inTime = validated();
        operator.clock().advance(Duration.ofMinutes(10).minusNanos(1));
        assertThat(told(client.signInByAuthentication(inTime))).isEqualTo("confirmed");
    }

    @Test
    void three_wrong_codes_use_it_up_and_a_text_of_another_length_costs_nothing() {
        Authentication sent = camara.sendCode(ANNA, MESSAGE).orThrow();
        Secret right = operator.inbox(ANNA).lastCode();
        Secret wrong = Secret.of(right.matches("0000") ? "0001" : "0000");

        assertThat(told(camara.validateCode(sent, Secret.of("12345")))).isEqualTo(INVALID);
        for (int i = 0; i < 3; i++) {
            assertThat(told(camara.validateCode(sent, wrong))).isEqualTo(INVALID);
        }
        assertThat(told(camara.validateCode(sent, right))).isEqualTo(FAILED);
        assertThat(told(client.signInByAuthentication(sent))).isEqualTo("AUTHENTICATION_NOT_VALIDATED");
    }

    @Test
    void a_code_is_good_no_more_once_it_is_old_replaced_or_used() {
        Authentication old = camara.sendCode(ANNA, MESSAGE).orThrow();
        Secret first = operator.inbox(ANNA).lastCode();
        operator.clock().advance(Duration.ofMinutes(10));
        assertThat(told(camara.validateCode(old, first))).isEqualTo(EXPIRED);

        Authentication newer = camara.sendCode(ANNA, MESSAGE).orThrow();
        Secret second = operator.inbox(ANNA).lastCode();
        assertThat(told(camara.validateCode(old, second))).isEqualTo(EXPIRED);
        assertThat(told(camara.validateCode(newer, second))).isEqualTo("confirmed");
        assertThat(told(camara.validateCode(newer, second))).isEqualTo(EXPIRED);
    }

    @Test
    void codes_are_limited_by_pause_and_day_and_a_refused_one_leaves_the_last_alive() {
        Authentication sent = camara.sendCode(ANNA, MESSAGE).orThrow();
        assertThat(told(camara.sendCode(ANNA, MESSAGE))).isEqualTo(TOO_MANY);
        assertThat(told(camara.validateCode(sent, operator.inbox(ANNA).lastCode())))
                .isEqualTo("confirmed");

        for (int i = 0; i < 2; i++) {
            operator.clock().advance(Duration.ofSeconds(60));
            assertThat(told(camara.sendCode(ANNA, MESSAGE))).isEqualTo("confirmed");
        }
        operator.clock().advance(Duration.ofSeconds(60));
        assertThat(told(camara.sendCode(ANNA, MESSAGE))).isEqualTo(TOO_MANY);
    }

    @Test
    void its_codes_and_those_to_sign_in_leave_each_other_alone() {
        client.registration()
                .codeBySms(ANNA, CodePurpose.SIGN_IN, RequestKey.of("1"))
                .orThrow();
        Secret ours = operator.inbox(ANNA).lastCode();
        Authentication sent = camara.sendCode(ANNA, MESSAGE).orThrow();

        assertThat(told(client.signInByCode(ANNA, CodePurpose.SIGN_IN, ours))).isEqualTo("confirmed");
        assertThat(told(camara.validateCode(sent, operator.inbox(ANNA).lastCode())))
                .isEqualTo("confirmed");
    }

    @Test
    void a_number_that_nobody_has_is_answered_like_any_other_and_one_of_elsewhere_is_not_allowed() {
        assertThat(told(camara.sendCode(NOBODY, MESSAGE))).isEqualTo("confirmed");
        assertThat(operator.inbox(NOBODY).messages()).isEmpty();
        assertThat(told(camara.sendCode(HANNA, MESSAGE)))
                .isEqualTo("ONE_TIME_PASSWORD_SMS.PHONE_NUMBER_NOT_ALLOWED(403)");
    }

    @Test
    void the_network_says_whose_the_device_is_and_nothing_without_a_device() {
        assertThat(told(camara.verifyNumber(ANNA))).isEqualTo(NO_NETWORK);

        operator.network(ANNA).connect();
        assertThat(camara.verifyNumber(ANNA).orThrow()).isTrue();
        assertThat(camara.verifyHashedNumber(ANNA).orThrow()).isTrue();
        assertThat(camara.verifyNumber(BORIS).orThrow()).isFalse();

        operator.network(BORIS).connect();
        assertThat(camara.verifyNumber(BORIS).orThrow()).isTrue();
        assertThat(camara.verifyNumber(ANNA).orThrow()).isFalse();
        assertThat(told(client.signInByNetwork(ANNA))).isEqualTo("BEARER_NOT_LISTED(none)");

        operator.network(BORIS).disconnect();
        assertThat(camara.verifyNumber(ANNA).orThrow()).isTrue();
    }

    @Test
    void over_wifi_the_network_has_no_word() {
        operator.network(ANNA)
                .connect(
                        new NetworkSignInFacts(ProductLine.MOBILE, true, Bearer.FOUR_G, DeviceKind.PHONE, true, false));

        assertThat(told(camara.verifyNumber(ANNA))).isEqualTo(NO_NETWORK);
    }

    @Test
    void a_host_may_give_the_network_its_word_which_no_request_can() {
        InMemoryOperator there =
                InMemoryOperator.in(Market.RUSSIA).networkWord(() -> word).startingAt(MORNING);
        KabinetClient visitor = there.client();
        CamaraCalls calls = new CamaraCalls(visitor);
        there.network(ANNA).connect();

        assertThat(told(calls.verifyNumber(ANNA))).isEqualTo(NO_NETWORK);
        assertThat(told(visitor.signInByNetwork(ANNA))).isEqualTo("BEARER_NOT_LISTED(none)");

        word = Optional.of(BORIS);
        assertThat(there.calling()).contains(BORIS);
        assertThat(calls.verifyNumber(ANNA).orThrow()).isFalse();
        assertThat(told(visitor.signInByNetwork(ANNA))).isEqualTo("BEARER_NOT_LISTED(none)");
        assertThat(told(visitor.signInByNetwork(BORIS))).isEqualTo("confirmed");
    }

    @Test
    void belarus_has_codes_and_no_word_of_a_network() {
        InMemoryOperator belarus = Stories.belarus();
        belarus.subscriber(HANNA);
        KabinetClient there = belarus.client();
        CamaraCalls calls = new CamaraCalls(there);
        belarus.network(HANNA).connect();

        Authentication sent = calls.sendCode(HANNA, MESSAGE).orThrow();
        assertThat(told(calls.validateCode(sent, belarus.inbox(HANNA).lastCode())))
                .isEqualTo("confirmed");
        assertThat(told(there.signInByAuthentication(sent))).isEqualTo("confirmed");
        assertThat(told(calls.verifyNumber(HANNA))).isEqualTo("PERMISSION_DENIED(403)");
    }

    private Authentication validated() {
        Authentication sent = camara.sendCode(ANNA, MESSAGE).orThrow();
        return camara.validateCode(sent, operator.inbox(ANNA).lastCode()).orThrow();
    }
}
