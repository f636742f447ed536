package io.kabinet.core.market;

import io.kabinet.core.identity.PasswordAgePolicy;
import io.kabinet.core.identity.PasswordPolicy;
import io.kabinet.core.identity.code.CodePolicy;
import io.kabinet.core.identity.lockout.LockoutPolicy;
import io.kabinet.core.identity.network.NetworkSignInPolicy;
import io.kabinet.core.identity.social.SocialPolicy;
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
 * @param social when an account of a social network opens the cabinet
 */
public record IdentityRules(
        PasswordPolicy password,
        Optional<PasswordAgePolicy> passwordAge,
        Optional<LockoutPolicy> lockout,
        CodePolicy codes,
        Optional<NetworkSignInPolicy> networkSignIn,
        Optional<SocialPolicy> social) {

    /** Checks that all are there. */
    public IdentityRules {
        Objects.requireNonNull(password, "password");
        Objects.requireNonNull(passwordAge, "passwordAge");
        Objects.requireNonNull(lockout, "lockout");
        Objects.requireNonNull(codes, "codes");
        Objects.requireNonNull(networkSignIn, "networkSignIn");
        Objects.requireNonNull(social, "social");
    }

    IdentityRules with(PasswordPolicy other) {
        return new IdentityRules(other, passwordAge, lockout, codes, networkSignIn, social);
    }

    IdentityRules with(PasswordAgePolicy other) {
        return new IdentityRules(password, Optional.of(other), lockout, codes, networkSignIn, social);
    }

    IdentityRules with(LockoutPolicy other) {
        return new IdentityRules(password, passwordAge, Optional.of(other), codes, networkSignIn, social);
    }

    IdentityRules with(CodePolicy other) {
        return new IdentityRules(password, passwordAge, lockout, other, networkSignIn, social);
    }

    IdentityRules with(NetworkSignInPolicy other) {
        return new IdentityRules(password, passwordAge, lockout, codes, Optional.of(other), social);
    }

    IdentityRules with(SocialPolicy other) {
        return new IdentityRules(password, passwordAge, lockout, codes, networkSignIn, Optional.of(other));
    }
}
