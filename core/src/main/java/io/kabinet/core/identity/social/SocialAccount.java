package io.kabinet.core.identity.social;

import io.kabinet.core.values.Secret;
import java.util.Objects;

/**
 * An account of a social network, as the network itself names it.
 *
 * <p>{@link #toString()} hides whose it is. Immutable and safe for use by several threads.
 *
 * @param provider the network
 * @param subject how the network names the person; never empty
 */
public record SocialAccount(SocialProvider provider, Secret subject) {

    /**
     * Checks that somebody is named.
     *
     * @throws IllegalArgumentException if the subject is empty
     */
    public SocialAccount {
        Objects.requireNonNull(provider, "provider");
        if (subject.matches("")) {
            throw new IllegalArgumentException("subject is empty");
        }
    }
}
