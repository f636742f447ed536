package io.kabinet.client.testing;

import io.kabinet.client.identity.LinkSocialAccount;
import io.kabinet.client.identity.LinkedSocialAccounts;
import io.kabinet.client.identity.ReadSocialAccounts;
import io.kabinet.client.identity.SignInBySocialAccount;
import io.kabinet.client.identity.UnlinkSocialAccount;
import io.kabinet.client.transport.Session;
import io.kabinet.core.identity.social.SocialProvider;
import java.util.List;
import java.util.Set;

/** Accounts of social networks, out of a seed. */
final class GeneratedSocial {

    private final Chance some;

    GeneratedSocial(Chance some) {
        this.some = some;
    }

    List<Sample<?>> all() {
        return List.of(
                Sample.of(
                        new SignInBySocialAccount(some.number(), provider(), some.secret()),
                        new Session(some.number(), some.secret(), some.maybe(some::secret))),
                Sample.of(new ReadSocialAccounts(some.number()), linked()),
                Sample.of(new LinkSocialAccount(some.number(), provider(), some.secret(), some.key()), linked()),
                Sample.of(new UnlinkSocialAccount(some.number(), provider(), some.key()), linked()));
    }

    private LinkedSocialAccounts linked() {
        return new LinkedSocialAccounts(List.copyOf(Set.copyOf(some.some(this::provider))));
    }

    private SocialProvider provider() {
        return new SocialProvider(some.text());
    }
}
