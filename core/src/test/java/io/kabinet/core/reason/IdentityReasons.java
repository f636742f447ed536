package io.kabinet.core.reason;

import io.kabinet.core.identity.PasswordPolicy;
import io.kabinet.core.identity.code.CodeAnswer;
import io.kabinet.core.identity.code.CodeGate;
import io.kabinet.core.identity.code.CodeIssue;
import io.kabinet.core.identity.code.CodePolicy;
import io.kabinet.core.identity.code.CodePurpose;
import io.kabinet.core.identity.code.CodeRequest;
import io.kabinet.core.identity.code.CodeStore;
import io.kabinet.core.identity.lockout.LockoutGate;
import io.kabinet.core.identity.lockout.LockoutPolicy;
import io.kabinet.core.identity.lockout.LockoutStore;
import io.kabinet.core.identity.network.Bearer;
import io.kabinet.core.identity.network.DeviceKind;
import io.kabinet.core.identity.network.NetworkSignInDecision;
import io.kabinet.core.identity.network.NetworkSignInFacts;
import io.kabinet.core.identity.network.NetworkSignInPolicy;
import io.kabinet.core.identity.network.ProductLine;
import io.kabinet.core.subscriber.Msisdn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reasons of passwords, codes and signing in, as the rules give them. */
final class IdentityReasons {

    private static final Msisdn ANNA = Msisdn.of("79000000001");
    private static final Instant NOW = Instant.parse("2026-05-01T09:00:00Z");

    private IdentityReasons() {}

    static List<Reason> all() {
        return Stream.of(passwords(), lockouts(LockoutPolicy.RUSSIA), patientLockouts(), codes(), network())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Reason> passwords() {
        return Stream.of(
                        PasswordPolicy.RUSSIA.violationsIn("\n"),
                        PasswordPolicy.RU_LIVE.violationsIn("!".repeat(27)),
                        PasswordPolicy.STRICT.violationsIn(ANNA.wire(), ANNA))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Reason> patientLockouts() {
        return lockouts(LockoutPolicy.RUSSIA.withLockDuration(Duration.ofHours(1)));
    }

    private static List<Reason> lockouts(LockoutPolicy policy) {
        LockoutGate gate = LockoutGate.over(policy, LockoutStore.inMemory());
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            reasons.addAll(attempt(gate, () -> {}));
        }
        gate.passwordIssued(ANNA);
        reasons.addAll(attempt(gate, () -> gate.passwordIssued(ANNA)));
        return reasons;
    }

    private static List<Reason> attempt(LockoutGate gate, Runnable meanwhile) {
        return gate.attempt(
                        ANNA,
                        () -> {
                            meanwhile.run();
                            return false;
                        },
                        NOW)
                .match(passed -> List.of(), wrong -> List.of(wrong.reason()), refused -> refused.reasons());
    }

    private static List<Reason> codes() {
        CodePolicy policy = CodePolicy.RUSSIA
                .withLife(Duration.ofMinutes(10))
                .withLength(4)
                .withSendingLimits(Duration.ofMinutes(1), 2);
        CodeGate gate = CodeGate.over(policy, CodeStore.inMemory());
        CodeRequest first = new CodeRequest(ANNA, CodePurpose.SIGN_IN, "r-1");
        CodeRequest second = new CodeRequest(ANNA, CodePurpose.SIGN_IN, "r-2");
        List<Reason> reasons = new ArrayList<>(policy.violationsIn("123"));
        reasons.addAll(attempt(gate, first, CodePurpose.GIFT, NOW));
        reasons.addAll(attempt(gate, first, CodePurpose.SIGN_IN, NOW));
        reasons.addAll(issue(gate, first, NOW));
        reasons.addAll(issue(gate, first, NOW));
        for (int i = 0; i < 3; i++) {
            reasons.addAll(attempt(gate, first, CodePurpose.SIGN_IN, NOW));
        }
        reasons.addAll(attempt(gate, first, CodePurpose.SIGN_IN, NOW.plusSeconds(600)));
        reasons.addAll(issue(gate, second, NOW.plusSeconds(60)));
        reasons.addAll(attempt(gate, first, CodePurpose.SIGN_IN, NOW.plusSeconds(60)));
        gate.attempt(second, CodePurpose.SIGN_IN, () -> true, NOW.plusSeconds(60));
        reasons.addAll(attempt(gate, second, CodePurpose.SIGN_IN, NOW.plusSeconds(60)));
        reasons.addAll(issue(gate, first, NOW.plusSeconds(120)));
        return reasons;
    }

    private static List<Reason> issue(CodeGate gate, CodeRequest request, Instant now) {
        return gate.issue(request, now).match(issued -> List.of(), CodeIssue.Refused::reasons);
    }

    private static List<Reason> attempt(CodeGate gate, CodeRequest request, CodePurpose purpose, Instant now) {
        return gate.attempt(request, purpose, () -> false, now)
                .match(accepted -> List.of(), CodeAnswer.Refused::reasons);
    }

    private static List<Reason> network() {
        NetworkSignInFacts facts = new NetworkSignInFacts(
                ProductLine.HOME, true, new Bearer("5G"), new DeviceKind("television"), false, true);
        return NetworkSignInPolicy.RUSSIA
                .closedWhilePasswordLocked()
                .decide(facts)
                .match(granted -> List.of(), NetworkSignInDecision.Refused::reasons);
    }
}
