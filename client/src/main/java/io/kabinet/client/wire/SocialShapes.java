package io.kabinet.client.wire;

import io.kabinet.client.identity.LinkSocialAccount;
import io.kabinet.client.identity.LinkedSocialAccounts;
import io.kabinet.client.identity.ReadSocialAccounts;
import io.kabinet.client.identity.SignInBySocialAccount;
import io.kabinet.client.identity.UnlinkSocialAccount;
import io.kabinet.core.identity.social.SocialProvider;
import java.util.List;

/** What goes over the wire about accounts of social networks; any network's name is kept. */
final class SocialShapes {

    private static final String ROOM = "/v1/identity/";

    private static final Shape<SignInBySocialAccount> SIGN_IN = new Shape<>(
            signIn -> Shape.of(signIn)
                    .and("provider", signIn.provider().text())
                    .and("token", Values.secret(signIn.token())),
            json -> new SignInBySocialAccount(
                    Shape.of(json),
                    Values.needed(json, "provider", SocialShapes::provider),
                    Values.needed(json, "token", Values::secret)));

    private static final Shape<LinkSocialAccount> LINK = new Shape<>(
            link -> Shape.of(link)
                    .and("provider", link.provider().text())
                    .and("token", Values.secret(link.token()))
                    .and("key", link.key().text()),
            json -> new LinkSocialAccount(
                    Shape.of(json),
                    Values.needed(json, "provider", SocialShapes::provider),
                    Values.needed(json, "token", Values::secret),
                    Values.needed(json, "key", Values::key)));

    private static final Shape<UnlinkSocialAccount> UNLINK = new Shape<>(
            unlink -> Shape.of(unlink)
                    .and("provider", unlink.provider().text())
                    .and("key", unlink.key().text()),
            json -> new UnlinkSocialAccount(
                    Shape.of(json),
                    Values.needed(json, "provider", SocialShapes::provider),
                    Values.needed(json, "key", Values::key)));

    private static final Shape<LinkedSocialAccounts> LINKED = new Shape<>(
            linked -> Json.Fields.of(
                    "providers", Json.Items.of(linked.providers(), provider -> new Json.Text(provider.text()))),
            json -> new LinkedSocialAccounts(
                    Values.needed(json, "providers", list -> Values.list(list, SocialShapes::provider))));

    static final List<Line<?, ?>> LINES = List.of(
            Line.outside(
                    SignInBySocialAccount.class, SIGN_IN, IdentityShapes.SESSION, ROOM + "sign-in-by-social-account"),
            Line.inside(
                    ReadSocialAccounts.class, Shape.about(ReadSocialAccounts::new), LINKED, ROOM + "social-accounts"),
            Line.inside(LinkSocialAccount.class, LINK, LINKED, ROOM + "link-social-account"),
            Line.inside(UnlinkSocialAccount.class, UNLINK, LINKED, ROOM + "unlink-social-account"));

    private SocialShapes() {}

    private static SocialProvider provider(Json json) throws Unreadable {
        return new SocialProvider(Values.text(json));
    }
}
