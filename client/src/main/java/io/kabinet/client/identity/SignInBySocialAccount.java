package io.kabinet.client.identity;

import io.kabinet.client.operation.Attempt;
import io.kabinet.client.transport.Session;
import io.kabinet.core.identity.social.SocialProvider;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import java.util.Objects;
import java.util.Set;

/**
 * Signs in with an account of a social network that was linked before; in market Russia.
 *
 * <p>Whose the account is, the operator asks the network by the token; nothing that a client writes says so.
 *
 * @param of the number that the account is linked to
 * @param provider the network
 * @param token what the network gave the person for this, of any form
 */
public record SignInBySocialAccount(Msisdn of, SocialProvider provider, Secret token) implements Attempt<Session> {

    /** Checks that all are there. */
    public SignInBySocialAccount {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(token, "token");
    }

    @Override
    public Set<Market> offeredIn() {
        return Set.of(Market.RUSSIA);
    }
}
