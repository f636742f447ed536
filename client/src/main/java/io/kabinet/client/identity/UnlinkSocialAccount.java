package io.kabinet.client.identity;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.identity.social.SocialProvider;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Set;

/**
 * Unlinks the account of a social network; in market Russia.
 *
 * @param of the number
 * @param provider the network
 * @param key what stands for the intent
 */
public record UnlinkSocialAccount(Msisdn of, SocialProvider provider, RequestKey key)
        implements Change<LinkedSocialAccounts> {

    /** Checks that all are there. */
    public UnlinkSocialAccount {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(key, "key");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.RUSSIA);
    }
}
