package io.kabinet.core.identity.code;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.subscriber.Msisdn;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All ways in which the steps of a few tries can be interleaved, against one try after the other. */
@Tag("lincheck")
class CodeGateLincheckTest {

    private static final CodeRequest REQUEST = new CodeRequest(new Msisdn(79_000_000_001L), CodePurpose.SIGN_IN, "r-1");
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    private static ModelCheckingOptions interleavings() {
        return new ModelCheckingOptions()
                .threads(2)
                .actorsBefore(1)
                .actorsPerThread(2)
                .actorsAfter(0)
                .iterations(8)
                .invocationsPerIteration(100)
                .minimizeFailedScenario(false)
                .sequentialSpecification(OneByOne.class);
    }

    @Test
    void tries_at_one_time_are_looked_at_and_accepted_as_if_they_came_one_by_one() {
        interleavings().check(Tries.class);
    }

    @Test
    void a_gate_that_looks_first_and_uses_up_later_is_caught() {
        assertThatThrownBy(() -> interleavings().check(RacyTries.class))
                .isInstanceOf(LincheckAssertionError.class)
                .hasMessageContaining("Invalid execution results");
    }

    /** Right and wrong tries of one code. */
    public static class Tries {

        private final CodeGate gate = CodeGate.over(CodePolicy.RUSSIA, CodeStore.inMemory());

        public Tries() {
            gate.issue(REQUEST, NOW);
        }

        /** Whether the right code is accepted. */
        @Operation
        public boolean right() {
            return gate.attempt(REQUEST, CodePurpose.SIGN_IN, () -> true, NOW) instanceof CodeAnswer.Accepted;
        }

        /** Whether a wrong one is looked at. */
        @Operation
        public boolean wrong() {
            AtomicBoolean evaluated = new AtomicBoolean();
            gate.attempt(REQUEST, CodePurpose.SIGN_IN, () -> !evaluated.compareAndSet(false, true), NOW);
            return evaluated.get();
        }
    }

    /** The same at a gate as it must not be: each of its steps alone is atomic. */
    public static class RacyTries {

        private final CodeStore store = CodeStore.inMemory();

        public RacyTries() {
            CodeGate.over(CodePolicy.RUSSIA, store).issue(REQUEST, NOW);
        }

        /** Whether the right code is accepted. */
        @Operation
        public boolean right() {
            return mayBeTried() && count(true);
        }

        /** Whether a wrong one is looked at. */
        @Operation
        public boolean wrong() {
            return mayBeTried() && count(false);
        }

        private CodeSlot load() {
            return store.load(REQUEST.number(), REQUEST.purpose());
        }

        private boolean mayBeTried() {
            return CodePolicy.RUSSIA.refusalsToTry(load(), REQUEST.id(), NOW).isEmpty();
        }

        private boolean count(boolean right) {
            CodeSlot seen;
            CodeSlot next;
            do {
                seen = load();
                next = right
                        ? CodePolicy.RUSSIA.afterSuccess(seen, REQUEST.id(), NOW)
                        : CodePolicy.RUSSIA.afterFailure(seen, REQUEST.id(), NOW);
            } while (!store.replace(REQUEST.number(), REQUEST.purpose(), seen, next));
            return true;
        }
    }

    /** What tries must look like: three, and at most one accepted. */
    public static class OneByOne {

        private int tries;
        private boolean used;

        /** Counts. */
        public boolean right() {
            boolean first = wrong();
            used |= first;
            return first;
        }

        /** Counts. */
        public boolean wrong() {
            return !used && tries < 3 && ++tries > 0;
        }
    }
}
