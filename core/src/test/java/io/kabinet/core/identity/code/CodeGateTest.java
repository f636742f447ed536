package io.kabinet.core.identity.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.identity.code.CodeAnswer.Accepted;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.NumberingPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class CodeGateTest {

    private static final Msisdn ANNA = Msisdn.of("79000000001");
    private static final Msisdn BORIS = Msisdn.of("79000000002");
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final CodeRequest FIRST = new CodeRequest(ANNA, CodePurpose.SIGN_IN, "r-1");
    private static final CodeRequest SECOND = new CodeRequest(ANNA, CodePurpose.SIGN_IN, "r-2");
    private static final CodeRequest GIFT = new CodeRequest(ANNA, CodePurpose.GIFT, "r-3");
    private static final CodeAnswer ACCEPTED = new Accepted();
    private static final CodeAnswer USED = refused(Reason.of(CodeReason.CODE_USED));
    private static final CodeAnswer NOT_ISSUED = refused(Reason.of(CodeReason.CODE_NOT_ISSUED));
    private static final CodeAnswer SPENT =
            refused(Reason.of(CodeReason.CODE_ATTEMPTS_SPENT).with("limit", 3L));
    private static final CodeAnswer REPLACED =
            refused(Reason.of(CodeReason.CODE_REPLACED).with("since", NOW));

    private final CodeStore store = CodeStore.inMemory();
    private final CodeGate gate = CodeGate.over(CodePolicy.RUSSIA, store);

    private static CodeAnswer refused(Reason reason) {
        return new CodeAnswer.Refused(List.of(reason));
    }

    private static CodeAnswer wrong(long remaining) {
        return refused(Reason.of(CodeReason.CODE_WRONG).with("remaining", remaining));
    }

    private CodeAnswer attempt(CodeRequest request, boolean right) {
        return gate.attempt(request, request.purpose(), () -> right, NOW);
    }

    private CodeAnswer during(CodeRequest request, Runnable meanwhile, boolean right) {
        return gate.attempt(
                request,
                request.purpose(),
                () -> {
                    meanwhile.run();
                    return right;
                },
                NOW);
    }

    private static boolean unreachable() {
        throw new AssertionError("looked at although it cannot matter");
    }

    private CodeAnswer turnedAway(CodeRequest request, CodePurpose purpose, Instant now) {
        return gate.attempt(request, purpose, CodeGateTest::unreachable, now);
    }

    @Test
    void a_code_is_accepted_once() {
        CodeIssue.Issued issued = (CodeIssue.Issued) gate.issue(FIRST, NOW);
        assertThat(issued.code().requestId()).isEqualTo("r-1");
        assertThat(attempt(FIRST, true)).isEqualTo(ACCEPTED);
        assertThat(turnedAway(FIRST, CodePurpose.SIGN_IN, NOW)).isEqualTo(USED);
    }

    @Test
    void after_each_wrong_try_fewer_remain_and_after_the_third_none_is_looked_at() {
        gate.issue(FIRST, NOW);
        assertThat(attempt(FIRST, false)).isEqualTo(wrong(2));
        assertThat(attempt(FIRST, false)).isEqualTo(wrong(1));
        assertThat(attempt(FIRST, false)).isEqualTo(wrong(0));
        assertThat(turnedAway(FIRST, CodePurpose.SIGN_IN, NOW)).isEqualTo(SPENT);
    }

    @Test
    void the_third_try_may_be_the_right_one() {
        gate.issue(FIRST, NOW);
        attempt(FIRST, false);
        attempt(FIRST, false);
        assertThat(attempt(FIRST, true)).isEqualTo(ACCEPTED);
    }

    @Test
    void none_was_issued() {
        assertThat(turnedAway(FIRST, CodePurpose.SIGN_IN, NOW)).isEqualTo(NOT_ISSUED);
    }

    @Test
    void a_code_of_another_number_is_none() {
        gate.issue(FIRST, NOW);
        CodeRequest of = new CodeRequest(BORIS, CodePurpose.SIGN_IN, "r-1");
        assertThat(turnedAway(of, CodePurpose.SIGN_IN, NOW)).isEqualTo(NOT_ISSUED);
    }

    @Test
    void a_code_for_something_else_opens_nothing_and_loses_no_try() {
        gate.issue(GIFT, NOW);
        assertThat(turnedAway(GIFT, CodePurpose.SIGN_IN, NOW))
                .isEqualTo(refused(Reason.of(CodeReason.CODE_OF_OTHER_PURPOSE)
                        .with("expected", "sign_in")
                        .with("actual", "gift")));
        assertThat(attempt(GIFT, false)).isEqualTo(wrong(2));
        CodeRequest relabelled = new CodeRequest(ANNA, CodePurpose.SIGN_IN, GIFT.id());
        assertThat(turnedAway(relabelled, CodePurpose.SIGN_IN, NOW)).isEqualTo(NOT_ISSUED);
        gate.issue(FIRST, NOW);
        assertThat(turnedAway(relabelled, CodePurpose.SIGN_IN, NOW)).isEqualTo(REPLACED);
    }

    @Test
    void codes_for_different_things_do_not_kill_each_other() {
        gate.issue(FIRST, NOW);
        gate.issue(GIFT, NOW);
        assertThat(attempt(FIRST, true)).isEqualTo(ACCEPTED);
        assertThat(attempt(GIFT, true)).isEqualTo(ACCEPTED);
    }

    @Test
    void a_new_code_kills_the_old_one_and_gives_its_tries_back_to_nobody() {
        gate.issue(FIRST, NOW);
        attempt(FIRST, false);
        attempt(FIRST, false);
        attempt(FIRST, false);
        gate.issue(SECOND, NOW);
        assertThat(turnedAway(FIRST, CodePurpose.SIGN_IN, NOW)).isEqualTo(REPLACED);
        assertThat(attempt(SECOND, false)).isEqualTo(wrong(2));
        assertThat(attempt(SECOND, true)).isEqualTo(ACCEPTED);
    }

    @Test
    void a_request_that_is_refused_leaves_the_code_as_it_is() {
        CodeGate slow = CodeGate.over(CodePolicy.RUSSIA.withSendingLimits(Duration.ofMinutes(1), 9), store);
        slow.issue(FIRST, NOW);
        attempt(FIRST, false);
        CodeSlot before = store.load(ANNA, CodePurpose.SIGN_IN);
        assertThat(slow.issue(SECOND, NOW.plusSeconds(59)))
                .isEqualTo(new CodeIssue.Refused(
                        List.of(Reason.of(CodeReason.RESEND_TOO_EARLY).with("from", NOW.plusSeconds(60)))));
        assertThat(store.load(ANNA, CodePurpose.SIGN_IN)).isEqualTo(before);
        assertThat(attempt(FIRST, true)).isEqualTo(ACCEPTED);
    }

    @Test
    void a_try_that_a_newer_code_overtook_is_refused_right_or_wrong() {
        gate.issue(FIRST, NOW);
        assertThat(during(FIRST, () -> gate.issue(SECOND, NOW), true)).isEqualTo(REPLACED);
        assertThat(during(SECOND, () -> gate.issue(FIRST, NOW), false)).isEqualTo(REPLACED);
        assertThat(store.load(ANNA, CodePurpose.SIGN_IN).code().orElseThrow().used())
                .isFalse();
    }

    @Test
    void a_request_that_is_named_again_later_does_not_revive_its_old_try() {
        gate.issue(FIRST, NOW);
        assertThat(during(
                        FIRST,
                        () -> {
                            gate.issue(SECOND, NOW);
                            gate.issue(FIRST, NOW);
                        },
                        true))
                .isEqualTo(REPLACED);
    }

    @Test
    void of_two_right_tries_the_one_that_ends_first_wins() {
        gate.issue(FIRST, NOW);
        assertThat(during(FIRST, () -> assertThat(attempt(FIRST, true)).isEqualTo(ACCEPTED), true))
                .isEqualTo(USED);
    }

    @Test
    void a_try_that_was_counted_may_succeed_after_the_last_one_was_spent() {
        gate.issue(FIRST, NOW);
        assertThat(during(
                        FIRST,
                        () -> {
                            attempt(FIRST, false);
                            attempt(FIRST, false);
                            assertThat(attempt(FIRST, true)).isEqualTo(SPENT);
                        },
                        true))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void an_exception_in_the_verifier_costs_a_try() {
        gate.issue(FIRST, NOW);
        RuntimeException broken = new IllegalStateException("no connection");
        BooleanSupplier verifier = () -> {
            throw broken;
        };
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> gate.attempt(FIRST, CodePurpose.SIGN_IN, verifier, NOW))
                    .isSameAs(broken);
        }
        assertThat(attempt(FIRST, true)).isEqualTo(SPENT);
    }

    @Test
    void a_dead_code_is_not_looked_at() {
        CodeGate brief = CodeGate.over(CodePolicy.RUSSIA.withLife(Duration.ofMinutes(10)), store);
        brief.issue(FIRST, NOW);
        Instant end = NOW.plusSeconds(600);
        assertThat(brief.attempt(FIRST, CodePurpose.SIGN_IN, CodeGateTest::unreachable, end))
                .isEqualTo(refused(Reason.of(CodeReason.CODE_EXPIRED).with("at", end)));
        assertThat(brief.attempt(FIRST, CodePurpose.SIGN_IN, () -> true, end.minusNanos(1)))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void every_spelling_of_a_number_is_one() {
        gate.issue(FIRST, NOW);
        Msisdn typed = NumberingPlan.RUSSIA.read("8 (900) 000-00-01").orElseThrow();
        assertThat(attempt(new CodeRequest(typed, CodePurpose.SIGN_IN, "r-1"), true))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void a_store_that_forgets_opens_nothing() {
        CodeStore forgetful = new CodeStore() {
            private CodeSlot slot = CodeSlot.EMPTY;

            @Override
            public CodeSlot load(Msisdn number, CodePurpose purpose) {
                return slot;
            }

            @Override
            public boolean replace(Msisdn number, CodePurpose purpose, CodeSlot expected, CodeSlot next) {
                slot = next.code().orElseThrow().tries() == 0 ? next : CodeSlot.EMPTY;
                return true;
            }
        };
        CodeGate lost = CodeGate.over(CodePolicy.RUSSIA, forgetful);
        lost.issue(FIRST, NOW);
        assertThat(lost.attempt(FIRST, CodePurpose.SIGN_IN, () -> true, NOW)).isEqualTo(NOT_ISSUED);
    }

    @Test
    void an_answer_that_makes_no_sense_is_a_bug() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CodeAnswer.Refused(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new CodeIssue.Refused(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new CodeIssue.Issued(CodeSlot.EMPTY));
    }
}
