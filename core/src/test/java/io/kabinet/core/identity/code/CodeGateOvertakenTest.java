package io.kabinet.core.identity.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.identity.code.CodeAnswer.Accepted;
import io.kabinet.core.subscriber.Msisdn;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody else was quicker, between the moment when a slot was read and the moment when it is replaced. */
class CodeGateOvertakenTest {

    private static final Msisdn ANNA = Msisdn.of("79000000001");
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final CodeRequest FIRST = new CodeRequest(ANNA, CodePurpose.SIGN_IN, "r-1");
    private static final CodeRequest SECOND = new CodeRequest(ANNA, CodePurpose.SIGN_IN, "r-2");

    private final CodeStore store = CodeStore.inMemory();
    private final CodeGate other = CodeGate.over(CodePolicy.RUSSIA, store);
    private final Deque<Runnable> quicker = new ArrayDeque<>();
    private final CodeGate gate = CodeGate.over(CodePolicy.RUSSIA, new CodeStore() {
        @Override
        public CodeSlot load(Msisdn number, CodePurpose purpose) {
            return store.load(number, purpose);
        }

        @Override
        public boolean replace(Msisdn number, CodePurpose purpose, CodeSlot expected, CodeSlot next) {
            if (!quicker.isEmpty()) {
                quicker.pop().run();
            }
            return store.replace(number, purpose, expected, next);
        }
    });

    @Test
    void a_code_that_was_overtaken_by_another_is_issued_after_it() {
        quicker.push(() -> other.issue(SECOND, NOW));

        CodeIssue issue = gate.issue(FIRST, NOW);

        CodeSlot stored = store.load(ANNA, CodePurpose.SIGN_IN);
        assertThat(issue).isEqualTo(new CodeIssue.Issued(stored));
        assertThat(stored.code().orElseThrow().requestId()).isEqualTo("r-1");
        assertThat(stored.code().orElseThrow().serial()).isEqualTo(2);
    }

    @Test
    void a_try_that_was_overtaken_by_another_counts_as_well() {
        gate.issue(FIRST, NOW);
        quicker.push(() -> other.attempt(FIRST, CodePurpose.SIGN_IN, () -> false, NOW));

        CodeAnswer answer = gate.attempt(FIRST, CodePurpose.SIGN_IN, () -> false, NOW);

        assertThat(answer)
                .isEqualTo(new CodeAnswer.Refused(List.of(CodePolicy.RUSSIA.wrong(
                        store.load(ANNA, CodePurpose.SIGN_IN).code().orElseThrow()))));
        assertThat(store.load(ANNA, CodePurpose.SIGN_IN).code().orElseThrow().tries())
                .isEqualTo(2);
    }

    @Test
    void a_right_code_that_is_used_up_in_between_is_accepted_once() {
        gate.issue(FIRST, NOW);
        List<CodeAnswer> others = new ArrayList<>();
        quicker.add(() -> {});
        quicker.add(() -> others.add(other.attempt(FIRST, CodePurpose.SIGN_IN, () -> true, NOW)));

        CodeAnswer answer = gate.attempt(FIRST, CodePurpose.SIGN_IN, () -> true, NOW);

        assertThat(others).containsExactly(new Accepted());
        assertThat(answer).isInstanceOf(CodeAnswer.Refused.class);
    }
}
