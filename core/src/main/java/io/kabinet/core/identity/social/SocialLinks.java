package io.kabinet.core.identity.social;

import io.kabinet.core.identity.social.SocialDecision.Granted;
import io.kabinet.core.identity.social.SocialDecision.Refused;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * The accounts of social networks that are linked to a number, at most one of each network.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param number the number that they sign in
 * @param accounts the accounts, in the order in which they were linked
 */
public record SocialLinks(Msisdn number, List<SocialAccount> accounts) {

    /**
     * Copies the accounts.
     *
     * @throws IllegalArgumentException if two are of one network
     */
    public SocialLinks {
        Objects.requireNonNull(number, "number");
        accounts = List.copyOf(accounts);
        List<SocialProvider> providers =
                accounts.stream().map(SocialAccount::provider).toList();
        if (new HashSet<>(providers).size() < providers.size()) {
            throw new IllegalArgumentException("accounts must be of different networks: " + providers);
        }
    }

    /**
     * A number with no such account.
     *
     * @param number the number
     * @return no links
     */
    public static SocialLinks none(Msisdn number) {
        return new SocialLinks(number, List.of());
    }

    /**
     * Takes the account of a network out; the others stay.
     *
     * @param provider the network
     * @return the links without it, or {@code SOCIAL_NOT_LINKED}
     */
    public SocialDecision unlink(SocialProvider provider) {
        List<SocialAccount> left = accounts.stream()
                .filter(account -> !account.provider().equals(provider))
                .toList();
        return left.size() < accounts.size()
                ? new Granted(new SocialLinks(number, left))
                : new Refused(List.of(Reason.of(SocialReason.SOCIAL_NOT_LINKED).with("provider", provider.text())));
    }
}
