package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.ANNA;
import static io.kabinet.testkit.Stories.HANNA;
import static io.kabinet.testkit.Stories.JAN;
import static io.kabinet.testkit.Stories.key;
import static io.kabinet.testkit.Stories.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.message.CancelDelayedSms;
import io.kabinet.client.message.SendSms;
import io.kabinet.core.market.Market;
import io.kabinet.core.message.ScheduledSms;
import io.kabinet.core.message.SmsText;
import io.kabinet.core.message.SmsWish;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Peer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An SMS from the cabinet is there at once, or when the operator's clock stands at its moment. */
class MessageStoriesTest {

    private static final Instant NINE = Instant.parse(Stories.MORNING);
    private static final Instant TEN = NINE.plusSeconds(3_600);
    private static final Peer TO_JAN = Peer.of("+" + JAN.wire());
    private static final SmsText TEXT = new SmsText("Буду позже");

    private final InMemoryOperator operator =
            InMemoryOperator.in(Market.BELARUS).pageSize(1).startingAt(NINE);
    private final KabinetClient client = operator.client();
    private final Kabinet hanna = operator.signedIn(client, HANNA);

    @Test
    void an_sms_without_a_moment_is_there_at_once_from_the_subscribers_number() {
        ScheduledSms sms = hanna.messages().send(TO_JAN, TEXT, key("1")).orThrow();

        assertThat(sms.stateAt(NINE)).isEqualTo(ScheduledSms.State.SENT);
        Sms arrived = operator.inbox(JAN).last().orElseThrow();
        assertThat(arrived.from()).isEqualTo(Peer.of(HANNA.wire()));
        assertThat(arrived.text().reveal()).isEqualTo("Буду позже");
        assertThat(hanna.messages().delayed()).isEmpty();
    }

    @Test
    void a_delayed_one_goes_out_when_the_clock_passes_its_moment() {
        ScheduledSms sms = hanna.messages().sendAt(TO_JAN, TEXT, TEN, key("1")).orThrow();
        assertThat(hanna.messages().delayed()).containsExactly(sms);

        operator.clock().moveTo(TEN.minusNanos(1));
        assertThat(operator.inbox(JAN).messages()).isEmpty();

        operator.clock().moveTo(TEN);
        assertThat(operator.inbox(JAN).messages()).extracting(Sms::arrivedAt).containsExactly(TEN);
    }

    @Test
    void what_is_sent_twice_under_one_key_arrives_once() {
        hanna.messages().send(TO_JAN, TEXT, key("1")).orThrow();
        hanna.messages().send(TO_JAN, TEXT, key("1")).orThrow();

        assertThat(operator.inbox(JAN).messages()).hasSize(1);
    }

    @Test
    void one_that_waits_can_be_cancelled_once_and_one_that_was_sent_cannot() {
        ScheduledSms first =
                hanna.messages().sendAt(TO_JAN, TEXT, TEN, key("1")).orThrow();
        ScheduledSms second =
                hanna.messages().sendAt(TO_JAN, TEXT, TEN, key("2")).orThrow();
        operator.clock().moveTo(TEN.minusNanos(1));

        assertThat(hanna.messages().cancel(first, key("3")).orThrow().cancelledAt())
                .contains(TEN.minusNanos(1));
        assertThat(told(hanna.messages().cancel(first, key("4"))))
                .isEqualTo("SMS_ALREADY_CANCELLED(2026-03-01T09:59:59.999999999Z)");

        operator.clock().moveTo(TEN);
        assertThat(told(hanna.messages().cancel(second, key("5")))).isEqualTo("SMS_ALREADY_SENT(2026-03-01T10:00:00Z)");
        assertThat(operator.inbox(JAN).messages()).hasSize(1);
        assertThat(hanna.messages().delayed().map(sms -> sms.stateAt(TEN)))
                .containsExactly(ScheduledSms.State.SENT, ScheduledSms.State.CANCELLED);
    }

    @Test
    void one_that_waits_can_be_cancelled_though_the_clock_was_moved_back_to_before_it_was_taken() {
        ScheduledSms sms = hanna.messages().sendAt(TO_JAN, TEXT, TEN, key("1")).orThrow();
        operator.clock().moveTo(NINE.minusNanos(1));

        assertThat(hanna.messages().cancel(sms, key("2")).orThrow().cancelledAt())
                .contains(NINE);
        operator.clock().moveTo(TEN);
        assertThat(operator.inbox(JAN).messages()).isEmpty();
    }

    @Test
    void it_is_sent_to_a_number_at_a_moment_to_come() {
        assertThat(told(hanna.messages().sendAt(Peer.of("Jan"), TEXT, NINE, key("1"))))
                .isEqualTo("RECIPIENT_NOT_NUMBER SENDING_NOT_IN_FUTURE(2026-03-01T09:00:00Z, 2026-03-01T09:00:00Z)");
        assertThat(told(hanna.messages().sendAt(TO_JAN, TEXT, NINE.plusNanos(1), key("2"))))
                .isEqualTo("confirmed");
    }

    @Test
    void nobody_cancels_what_another_has_sent() {
        ScheduledSms sms = hanna.messages().sendAt(TO_JAN, TEXT, TEN, key("1")).orThrow();

        assertThat(told(operator.signedIn(client, JAN).await(new CancelDelayedSms(JAN, sms.id(), key("1")))))
                .isEqualTo("SMS_UNKNOWN(sms-1)");
    }

    @Test
    void neither_text_nor_number_is_printed() {
        SendSms send = new SendSms(HANNA, new SmsWish(TO_JAN, TEXT, Optional.empty()), key("1"));
        ScheduledSms sent = hanna.await(send).orThrow();

        assertThat(send + " " + sent).doesNotContain(TEXT.text()).doesNotContain(JAN.wire());
    }

    @Test
    void in_russia_it_is_not_offered() {
        InMemoryOperator russia = InMemoryOperator.in(Market.RUSSIA)
                .alsoOffering(CancelDelayedSms.class)
                .startingAt(NINE);
        Kabinet anna = russia.signedIn(russia.client(), ANNA);
        russia.clock().advance(Duration.ofHours(1));

        assertThat(told(anna.messages().send(Peer.of(Msisdn.of("79000000002").wire()), TEXT, key("1"))))
                .isEqualTo("NOT_OFFERED_IN_MARKET(RUSSIA)");
    }
}
