package io.kabinet.core.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.message.ScheduledSms.State;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.testing.Seeds;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduledSmsTest {

    private static final ZoneId MINSK = ZoneId.of("Europe/Minsk");
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);
    private static final Peer TO = Peer.of("375330000002");
    private static final SmsText TEXT = new SmsText("С днём\nрождения");
    private static final ScheduledSms WAITING = new ScheduledSms("s-1", TO, TEXT, NOW, LATER, Optional.empty());

    private static SmsDecision decide(SmsPolicy policy, String to, Optional<Instant> at, ZoneId zone) {
        return policy.decide("s-1", new SmsWish(Peer.of(to), TEXT, at), NOW, zone);
    }

    private static List<Reason> against(SmsDecision decision) {
        return decision.match(granted -> List.of(), SmsDecision.Refused::reasons);
    }

    @Test
    void an_sms_is_sent_at_once_or_later_as_one_likes() {
        assertThat(decide(SmsPolicy.BELARUS, "375330000002", Optional.of(LATER), MINSK))
                .isEqualTo(new SmsDecision.Granted(WAITING));
        assertThat(decide(SmsPolicy.BELARUS, "375330000002", Optional.empty(), MINSK)
                        .<State>match(granted -> granted.sms().stateAt(NOW), refused -> State.CANCELLED))
                .isEqualTo(State.SENT);
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, false", "1, true"})
    void the_moment_to_send_lies_in_the_future(int nanos, boolean granted) {
        Instant at = NOW.plusNanos(nanos);

        assertThat(against(decide(SmsPolicy.BELARUS, "375330000002", Optional.of(at), MINSK)))
                .isEqualTo(
                        granted
                                ? List.of()
                                : List.of(Reason.of(SmsReason.SENDING_NOT_IN_FUTURE)
                                        .with("at", at)
                                        .with("now", NOW)));
    }

    @Test
    void nobody_limits_how_far_ahead_it_may_be_unless_a_policy_does() {
        Instant far = Instant.parse("9998-01-01T00:00:00Z");

        assertThat(against(decide(SmsPolicy.BELARUS, "375330000002", Optional.of(far), MINSK)))
                .isEmpty();
        assertThat(against(decide(
                        new SmsPolicy(Optional.of(Period.ofYears(999_999_999))),
                        "375330000002",
                        Optional.of(far),
                        MINSK)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Minsk, 2026-03-01T09:00:00Z, P1M, 2026-04-01T09:00:00Z",
        "Europe/Minsk, 2026-01-31T21:30:00Z, P1M, 2026-02-28T21:30:00Z",
        "Europe/Minsk, 2028-01-31T09:00:00Z, P1M, 2028-02-29T09:00:00Z",
        "Europe/Volgograd, 2018-10-27T12:00:00Z, P1D, 2018-10-28T11:00:00Z",
        "Europe/Volgograd, 2020-12-26T12:00:00Z, P1D, 2020-12-27T13:00:00Z"
    })
    void the_furthest_moment_is_the_same_local_time_and_still_counts(
            ZoneId zone, Instant now, Period furthest, Instant latest) {
        SmsPolicy policy = new SmsPolicy(Optional.of(furthest));

        assertThat(against(policy.decide("s-1", new SmsWish(TO, TEXT, Optional.of(latest)), now, zone)))
                .isEmpty();
        Instant after = latest.plusNanos(1);
        assertThat(against(policy.decide("s-1", new SmsWish(TO, TEXT, Optional.of(after)), now, zone)))
                .containsExactly(
                        Reason.of(SmsReason.SENDING_TOO_FAR).with("at", after).with("latest", latest));
    }

    @ParameterizedTest
    @CsvSource({
        "375330000002, true",
        "+375330000002, true",
        "3339, true",
        "MTS, false",
        "+, false",
        "+375 33 000, false",
        "++375330000002, false",
        "٣٣٣٩, false"
    })
    void an_sms_goes_to_a_number_and_not_to_a_name(String to, boolean granted) {
        assertThat(against(decide(SmsPolicy.BELARUS, to, Optional.empty(), MINSK)))
                .isEqualTo(granted ? List.of() : List.of(Reason.of(SmsReason.RECIPIENT_NOT_NUMBER)));
    }

    @Test
    void everything_against_it_is_told_at_once() {
        assertThat(against(decide(SmsPolicy.BELARUS, "MTS", Optional.of(NOW), MINSK)))
                .extracting(Reason::code)
                .containsExactly("RECIPIENT_NOT_NUMBER", "SENDING_NOT_IN_FUTURE");
    }

    @ParameterizedTest
    @CsvSource({"-1, WAITING", "0, WAITING", "3599, WAITING", "3600, SENT", "3601, SENT"})
    void it_waits_until_its_moment_and_is_sent_from_then_on(int second, State state) {
        assertThat(WAITING.stateAt(NOW.plusSeconds(second))).isEqualTo(state);
    }

    @Test
    void before_its_moment_it_can_be_cancelled_and_is_never_sent() {
        Instant before = LATER.minusNanos(1);
        ScheduledSms cancelled = WAITING.cancel(before).match(SmsDecision.Granted::sms, refused -> WAITING);

        assertThat(cancelled.stateAt(before.minusNanos(1))).isEqualTo(State.WAITING);
        assertThat(cancelled.stateAt(before)).isEqualTo(State.CANCELLED);
        assertThat(cancelled.stateAt(LATER.plusSeconds(1))).isEqualTo(State.CANCELLED);
        assertThat(against(cancelled.cancel(before)))
                .containsExactly(Reason.of(SmsReason.SMS_ALREADY_CANCELLED).with("at", before));
    }

    @Test
    void from_its_moment_on_it_cannot_be_cancelled() {
        assertThat(against(WAITING.cancel(LATER)))
                .containsExactly(Reason.of(SmsReason.SMS_ALREADY_SENT).with("at", LATER));
    }

    @Test
    void nobody_cancels_before_it_was_taken() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WAITING.cancel(NOW.minusNanos(1)))
                .withMessageStartingWith("now ");
        ScheduledSms cancelled = WAITING.cancel(NOW).match(SmsDecision.Granted::sms, refused -> WAITING);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cancelled.cancel(NOW.minusNanos(1)))
                .withMessageStartingWith("now ");
    }

    @Test
    void once_it_is_no_longer_waiting_its_state_never_changes_again() {
        Seeds.forEach(300, random -> {
            Instant cancelledAt = NOW.plusSeconds(random.nextInt(3600));
            ScheduledSms sms = random.nextBoolean()
                    ? WAITING
                    : new ScheduledSms("s-1", TO, TEXT, NOW, LATER, Optional.of(cancelledAt));
            Instant first = NOW.plusSeconds(random.nextInt(7200));
            State then = sms.stateAt(first);
            if (then != State.WAITING) {
                assertThat(sms.stateAt(first.plusSeconds(random.nextInt(7200)))).isEqualTo(then);
            }
            assertThat(sms.cancel(first).<Boolean>match(granted -> true, refused -> false))
                    .isEqualTo(then == State.WAITING && sms.cancelledAt().isEmpty());
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3600})
    void an_sms_that_cannot_be_is_not_rebuilt(int cancelledAfter) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new ScheduledSms("s-1", TO, TEXT, NOW, LATER, Optional.of(NOW.plusSeconds(cancelledAfter))))
                .withMessageContaining("cancelledAt");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScheduledSms("s-1", TO, TEXT, LATER, NOW, Optional.empty()))
                .withMessageContaining("sendAt");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScheduledSms(" ", TO, TEXT, NOW, LATER, Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new SmsWish(TO, TEXT, Optional.of(Instant.MAX)));
        assertThatIllegalArgumentException().isThrownBy(() -> new SmsPolicy(Optional.of(Period.ZERO)));
    }

    @Test
    void a_blank_name_is_told_even_where_the_sms_would_be_refused() {
        SmsWish nowhere = new SmsWish(Peer.of("MTS"), TEXT, Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmsPolicy.BELARUS.decide(" ", nowhere, NOW, MINSK))
                .withMessageContaining("id");
    }

    @Test
    void neither_the_words_nor_the_number_are_printed() {
        assertThat(WAITING).asString().doesNotContain("рождения", "375330000002");
        assertThatIllegalArgumentException().isThrownBy(() -> new SmsText(" \n"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SmsText("тайна \ud800"))
                .withMessageNotContaining("тайна");
    }
}
