package io.kabinet.testkit.wiremock;

import static io.kabinet.testkit.wiremock.Refusals.KEYS;
import static io.kabinet.testkit.wiremock.Refusals.joined;

import io.kabinet.client.identity.LinkSocialAccount;
import io.kabinet.client.identity.ReadSocialAccounts;
import io.kabinet.client.identity.SignInBySocialAccount;
import io.kabinet.client.identity.UnlinkSocialAccount;
import io.kabinet.client.operation.Operation;
import io.kabinet.core.identity.social.SocialReason;
import io.kabinet.core.market.Market;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.ReasonCode;
import io.kabinet.core.reason.RequestReason;
import java.util.List;
import java.util.Map;

/** For what can be refused what is asked with accounts of social networks. */
final class SocialRefusals {

    private static final List<Reason> NOT_OFFERED = Refusals.notOfferedIn(Market.BELARUS);
    private static final List<Reason> NOT_SHOWN = List.of(about(RequestReason.SOCIAL_ACCOUNT_NOT_SHOWN));
    private static final List<Reason> NOT_LINKED = List.of(about(SocialReason.SOCIAL_NOT_LINKED));
    private static final List<Reason> CLOSED = List.of(Reason.of(SocialReason.CLOSED_WHILE_PASSWORD_LOCKED));
    private static final List<Reason> NOT_TAKEN = List.of(
            Reason.of(SocialReason.NUMBER_NOT_VERIFIED),
            about(SocialReason.SOCIAL_ALREADY_LINKED),
            about(SocialReason.SOCIAL_LINKED_ELSEWHERE));

    static final Map<Class<? extends Operation<?>>, List<Reason>> TABLE = Map.of(
            SignInBySocialAccount.class, joined(NOT_SHOWN, NOT_LINKED, CLOSED, NOT_OFFERED),
            ReadSocialAccounts.class, NOT_OFFERED,
            LinkSocialAccount.class, joined(NOT_SHOWN, NOT_TAKEN, NOT_OFFERED, KEYS),
            UnlinkSocialAccount.class, joined(NOT_LINKED, NOT_OFFERED, KEYS));

    private SocialRefusals() {}

    private static Reason about(ReasonCode code) {
        return Reason.of(code).with("provider", "ВКонтакте");
    }
}
