package io.kabinet.core.identity.code;

import io.kabinet.core.identity.code.CodeAnswer.Accepted;
import io.kabinet.core.identity.code.CodeAnswer.Refused;
import io.kabinet.core.reason.Reason;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * The one place where one-time codes are issued and used up.
 *
 * <p>A try is counted before the verifier runs, so a code is compared no more often than its policy allows, however
 * many tries come at once and over however many gates on one store; a verifier that throws has cost a try. Of several
 * right tries exactly one is accepted, the others are told {@link CodeReason#CODE_USED}. A try that was counted may
 * still succeed after the last one was spent, but not after a newer code was issued.
 *
 * <p>Wrong codes are counted apart from wrong passwords: neither locks the other. No locks are held while the verifier
 * runs. Safe for use by several threads; a step is repeated only when another one has got further.
 */
public final class CodeGate {

    private static final Accepted ACCEPTED = new Accepted();

    private final CodePolicy policy;
    private final CodeStore store;

    private CodeGate(CodePolicy policy, CodeStore store) {
        this.policy = policy;
        this.store = store;
    }

    /**
     * A gate.
     *
     * @param policy the figures
     * @param store where the slots are; several gates may share one, in one process or many
     * @return the gate
     */
    public static CodeGate over(CodePolicy policy, CodeStore store) {
        return new CodeGate(policy, store);
    }

    /**
     * Issues a code, if one may be sent, and with that kills the one before.
     *
     * <p>Make the text, and keep it under the request, before asking; send it after.
     *
     * @param request what the code is bound to
     * @param now the moment
     * @return the new code, or every reason why none is sent
     */
    public CodeIssue issue(CodeRequest request, Instant now) {
        while (true) {
            CodeSlot seen = store.load(request.number(), request.purpose());
            CodeIssue issue = policy.issue(seen, request.id(), now);
            if (issue.match(issued -> replace(request, seen, issued.slot()), refused -> true)) {
                return issue;
            }
        }
    }

    /**
     * Lets somebody try a code.
     *
     * @param request the request that the code was sent for, as the person shows it
     * @param purpose what this door is for
     * @param verifier says whether the code is right for this request; asked once, or not at all if it cannot matter
     * @param now the moment
     * @return accepted, which uses the code up, or every reason why not
     * @throws RuntimeException if the verifier or the store throws it; a verifier's has cost a try
     */
    public CodeAnswer attempt(CodeRequest request, CodePurpose purpose, BooleanSupplier verifier, Instant now) {
        if (!request.purpose().equals(purpose)) {
            return new Refused(List.of(Reason.of(CodeReason.CODE_OF_OTHER_PURPOSE)
                    .with("expected", purpose.text())
                    .with("actual", request.purpose().text())));
        }
        CodeSlot before = reserve(request, now);
        List<Reason> reasons = policy.refusalsToTry(before, request.id(), now);
        return reasons.isEmpty()
                ? settle(request, CodePolicy.tried(before), verifier.getAsBoolean())
                : new Refused(reasons);
    }

    /** Counts a try unless there is a reason against it, and tells what stood there before. */
    CodeSlot reserve(CodeRequest request, Instant now) {
        while (true) {
            CodeSlot seen = store.load(request.number(), request.purpose());
            CodeSlot next = policy.afterFailure(seen, request.id(), now);
            if (next.equals(seen) || replace(request, seen, next)) {
                return seen;
            }
        }
    }

    /** Answers a try that is counted in that slot, now that the verifier has spoken. */
    CodeAnswer settle(CodeRequest request, CodeSlot reserved, boolean right) {
        OneTimeCode tried = reserved.code().orElseThrow();
        while (true) {
            CodeSlot seen = store.load(request.number(), request.purpose());
            if (seen.code().isEmpty()) {
                return new Refused(
                        List.of(Reason.of(CodeReason.CODE_NOT_ISSUED))); // a store that forgets opens nothing
            }
            OneTimeCode code = seen.code().get();
            if (code.serial() != tried.serial()) {
                return new Refused(List.of(CodePolicy.replacedBy(code)));
            }
            if (code.used()) {
                return new Refused(List.of(Reason.of(CodeReason.CODE_USED)));
            }
            if (!right) {
                return new Refused(List.of(policy.wrong(code)));
            }
            if (replace(request, seen, CodePolicy.used(seen))) {
                return ACCEPTED;
            }
        }
    }

    private boolean replace(CodeRequest request, CodeSlot expected, CodeSlot next) {
        return store.replace(request.number(), request.purpose(), expected, next);
    }
}
