package io.kabinet.testkit;

import io.kabinet.client.identity.LinkSocialAccount;
import io.kabinet.client.identity.LinkedSocialAccounts;
import io.kabinet.client.identity.ReadSocialAccounts;
import io.kabinet.client.identity.SignInBySocialAccount;
import io.kabinet.client.identity.UnlinkSocialAccount;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.transport.Session;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.identity.social.SocialAccount;
import io.kabinet.core.identity.social.SocialDecision;
import io.kabinet.core.identity.social.SocialLinkFacts;
import io.kabinet.core.identity.social.SocialLinks;
import io.kabinet.core.identity.social.SocialPolicy;
import io.kabinet.core.identity.social.SocialProvider;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.RequestReason;
import io.kabinet.core.values.Secret;
import io.kabinet.testkit.Sessions.PasswordRight;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Accounts of social networks, by the rulebook; the networks are here as well, as those who know whose a token is.
 *
 * <p>A session that was switched to shows nothing of its number, so no account is linked in it. Guarded by the world's lock.
 */
final class SocialRoom {

    private static final int TOKEN_LENGTH = 24;

    private final Settings settings;
    private final Desk desk;
    private final Chance chance;
    private final Map<String, SocialAccount> byToken = new HashMap<>();

    SocialRoom(Settings settings, Desk desk) {
        this.settings = settings;
        this.desk = desk;
        this.chance = new Chance(settings.wire().seed());
    }

    void open(Entrances entrances) {
        entrances.outside(OperationKind.SIGN_IN, SignInBySocialAccount.class, this::signIn);
        entrances.inside(
                ReadSocialAccounts.class, (read, visit) -> Outcome.confirmed(told(visit.person().cabinet.social)));
        entrances.inside(OperationKind.SETTINGS, LinkSocialAccount.class, this::link);
        entrances.inside(
                OperationKind.SETTINGS,
                UnlinkSocialAccount.class,
                (unlink, visit) -> kept(
                        visit.person().cabinet.social.unlink(unlink.provider()),
                        unlink.provider(),
                        Optional.empty(),
                        visit));
    }

    /** What a network gives the person whose account it is. */
    Secret token(SocialAccount account) {
        String token = chance.lettersAndDigits(TOKEN_LENGTH);
        byToken.put(token, account);
        return Secret.of(token);
    }

    private Outcome<Session> signIn(SignInBySocialAccount signIn, Instant now) {
        Optional<SocialPolicy> policy = settings.rulebook().social();
        if (policy.isEmpty()) {
            return Outcome.rejected(List.of(settings.notOffered()));
        }
        Optional<SocialAccount> account = shown(signIn.provider(), signIn.token());
        if (account.isEmpty()) {
            return notShown(signIn.provider());
        }
        SocialLinks links = Optional.ofNullable(desk.people().get(signIn.of()))
                .map(person -> person.cabinet.social)
                .orElseGet(() -> SocialLinks.none(signIn.of()));
        return policy.get()
                .signIn(links, account.get(), desk.passwords().isLocked(signIn.of(), now))
                .match(
                        granted -> Outcome.confirmed(
                                desk.sessions().open(signIn.of(), PasswordRight.NONE, bySim(signIn), now)),
                        refused -> Outcome.rejected(refused.reasons()));
    }

    private Outcome<LinkedSocialAccounts> link(LinkSocialAccount link, Visit visit) {
        Optional<SocialPolicy> policy = settings.rulebook().social();
        if (policy.isEmpty()) {
            return Outcome.rejected(List.of(settings.notOffered()));
        }
        Optional<SocialAccount> account = shown(link.provider(), link.token());
        if (account.isEmpty()) {
            return notShown(link.provider());
        }
        SocialLinks links = visit.person().cabinet.social;
        SocialLinkFacts facts =
                new SocialLinkFacts(!visit.session().isSwitched(), isElsewhere(account.get(), visit.person()));
        return kept(
                policy.get().link(links, account.get(), facts),
                link.provider(),
                visit.session().bySimBy(visit.now()),
                visit);
    }

    /** An account that was linked by whoever came in with the SIM proves no more than the SIM did. */
    private Optional<Instant> bySim(SignInBySocialAccount signIn) {
        return Optional.ofNullable(desk.people().get(signIn.of()))
                .flatMap(person -> person.cabinet.linkedBySim(signIn.provider()));
    }

    private boolean isElsewhere(SocialAccount account, Person here) {
        return desk.people().values().stream()
                .anyMatch(person -> !person.number.equals(here.number)
                        && person.cabinet.social.accounts().contains(account));
    }

    private Optional<SocialAccount> shown(SocialProvider provider, Secret token) {
        return Optional.ofNullable(byToken.get(token.reveal()))
                .filter(account -> account.provider().equals(provider));
    }

    private static <R> Outcome<R> notShown(SocialProvider provider) {
        return Outcome.rejected(
                List.of(Reason.of(RequestReason.SOCIAL_ACCOUNT_NOT_SHOWN).with("provider", provider.text())));
    }

    private static Outcome<LinkedSocialAccounts> kept(
            SocialDecision decision, SocialProvider provider, Optional<Instant> bySim, Visit visit) {
        return decision.match(
                granted -> {
                    visit.person().cabinet.keep(granted.links(), provider, bySim);
                    return Outcome.confirmed(told(granted.links()));
                },
                refused -> Outcome.rejected(refused.reasons()));
    }

    private static LinkedSocialAccounts told(SocialLinks links) {
        return new LinkedSocialAccounts(
                links.accounts().stream().map(SocialAccount::provider).toList());
    }
}
