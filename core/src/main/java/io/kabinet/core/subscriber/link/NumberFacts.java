package io.kabinet.core.subscriber.link;

import io.kabinet.core.internal.Words;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a number that is to be linked, or to have another linked to it.
 *
 * <p>Owner and region are the operator's own words for them, compared as written. {@link #toString()} hides the owner.
 * Immutable and safe for use by several threads.
 *
 * @param number the number
 * @param owner whom it is registered to, if that is known
 * @param region where it is registered, if that is known
 * @param services the names of the services that are connected to it
 * @param role what it is to other numbers already
 */
public record NumberFacts(
        Msisdn number, Optional<String> owner, Optional<String> region, Set<String> services, LinkRole role) {

    /**
     * Copies the services and checks the texts.
     *
     * @throws IllegalArgumentException if a text is blank, too long, or holds a control character
     */
    public NumberFacts {
        Objects.requireNonNull(number, "number");
        owner.ifPresent(text -> Words.check("owner", text));
        region.ifPresent(text -> Words.check("region", text));
        services = Set.copyOf(services);
        Objects.requireNonNull(role, "role");
    }

    @Override
    public String toString() {
        return "NumberFacts[number=" + number + ", owner=" + (owner.isPresent() ? "***" : "unknown") + ", region="
                + region + ", services=" + services + ", role=" + role + "]";
    }
}
