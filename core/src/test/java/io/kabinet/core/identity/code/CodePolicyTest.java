package io.kabinet.core.identity.code;

import static io.kabinet.core.identity.code.CodePolicy.RUSSIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodePolicyTest {

    private static final Instant NOON = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant TOMORROW = NOON.plusSeconds(86_400);
    private static final CodePolicy LIMITED = RUSSIA.withSendingLimits(Duration.ofMinutes(1), 3);
    private static final CodePolicy TEN_MINUTES = RUSSIA.withLife(Duration.ofMinutes(10));

    private static CodeSlot issued(CodePolicy policy, CodeSlot before, String request, Instant now) {
        return policy.issue(before, request, now).match(CodeIssue.Issued::slot, refused -> {
            throw new AssertionError("refused: " + refused);
        });
    }

    private static List<Reason> refusals(CodePolicy policy, CodeSlot before, String request, Instant now) {
        return policy.issue(before, request, now).match(issued -> List.of(), CodeIssue.Refused::reasons);
    }

    private static OneTimeCode code(CodeSlot slot) {
        return slot.code().orElseThrow();
    }

    private static Reason early(Instant from) {
        return Reason.of(CodeReason.RESEND_TOO_EARLY).with("from", from);
    }

    private static Reason tooMany(long maximum, Instant from) {
        return Reason.of(CodeReason.TOO_MANY_CODES).with("maximum", maximum).with("from", from);
    }

    @Test
    void what_no_source_states_is_not_in_the_preset() {
        assertThat(RUSSIA.attempts()).isEqualTo(3);
        assertThat(RUSSIA.length()).isEmpty();
        assertThat(RUSSIA.life()).isEmpty();
        assertThat(RUSSIA.resendPause()).isEmpty();
        assertThat(RUSSIA.maxPerDay()).isEmpty();
        CodeSlot slot = issued(RUSSIA, CodeSlot.EMPTY, "r-1", NOON);
        assertThat(code(slot).expiresAt()).isEmpty();
        assertThat(RUSSIA.refusalsToTry(slot, "r-1", Instant.MAX)).isEmpty();
        assertThat(refusals(RUSSIA, slot, "r-2", NOON)).isEmpty();
    }

    @Test
    void a_code_is_live_before_it_expires_and_dead_at_that_moment() {
        CodeSlot slot = issued(TEN_MINUTES, CodeSlot.EMPTY, "r-1", NOON);
        Instant end = NOON.plusSeconds(600);
        assertThat(code(slot).expiresAt()).contains(end);
        assertThat(TEN_MINUTES.refusalsToTry(slot, "r-1", end.minusNanos(1))).isEmpty();
        assertThat(TEN_MINUTES.refusalsToTry(slot, "r-1", end))
                .containsExactly(Reason.of(CodeReason.CODE_EXPIRED).with("at", end));
        assertThat(TEN_MINUTES.refusalsToTry(slot, "r-1", Instant.MIN)).isEmpty(); // a clock went back
    }

    @Test
    void a_life_past_the_last_instant_does_not_end() {
        assertThat(code(issued(TEN_MINUTES, CodeSlot.EMPTY, "r-1", Instant.MAX)).expiresAt())
                .isEmpty();
        CodePolicy endless = RUSSIA.withLife(Duration.ofSeconds(Long.MAX_VALUE));
        assertThat(code(issued(endless, CodeSlot.EMPTY, "r-1", NOON)).expiresAt())
                .isEmpty();
    }

    @Test
    void a_life_up_to_the_last_instant_ends_there() {
        CodePolicy policy = RUSSIA.withLife(Duration.between(NOON, Instant.MAX));

        CodeSlot slot = issued(policy, CodeSlot.EMPTY, "r-1", NOON);

        assertThat(code(slot).expiresAt()).contains(Instant.MAX);
        assertThat(policy.refusalsToTry(slot, "r-1", Instant.MAX)).hasSize(1);
    }

    @Test
    void everything_against_an_unused_code_is_told_at_once() {
        CodeSlot slot = issued(TEN_MINUTES, CodeSlot.EMPTY, "r-1", NOON);
        for (int i = 0; i < 3; i++) {
            assertThat(TEN_MINUTES.refusalsToTry(slot, "r-1", NOON)).isEmpty();
            slot = TEN_MINUTES.afterFailure(slot, "r-1", NOON);
        }
        Reason spent = Reason.of(CodeReason.CODE_ATTEMPTS_SPENT).with("limit", 3L);
        assertThat(TEN_MINUTES.refusalsToTry(slot, "r-1", NOON)).containsExactly(spent);
        assertThat(TEN_MINUTES.refusalsToTry(slot, "r-1", NOON.plusSeconds(600)))
                .containsExactly(Reason.of(CodeReason.CODE_EXPIRED).with("at", NOON.plusSeconds(600)), spent);
    }

    @Test
    void a_code_that_may_not_be_tried_does_not_change() {
        CodeSlot slot = issued(TEN_MINUTES, CodeSlot.EMPTY, "r-1", NOON);
        CodeSlot used = TEN_MINUTES.afterSuccess(slot, "r-1", NOON);
        assertThat(code(used).used()).isTrue();
        assertThat(code(used).tries()).isEqualTo(1);
        assertThat(TEN_MINUTES.refusalsToTry(used, "r-1", Instant.MAX))
                .containsExactly(Reason.of(CodeReason.CODE_USED));
        assertThat(TEN_MINUTES.afterSuccess(used, "r-1", NOON)).isSameAs(used);
        assertThat(TEN_MINUTES.afterFailure(used, "r-1", NOON)).isSameAs(used);
        assertThat(TEN_MINUTES.afterFailure(slot, "r-0", NOON)).isSameAs(slot);
        assertThat(TEN_MINUTES.afterSuccess(slot, "r-1", Instant.MAX)).isSameAs(slot);
        assertThat(TEN_MINUTES.afterFailure(CodeSlot.EMPTY, "r-1", NOON)).isSameAs(CodeSlot.EMPTY);
    }

    @Test
    void a_new_code_kills_the_old_one_and_has_tries_of_its_own() {
        CodeSlot slot = issued(RUSSIA, CodeSlot.EMPTY, "r-1", NOON);
        slot = RUSSIA.afterFailure(slot, "r-1", NOON);
        CodeSlot newer = issued(RUSSIA, slot, "r-2", NOON.plusSeconds(5));
        assertThat(code(newer).tries()).isZero();
        assertThat(code(newer).serial()).isEqualTo(2);
        assertThat(RUSSIA.refusalsToTry(newer, "r-1", NOON.plusSeconds(6)))
                .containsExactly(Reason.of(CodeReason.CODE_REPLACED).with("since", NOON.plusSeconds(5)));
        assertThat(RUSSIA.refusalsToTry(newer, "r-2", NOON.plusSeconds(6))).isEmpty();
    }

    @Test
    void the_next_code_may_be_sent_after_the_pause_and_not_before() {
        CodeSlot slot = issued(LIMITED, CodeSlot.EMPTY, "r-1", NOON);
        Instant from = NOON.plusSeconds(60);
        assertThat(refusals(LIMITED, slot, "r-2", from.minusNanos(1))).containsExactly(early(from));
        assertThat(refusals(LIMITED, slot, "r-2", NOON.minusSeconds(99))).containsExactly(early(from));
        assertThat(refusals(LIMITED, slot, "r-2", from)).isEmpty();
    }

    @Test
    void so_many_codes_in_24_hours_from_the_first() {
        CodeSlot slot = issued(LIMITED, CodeSlot.EMPTY, "r-1", NOON);
        slot = issued(LIMITED, slot, "r-2", NOON.plusSeconds(60));
        slot = issued(LIMITED, slot, "r-3", NOON.plusSeconds(120));
        assertThat(refusals(LIMITED, slot, "r-4", NOON.plusSeconds(150)))
                .containsExactly(early(NOON.plusSeconds(180)), tooMany(3, TOMORROW));
        assertThat(refusals(LIMITED, slot, "r-4", TOMORROW.minusNanos(1))).containsExactly(tooMany(3, TOMORROW));
        assertThat(refusals(LIMITED, slot, "r-4", NOON.minusSeconds(1)))
                .containsExactly(early(NOON.plusSeconds(180)), tooMany(3, TOMORROW));
        CodeSlot next = issued(LIMITED, slot, "r-4", TOMORROW);
        assertThat(next.issuedInDay()).isEqualTo(1);
        assertThat(next.dayStartedAt()).contains(TOMORROW);
    }

    @Test
    void the_same_request_gets_no_second_code() {
        CodeSlot slot = issued(LIMITED, CodeSlot.EMPTY, "r-1", NOON);
        assertThat(refusals(LIMITED, slot, "r-1", NOON))
                .containsExactly(Reason.of(CodeReason.KEY_REUSED), early(NOON.plusSeconds(60)));
        assertThat(refusals(RUSSIA, slot, "r-1", TOMORROW)).containsExactly(Reason.of(CodeReason.KEY_REUSED));
    }

    @Test
    void limits_at_the_end_of_time_do_not_overflow() {
        CodePolicy one = RUSSIA.withSendingLimits(Duration.ofSeconds(Long.MAX_VALUE), 1);
        CodeSlot slot = issued(one, CodeSlot.EMPTY, "r-1", Instant.MAX);
        assertThat(refusals(one, slot, "r-2", Instant.MAX))
                .containsExactly(early(Instant.MAX), tooMany(1, Instant.MAX));
        assertThat(refusals(one, slot, "r-2", Instant.MIN))
                .containsExactly(early(Instant.MAX), tooMany(1, Instant.MAX));
    }

    @Test
    void a_code_of_another_length_is_no_code() {
        CodePolicy four = RUSSIA.withLength(4);
        assertThat(four.violationsIn("1234")).isEmpty();
        assertThat(four.violationsIn("123"))
                .containsExactly(Reason.of(CodeReason.CODE_LENGTH_WRONG)
                        .with("expected", 4L)
                        .with("actual", 3L));
        assertThat(four.violationsIn("12345")).hasSize(1);
        assertThat(RUSSIA.violationsIn("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 4, PT1S, PT1S, 1, counts",
        "3, 0, PT1S, PT1S, 1, counts",
        "3, 4, PT1S, PT1S, 0, counts",
        "3, 4, PT0S, PT1S, 1, life",
        "3, 4, PT1S, PT-1S, 1, resendPause"
    })
    void figures_that_make_no_sense_are_a_bug(
            int attempts, int length, Duration life, Duration pause, int perDay, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CodePolicy(
                        attempts,
                        OptionalInt.of(length),
                        Optional.of(life),
                        Optional.of(pause),
                        OptionalInt.of(perDay)))
                .withMessageStartingWith(named);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, false", "1, -1, 0, false", "1, 0, 0, true", "1, 0, 1, false"})
    void a_code_that_no_events_lead_to_is_a_bug(long serial, int tries, int deadFor, boolean used) {
        Optional<Instant> end = Optional.of(NOON.minusSeconds(deadFor)).filter(some -> deadFor > 0);
        assertThatIllegalArgumentException().isThrownBy(() -> new OneTimeCode(serial, "r-1", NOON, end, tries, used));
    }

    @Test
    void a_slot_that_no_events_lead_to_is_a_bug() {
        Optional<OneTimeCode> code = issued(RUSSIA, CodeSlot.EMPTY, "r-1", NOON).code();
        Optional<Instant> day = Optional.of(NOON);
        assertThatIllegalArgumentException().isThrownBy(() -> new CodeSlot(code, Optional.empty(), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new CodeSlot(code, day, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new CodeSlot(Optional.empty(), day, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new CodeSlot(Optional.empty(), Optional.empty(), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new CodeSlot(code, day, -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a\nb",
                "a\u2028b",
                "012345678901234567890123456789012345678901234567890123456789"
                        + "01234567890123456789012345678901234567890"
            })
    void a_name_that_cannot_be_kept_is_a_bug_and_is_not_repeated(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CodePurpose(name));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CodeRequest(Msisdn.of("79000000001"), CodePurpose.GIFT, name))
                .satisfies(e -> assertThat(e.getMessage()).startsWith("id ").doesNotContain("0123", "\n", "\u2028"));
        assertThatIllegalArgumentException().isThrownBy(() -> RUSSIA.issue(CodeSlot.EMPTY, name, NOON));
    }

    @Test
    void a_name_of_100_characters_is_kept() {
        assertThat(new CodePurpose("x".repeat(100)).text()).hasSize(100);
        assertThat(CodePurpose.SIGN_IN).hasToString("sign_in");
    }
}
