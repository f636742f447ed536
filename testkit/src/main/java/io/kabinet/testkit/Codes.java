package io.kabinet.testkit;

import io.kabinet.core.identity.code.CodeAnswer;
import io.kabinet.core.identity.code.CodeGate;
import io.kabinet.core.identity.code.CodeIssue;
import io.kabinet.core.identity.code.CodePolicy;
import io.kabinet.core.identity.code.CodePurpose;
import io.kabinet.core.identity.code.CodeRequest;
import io.kabinet.core.identity.code.CodeStore;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** The texts of the latest codes, before the gate that counts tries; guarded by the world's lock. */
final class Codes {

    private static final int LENGTH_UNLESS_FIXED = 6;
    private static final int REQUEST_LENGTH = 16;

    private final Map<Place, Sent> latest = new HashMap<>();
    private final CodePolicy policy;
    private final CodeStore store = CodeStore.inMemory();
    private final CodeGate gate;
    private final Chance chance;

    Codes(CodePolicy policy, Chance chance) {
        this.policy = policy;
        this.gate = CodeGate.over(policy, store);
        this.chance = chance;
    }

    /** Issues a code, if one may be sent, and hands its text to whoever sends it. */
    CodeIssue issue(Msisdn number, CodePurpose purpose, Instant now, BiConsumer<CodeIssue.Issued, Secret> send) {
        CodeRequest request = new CodeRequest(number, purpose, chance.lettersAndDigits(REQUEST_LENGTH));
        Secret text = Secret.of(chance.digits(policy.length().orElse(LENGTH_UNLESS_FIXED)));
        CodeIssue issue = gate.issue(request, now);
        issue.match(
                issued -> {
                    latest.put(new Place(number, purpose), new Sent(request, text));
                    send.accept(issued, text);
                    return true;
                },
                refused -> false);
        return issue;
    }

    /** What stands against a code at the door for a purpose; nothing uses it up. */
    List<Reason> against(Msisdn number, CodePurpose purpose, CodePurpose door, Secret typed, Instant now) {
        String code = typed.reveal();
        List<Reason> violations = policy.violationsIn(code);
        if (!violations.isEmpty()) {
            return violations;
        }
        Sent sent = latest.get(new Place(number, purpose));
        CodeRequest request = sent == null ? new CodeRequest(number, purpose, "none") : sent.request;
        CodeAnswer answer = gate.attempt(request, door, () -> sent != null && sent.text.matches(code), now);
        return answer.match(accepted -> List.of(), CodeAnswer.Refused::reasons);
    }

    /** Whether nothing that anybody types can open that door any more. */
    boolean isDead(Msisdn number, CodePurpose purpose, Instant now) {
        Sent sent = latest.get(new Place(number, purpose));
        return sent == null
                || !policy.refusalsToTry(store.load(number, purpose), sent.request.id(), now)
                        .isEmpty();
    }

    private record Place(Msisdn number, CodePurpose purpose) {}

    private record Sent(CodeRequest request, Secret text) {}
}
