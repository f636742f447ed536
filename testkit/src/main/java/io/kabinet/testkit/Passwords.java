package io.kabinet.testkit;

import io.kabinet.core.identity.PasswordPolicy;
import io.kabinet.core.identity.lockout.LockoutAnswer;
import io.kabinet.core.identity.lockout.LockoutGate;
import io.kabinet.core.identity.lockout.LockoutPolicy;
import io.kabinet.core.identity.lockout.LockoutStore;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.Secret;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The passwords, behind the one gate that counts wrong ones; guarded by the world's lock.
 *
 * <p>A number that has no password is asked and answered like one that has.
 */
final class Passwords {

    private static final int LENGTH = 10;
    private static final int TRIES = 10_000;

    private final Map<Msisdn, Secret> passwords = new HashMap<>();
    private final Map<Msisdn, Instant> bySim = new HashMap<>();
    private final PasswordPolicy policy;
    private final LockoutGate gate;
    private final Chance chance;
    private final Secret nobodys;

    Passwords(PasswordPolicy policy, LockoutPolicy lockout, Chance chance) {
        this.policy = policy;
        this.gate = LockoutGate.over(lockout, LockoutStore.inMemory());
        this.chance = chance;
        this.nobodys = Secret.of(chance.lettersAndDigits(LENGTH));
    }

    Optional<Secret> of(Msisdn number) {
        return Optional.ofNullable(passwords.get(number));
    }

    /** What stands against letting somebody in with a password. */
    List<Reason> against(Msisdn number, Secret typed, Instant now) {
        return gate.attempt(number, () -> isRight(number, typed), now)
                .match(passed -> List.of(), wrong -> List.of(wrong.reason()), LockoutAnswer.Refused::reasons);
    }

    List<Reason> violationsIn(Secret chosen, Msisdn number) {
        return policy.violationsIn(chosen, number);
    }

    /** The new password takes the place of the old one, and a lock ends. */
    void replace(Msisdn number, Secret password) {
        passwords.put(number, password);
        bySim.remove(number);
        gate.passwordIssued(number);
    }

    /** Nothing but the SIM has proved whose the password is. */
    void cameBySim(Msisdn number, Instant at) {
        bySim.put(number, at);
    }

    /** When the password came by SIM, if it did. */
    Optional<Instant> bySim(Msisdn number) {
        return Optional.ofNullable(bySim.get(number));
    }

    /** From now on there is none. */
    void forget(Msisdn number) {
        passwords.remove(number);
    }

    Secret issue(Msisdn number) {
        Secret password = made(number);
        replace(number, password);
        return password;
    }

    /** A new one, by SMS. */
    void sendNew(Msisdn number, Peer from, Post post, Instant now) {
        post.password(number, from, issue(number), now);
        cameBySim(number, now);
    }

    boolean isLocked(Msisdn number, Instant now) {
        return gate.isLocked(number, now);
    }

    private boolean isRight(Msisdn number, Secret typed) {
        Secret password = passwords.getOrDefault(number, nobodys);
        boolean same = password.matches(typed.reveal()); // compared for nobody's number too
        return same && passwords.containsKey(number);
    }

    private Secret made(Msisdn number) {
        int length =
                Math.min(Math.max(LENGTH, policy.minimum()), policy.maximum().orElse(Integer.MAX_VALUE));
        for (int i = 0; i < TRIES; i++) {
            Secret password = Secret.of(chance.lettersAndDigits(length));
            if (policy.violationsIn(password, number).isEmpty()) {
                return password;
            }
        }
        throw new IllegalStateException("no password that the rulebook allows was found: " + policy);
    }
}
