package io.kabinet.core.market;

import io.kabinet.core.identity.PasswordAgePolicy;
import io.kabinet.core.identity.PasswordPolicy;
import io.kabinet.core.identity.code.CodePolicy;
import io.kabinet.core.identity.lockout.LockoutPolicy;
import io.kabinet.core.identity.network.NetworkSignInPolicy;
import java.util.Objects;
import java.util.Optional;

/**
 * The rules of getting in; a rule that the market does not have is empty.
 *
 * @param password what a password must be
 * @param passwordAge when to advise a change
 * @param lockout how many wrong passwords lock it
 * @param codes how long and how often a one-time code may be tried
 * @param networkSignIn who may sign in without a password
 */
public record IdentityRules(
        PasswordPolicy password,
        Optional<PasswordAgePolicy> passwordAge,
        Optional<LockoutPolicy> lockout,
        CodePolicy codes,
        Optional<NetworkSignInPolicy> networkSignIn) {

    /** Checks that all are there. */
    public IdentityRules {
        Objects.requireNonNull(password, "password");
        Objects.requireNonNull(passwordAge, "passwordAge");
        Objects.requireNonNull(lockout, "lockout");
        Objects.requireNonNull(codes, "codes");
        Objects.requireNonNull(networkSignIn, "networkSignIn");
    }
}
