package io.kabinet.core.identity.social;

import io.kabinet.core.identity.social.SocialDecision.Granted;
import io.kabinet.core.identity.social.SocialDecision.Refused;
import io.kabinet.core.reason.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * When an account of a social network is linked to a cabinet, and when it signs one in.
 *
 * <p>Everything that stands against it is told at once, in the order of {@link SocialReason}. No reason tells whose the
 * account is, or which number it is linked to. Immutable and safe for use by several threads.
 *
 * @param verifiedNumberOnly whether the number must be shown to be the person's own before an account is linked to it
 * @param openWhilePasswordLocked whether this door stays open while the password is locked
 */
public record SocialPolicy(boolean verifiedNumberOnly, boolean openWhilePasswordLocked) {

    /**
     * Market Russia: to a number that is the person's own, and open while the password is locked.
     *
     * <p><b>Source:</b> «Перед началом работы следует указать для привязки номер телефона. Нужно связать ЛК и учетную
     * запись в соцсети»; «В такой ситуации есть еще один вариант входа в учетную запись. Он предусматривает использование
     * аккаунта социальной сети», said of a lost password. No source names the networks.
     */
    public static final SocialPolicy RUSSIA = new SocialPolicy(true, true);

    /**
     * Links an account to a number.
     *
     * @param links the links of the number as they are
     * @param account the account, as the network names it
     * @param facts what else is known
     * @return the links with the account, or every reason against it
     */
    public SocialDecision link(SocialLinks links, SocialAccount account, SocialLinkFacts facts) {
        List<Reason> reasons = new ArrayList<>();
        if (verifiedNumberOnly && !facts.numberVerified()) {
            reasons.add(Reason.of(SocialReason.NUMBER_NOT_VERIFIED));
        }
        if (links.accounts().stream().anyMatch(other -> other.provider().equals(account.provider()))) {
            reasons.add(about(SocialReason.SOCIAL_ALREADY_LINKED, account));
        }
        if (facts.linkedElsewhere()) {
            reasons.add(about(SocialReason.SOCIAL_LINKED_ELSEWHERE, account));
        }
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        List<SocialAccount> longer = new ArrayList<>(links.accounts());
        longer.add(account);
        return new Granted(new SocialLinks(links.number(), longer));
    }

    /**
     * Whether an account signs in the number that it is linked to.
     *
     * @param links the links of the number
     * @param account the account, as the network names it just now
     * @param passwordLocked whether the password of the number is locked
     * @return granted, or every reason against it
     */
    public SocialDecision signIn(SocialLinks links, SocialAccount account, boolean passwordLocked) {
        List<Reason> reasons = new ArrayList<>();
        if (!links.accounts().contains(account)) {
            reasons.add(about(SocialReason.SOCIAL_NOT_LINKED, account));
        }
        if (passwordLocked && !openWhilePasswordLocked) {
            reasons.add(Reason.of(SocialReason.CLOSED_WHILE_PASSWORD_LOCKED));
        }
        return reasons.isEmpty() ? new Granted(links) : new Refused(reasons);
    }

    private static Reason about(SocialReason code, SocialAccount account) {
        return Reason.of(code).with("provider", account.provider().text());
    }
}
