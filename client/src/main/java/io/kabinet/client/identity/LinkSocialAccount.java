package io.kabinet.client.identity;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.identity.social.SocialProvider;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import java.util.Objects;
import java.util.Set;

/**
 * Links an account of a social network, which signs in from then on; in market Russia.
 *
 * @param of the number
 * @param provider the network
 * @param token what the network gave the person for this, of any form
 * @param key what stands for the intent
 */
public record LinkSocialAccount(Msisdn of, SocialProvider provider, Secret token, RequestKey key)
        implements Change<LinkedSocialAccounts> {

    /** Checks that all are there. */
    public LinkSocialAccount {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(key, "key");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.RUSSIA);
    }
}
