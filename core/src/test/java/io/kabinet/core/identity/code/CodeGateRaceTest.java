package io.kabinet.core.identity.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.identity.code.CodeAnswer.Accepted;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.testing.AtOnce;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Many tries at one moment; see {@link AtOnce} for how they meet. */
class CodeGateRaceTest {

    private static final int ROUNDS = 1_000;
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final AtOnce AT_ONCE = new AtOnce(64);

    @AfterAll
    static void stop() {
        AT_ONCE.close();
    }

    private static CodeGate gate(CodeStore store) {
        return CodeGate.over(CodePolicy.RUSSIA, store);
    }

    private static CodeRequest request(int round) {
        return new CodeRequest(new Msisdn(79_000_000_000L + round), CodePurpose.SIGN_IN, "r-" + round);
    }

    private static AtOnce.Round<CodeAnswer> round(int round, boolean right, List<CodeGate> gates) {
        CodeRequest request = request(round);
        gates.get(0).issue(request, NOW);
        return AT_ONCE.round(
                right,
                (thread, verifier) ->
                        gates.get(thread % gates.size()).attempt(request, CodePurpose.SIGN_IN, verifier, NOW));
    }

    @Test
    void of_64_right_tries_at_once_exactly_one_is_accepted_on_one_gate() {
        acceptOnce(List.of(gate(CodeStore.inMemory())));
    }

    @Test
    void of_64_right_tries_at_once_exactly_one_is_accepted_on_two_gates_over_one_store() {
        CodeStore store = CodeStore.inMemory();
        acceptOnce(List.of(gate(store), gate(store)));
    }

    private static void acceptOnce(List<CodeGate> gates) {
        for (int i = 0; i < ROUNDS; i++) {
            AtOnce.Round<CodeAnswer> round = round(i, true, gates);
            assertThat(round.evaluated()).as("round %d", i).isEqualTo(3);
            assertThat(round.answers()).filteredOn(Accepted.class::isInstance).hasSize(1);
        }
    }

    @Test
    void of_64_wrong_tries_at_once_three_are_looked_at() {
        CodeGate gate = gate(CodeStore.inMemory());
        for (int i = 0; i < ROUNDS; i++) {
            AtOnce.Round<CodeAnswer> round = round(i, false, List.of(gate));
            assertThat(round.evaluated()).as("round %d", i).isEqualTo(3);
            assertThat(round.answers()).noneMatch(Accepted.class::isInstance);
        }
    }

    @Test
    void of_64_codes_sent_at_once_for_one_request_one_is_issued() {
        for (int i = 0; i < ROUNDS / 10; i++) {
            CodeGate gate = gate(CodeStore.inMemory());
            CodeRequest request = request(i);
            List<Boolean> sent = AT_ONCE.<Boolean>round(
                            true,
                            (thread, verifier) -> gate.issue(request, NOW).match(issued -> true, refused -> false))
                    .answers();
            assertThat(sent).filteredOn(issued -> issued).hasSize(1);
        }
    }
}
