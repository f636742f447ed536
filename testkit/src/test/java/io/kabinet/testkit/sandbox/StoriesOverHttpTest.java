package io.kabinet.testkit.sandbox;

import static io.kabinet.testkit.assertions.KabinetAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.bonus.GiftOffered;
import io.kabinet.client.http.HttpTransport;
import io.kabinet.client.identity.Captcha;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.bonus.programme.PointSource;
import io.kabinet.core.identity.code.CodePurpose;
import io.kabinet.core.market.Market;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Secret;
import io.kabinet.testkit.InMemoryOperator;
import java.time.Duration;
import java.util.Random;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A subscriber's day, every step of it over HTTP. */
class StoriesOverHttpTest {

    private static final Msisdn ANNA = Msisdn.of("79000000001");
    private static final Msisdn BORIS = Msisdn.of("79000000002");
    private static final Secret CHOSEN = Secret.of("Kettle7kettle");

    private final InMemoryOperator operator = InMemoryOperator.in(Market.RUSSIA).startingAt("2026-03-01T09:00:00Z");
    private final Sandbox sandbox = Sandbox.of(operator).start();
    private final KabinetClient client = KabinetClient.over(
                    HttpTransport.to(sandbox.address()).allowPlainLoopback().build())
            .random(new Random(7))
            .build();

    @AfterEach
    void close() {
        client.close();
        sandbox.close();
    }

    private static RequestKey key(String text) {
        return RequestKey.of(text);
    }

    /** Registers by SMS, as a person would: reads the picture, then the phone. */
    private Kabinet registered(Msisdn number) {
        operator.subscriber(number);
        Captcha captcha = client.registration().captcha(number);
        client.registration()
                .codeBySms(
                        number,
                        CodePurpose.REGISTRATION,
                        captcha.answer(operator.lettersOf(captcha)),
                        key("code-" + number.wire()))
                .orThrow();
        Kabinet in = client.signInByCode(
                        number, CodePurpose.REGISTRATION, operator.inbox(number).lastCode())
                .orThrow();
        in.credentials().choosePassword(CHOSEN, key("password")).orThrow();
        return in;
    }

    @Test
    void anna_registers_signs_in_and_borrows() {
        registered(ANNA).signOut();
        operator.subscriber(ANNA).balance(Money.parse("RUB 12.50"));
        Kabinet anna = client.signIn(ANNA, CHOSEN).orThrow();

        assertThat(anna.account().balance().amount()).isEqualTo(Money.parse("RUB 12.50"));
        Outcome<PromisedPayment> taken = anna.promisedPayments().take(Money.parse("RUB 300"), key("loan"));
        assertThat(taken).isConfirmed();
        operator.topUp(ANNA, Money.parse("RUB 350"));
        assertThat(anna.promisedPayments().history()).hasSize(1);
        assertThat(anna.account().balance().amount()).isEqualTo(Money.parse("RUB 362.50"));
    }

    @Test
    void anna_borrows_although_the_answer_is_lost() {
        Kabinet anna = registered(ANNA);
        operator.faults().loseNextAnswer();

        assertThat(anna.promisedPayments().take(Money.parse("RUB 300"), key("loan")))
                .isConfirmed();
        assertThat(anna.promisedPayments().history()).hasSize(1);
    }

    @Test
    void anna_gives_points_to_boris_who_claims_them_once() {
        Kabinet anna = registered(ANNA);
        Kabinet boris = registered(BORIS);
        operator.subscriber(ANNA).points(100, PointSource.TELECOM);

        GiftOffered gift = anna.bonus().gift(BORIS, Points.of(60), key("gift")).orThrow();
        Secret code = operator.inbox(BORIS).lastCode();

        assertThat(boris.bonus().claim(gift.gift(), code).orThrow().balance()).isEqualTo(Points.of(60));
        assertThat(boris.bonus().claim(gift.gift(), code)).isInstanceOf(Outcome.Rejected.class);
        assertThat(anna.bonus().summary().balance()).isEqualTo(Points.of(40));
    }

    @Test
    void a_session_that_is_over_is_renewed_without_a_word() {
        Kabinet anna = registered(ANNA);
        operator.faults().expireSessions();
        operator.clock().advance(Duration.ofHours(1));

        assertThat(anna.account().balance().asOf()).isEqualTo(operator.clock().instant());
    }

    @Test
    void a_wrong_password_is_wrong_here_too() {
        registered(ANNA);

        assertThat(client.signIn(ANNA, Secret.of("Another7kettle"))).isInstanceOf(Outcome.Rejected.class);
        operator.phone(ANNA).sends("ПАРОЛЬ", Peer.of("3339"));
        assertThat(client.signIn(ANNA, operator.inbox(ANNA).lastPassword())).isConfirmed();
    }
}
