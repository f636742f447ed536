package io.kabinet.client.testing;

import static io.kabinet.client.testing.Samples.ANNA;

import io.kabinet.client.identity.LinkSocialAccount;
import io.kabinet.client.identity.LinkedSocialAccounts;
import io.kabinet.client.identity.ReadSocialAccounts;
import io.kabinet.client.identity.SignInBySocialAccount;
import io.kabinet.client.identity.UnlinkSocialAccount;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.transport.Session;
import io.kabinet.core.identity.social.SocialProvider;
import io.kabinet.core.values.Secret;
import java.util.List;
import java.util.Optional;

/** How Anna gets in with an account of a social network. */
public final class SocialSamples {

    private static final SocialProvider NETWORK = new SocialProvider("ВКонтакте");
    private static final Secret TOKEN = Secret.of("token-of-the-network");
    private static final LinkSocialAccount LINK =
            new LinkSocialAccount(ANNA, NETWORK, TOKEN, RequestKey.of("order-70"));
    private static final UnlinkSocialAccount UNLINK = new UnlinkSocialAccount(ANNA, NETWORK, RequestKey.of("order-71"));
    private static final LinkedSocialAccounts ONE = new LinkedSocialAccounts(List.of(NETWORK));
    private static final LinkedSocialAccounts NONE = new LinkedSocialAccounts(List.of());
    private static final Session SESSION =
            new Session(ANNA, Secret.of("token-of-anna"), Optional.of(Secret.of("renewal-of-anna")));

    private SocialSamples() {}

    /** In the order in which their bytes are written down. */
    public static List<Sample<?>> all() {
        return List.of(
                Sample.of(new SignInBySocialAccount(ANNA, NETWORK, TOKEN), SESSION),
                Sample.of(new ReadSocialAccounts(ANNA), ONE),
                Sample.of(LINK, ONE),
                Sample.found(LINK, ONE),
                Sample.of(UNLINK, NONE),
                Sample.found(UNLINK, NONE));
    }
}
