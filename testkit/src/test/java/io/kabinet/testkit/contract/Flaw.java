package io.kabinet.testkit.contract;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.Operation;
import io.kabinet.core.reason.Reason;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What may be wrong with a transport, each with the rules that notice it: all here are wrong, but for the first. */
@SuppressWarnings("ImmutableEnumChecker") // neither field ever changes; their types only cannot say so
enum Flaw {
    NONE("", (good, sessions) -> new Bent(good)),
    KEEPS_THE_FIRST_ANSWER_TO_A_READ("T1", (good, sessions) -> BentSending.onceFor(good, Flaw::readItself)),
    MAKES_RECEIPTS_UP("T2 T3 T17 T19", (good, sessions) -> BentOutcomes.receiptsMadeUp(good)),
    APPLIES_TWICE("T2 T3 T4 T13 T14 T16 T19", (good, sessions) -> BentSending.twice(good)),
    MAKES_FRESH_KEYS("T3 T4 T7 T9 T12 T17 T18 T19 T20", (good, sessions) -> BentCalls.underFreshKeys(good)),
    LOOKS_AT_KEYS_ALONE("T4", (good, sessions) -> BentSending.onceFor(good, Flaw::keyOfChange)),
    TELLS_ONE_REASON("T5", (good, sessions) -> BentOutcomes.reasons(good, reasons -> reasons.subList(0, 1))),
    DROPS_FIGURES(
            "T5",
            (good, sessions) -> BentOutcomes.reasons(
                    good,
                    reasons ->
                            reasons.stream().map(BentOutcomes::withoutFigures).toList())),
    SORTS_REASONS(
            "T5",
            (good, sessions) -> BentOutcomes.reasons(
                    good,
                    reasons -> reasons.stream()
                            .sorted(Comparator.comparing(Reason::code))
                            .toList())),
    MAKES_ANSWERS_UP("T6", (good, sessions) -> BentOutcomes.answersMadeUp(good)),
    CLAIMS_KEYS(
            "T6",
            (good, sessions) -> BentSending.claimingKeys(good),
            Capability.KEYED,
            Capability.LOOKS_UP,
            Capability.FENCED),
    CALLS_SILENCE_NOT_SENT("T7 T8 T9 T12 T18 T20", (good, sessions) -> BentOutcomes.silenceCalledNotSent(good)),
    CALLS_SILENCE_REJECTED("T7 T8 T9 T12 T18 T20", (good, sessions) -> BentOutcomes.silenceCalledRejected(good)),
    IGNORES_THE_DEADLINE("T9 T10", (good, sessions) -> BentCalls.withADayForEach(good)),
    IGNORES_CANCELLING("T11 T12", (good, sessions) -> BentCalls.deafToCancelling(good)),
    SENDS_AGAIN_BY_ITSELF("T7 T8 T9 T12 T13 T18 T20", (good, sessions) -> BentSending.againWithoutAnAnswer(good)),
    CALLS_NO_CONNECTION_UNKNOWN("T14", (good, sessions) -> BentOutcomes.noConnectionCalledUnknown(good)),
    IGNORES_THE_SESSION("T15 T16", BentCalls::inAnySession),
    FENCES_BY_ITSELF("T17 T18", (good, sessions) -> BentSending.fencingByItself(good)),
    CALLS_NOT_FOUND_FENCED("T18", (good, sessions) -> BentOutcomes.notFoundCalledFenced(good), Capability.FENCED),
    SENDS_AFTER_CLOSING("T20", (good, sessions) -> BentSending.afterClosing(good)),
    THROWS("T3 T7 T8 T13 T17 T18 T21", (good, sessions) -> BentSending.throwing(good)),
    FAILS_THE_STAGE("T13 T14 T21", (good, sessions) -> BentSending.failingTheStage(good));

    /** Nothing here takes long, and two of these never answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final String rules;
    private final InMemoryWorld.Bending bending;
    private final Set<Capability> missing;

    Flaw(String rules, InMemoryWorld.Bending bending, Capability... missing) {
        this.rules = rules;
        this.bending = bending;
        this.missing = Set.of(missing);
    }

    /** The rules whose tests fail, in the order of their numbers, such as {@code T7 T8}. */
    String rules() {
        return rules;
    }

    /** A world that is fine but for this. */
    ContractWorld world() {
        Set<Capability> can = EnumSet.allOf(Capability.class);
        can.removeAll(missing);
        return new InMemoryWorld(can, bending, PATIENCE);
    }

    private static Object readItself(Operation<?> operation) {
        return operation instanceof Change ? new Object() : operation;
    }

    private static Object keyOfChange(Operation<?> operation) {
        return operation instanceof Change<?> change ? Map.entry(change.of(), change.key()) : new Object();
    }
}
