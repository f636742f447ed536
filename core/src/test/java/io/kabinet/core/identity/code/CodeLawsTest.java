package io.kabinet.core.identity.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.testing.Seeds;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What holds of any story of codes. */
class CodeLawsTest {

    private static final Msisdn ANNA = Msisdn.of("79000000001");
    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

    private static CodePolicy policy(SplittableRandom random) {
        return new CodePolicy(
                random.nextInt(1, 4),
                OptionalInt.empty(),
                Optional.of(Duration.ofMinutes(random.nextInt(1, 60))).filter(some -> random.nextBoolean()),
                Optional.of(Duration.ofMinutes(random.nextInt(1, 60))).filter(some -> random.nextBoolean()),
                random.nextBoolean() ? OptionalInt.of(random.nextInt(1, 5)) : OptionalInt.empty());
    }

    @Test
    void the_history_at_the_gate_is_the_fold_of_its_events_and_survives_storing() {
        Seeds.forEach(300, random -> {
            CodePolicy policy = policy(random);
            CodeStore store = CodeStore.inMemory();
            CodeSlot folded = CodeSlot.EMPTY;
            for (int i = 0; i < 40; i++) {
                Instant now = START.plusSeconds(60L * random.nextInt(2_000)); // to and fro over more than a day
                String id = "r-" + random.nextInt(4);
                CodeRequest request = new CodeRequest(ANNA, CodePurpose.SIGN_IN, id);
                CodeGate gate = CodeGate.over(policy, store); // as after a restart
                if (random.nextInt(3) == 0) {
                    CodeIssue expected = policy.issue(folded, id, now);
                    assertThat(gate.issue(request, now)).isEqualTo(expected);
                    CodeSlot before = folded;
                    folded = expected.match(CodeIssue.Issued::slot, refused -> before);
                } else {
                    boolean right = random.nextInt(4) == 0;
                    boolean accepted =
                            right && policy.refusalsToTry(folded, id, now).isEmpty();
                    folded = right ? policy.afterSuccess(folded, id, now) : policy.afterFailure(folded, id, now);
                    CodeAnswer answer = gate.attempt(request, CodePurpose.SIGN_IN, () -> right, now);
                    assertThat(answer instanceof CodeAnswer.Accepted).isEqualTo(accepted);
                }
                folded = again(folded);
                assertThat(store.load(ANNA, CodePurpose.SIGN_IN)).isEqualTo(folded);
            }
        });
    }

    /** Through plain columns, with a moment as text. */
    private static CodeSlot again(CodeSlot slot) {
        return new CodeSlot(
                slot.code()
                        .map(code -> new OneTimeCode(
                                code.serial(),
                                code.requestId(),
                                Instant.parse(code.issuedAt().toString()),
                                code.expiresAt().map(Instant::toString).map(Instant::parse),
                                code.tries(),
                                code.used())),
                slot.dayStartedAt().map(Instant::toString).map(Instant::parse),
                slot.issuedInDay());
    }

    @Test
    void whatever_happens_a_code_is_accepted_once_and_looked_at_no_more_often_than_allowed() {
        Seeds.forEach(300, random -> {
            CodePolicy policy = policy(random);
            CodeGate gate = CodeGate.over(policy, CodeStore.inMemory());
            for (int code = 0; code < 5; code++) {
                CodeRequest request = new CodeRequest(ANNA, CodePurpose.RECOVERY, "r-" + code);
                Instant now = START.plus(Duration.ofDays(code));
                gate.issue(request, now);
                int[] looked = {0};
                List<CodeAnswer> answers = random.ints(8, 0, 3)
                        .mapToObj(dice -> gate.attempt(
                                request,
                                CodePurpose.RECOVERY,
                                () -> {
                                    looked[0]++;
                                    return dice == 0;
                                },
                                now))
                        .toList();
                assertThat(looked[0]).isBetween(1, policy.attempts());
                assertThat(answers.stream().filter(CodeAnswer.Accepted.class::isInstance))
                        .hasSizeLessThan(2);
            }
        });
    }
}
