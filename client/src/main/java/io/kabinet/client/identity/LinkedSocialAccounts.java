package io.kabinet.client.identity;

import io.kabinet.core.identity.social.SocialProvider;
import java.util.List;
import java.util.Set;

/**
 * The social networks of which an account is linked; whose it is there, is not told.
 *
 * @param providers the networks, in the order in which they were linked
 */
public record LinkedSocialAccounts(List<SocialProvider> providers) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a network is there twice
     */
    public LinkedSocialAccounts {
        providers = List.copyOf(providers);
        if (Set.copyOf(providers).size() < providers.size()) {
            throw new IllegalArgumentException("providers must be different: " + providers);
        }
    }
}
