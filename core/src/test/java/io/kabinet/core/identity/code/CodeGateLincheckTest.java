package io.kabinet.core.identity.code;

import io.kabinet.core.subscriber.Msisdn;
import java.time.Instant;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.ThreadIdGen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All ways in which the steps of a few tries can be interleaved, against one step after the other. */
@Tag("lincheck")
class CodeGateLincheckTest {

    private static final Msisdn ANNA = new Msisdn(79_000_000_001L);
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    @Test
    void tries_that_overlap_are_answered_as_the_order_of_their_steps_says() {
        new ModelCheckingOptions()
                .threads(2)
                .actorsBefore(2)
                .actorsPerThread(2)
                .actorsAfter(0)
                .iterations(8)
                .invocationsPerIteration(150)
                .sequentialSpecification(StepByStep.class)
                .check(Overlapping.class);
    }

    private static CodeRequest request(int issued) {
        return new CodeRequest(ANNA, CodePurpose.SIGN_IN, "r-" + issued);
    }

    /** A code that is tried and sent again; every request but the first is named after the thread that made it. */
    public static class Overlapping {

        private final CodeGate gate = CodeGate.over(CodePolicy.RUSSIA, CodeStore.inMemory());
        private final @Nullable CodeSlot[] reserved = new CodeSlot[8];

        public Overlapping() {
            gate.issue(request(0), NOW);
        }

        /** Whether the try is let in. */
        @Operation
        public boolean begin(@Param(gen = ThreadIdGen.class) int thread) {
            CodeSlot before = gate.reserve(request(0), NOW);
            boolean letIn = CodePolicy.RUSSIA.refusalsToTry(before, "r-0", NOW).isEmpty();
            reserved[thread] = letIn ? CodePolicy.tried(before) : null;
            return letIn;
        }

        /** What the try of the thread is told. */
        @Operation
        public String end(@Param(gen = ThreadIdGen.class) int thread, boolean right) {
            CodeSlot mine = reserved[thread];
            reserved[thread] = null;
            return mine == null
                    ? "none"
                    : gate.settle(request(0), mine, right)
                            .match(
                                    accepted -> "accepted",
                                    refused -> refused.reasons().get(0).code());
        }

        /** Whether another code was sent; one request can be made once. */
        @Operation
        public boolean send(@Param(gen = ThreadIdGen.class) int thread) {
            return gate.issue(request(thread + 1), NOW).match(issued -> true, refused -> false);
        }
    }

    /** What overlapping tries must look like, in plain numbers. */
    public static class StepByStep {

        private int latest;
        private int tries;
        private boolean used;
        private final boolean[] reserved = new boolean[8];

        /** Counts. */
        public boolean begin(int thread) {
            boolean letIn = latest == 0 && !used && tries < 3;
            if (letIn) {
                tries++;
            }
            reserved[thread] = letIn;
            return letIn;
        }

        /** Answers. */
        public String end(int thread, boolean right) {
            boolean mine = reserved[thread];
            reserved[thread] = false;
            if (!mine) {
                return "none";
            }
            if (latest != 0) {
                return "CODE_REPLACED";
            }
            if (used) {
                return "CODE_USED";
            }
            used = right;
            return right ? "accepted" : "CODE_WRONG";
        }

        /** Replaces. */
        public boolean send(int thread) {
            boolean fresh = latest != thread + 1;
            latest = thread + 1;
            return fresh;
        }
    }
}
