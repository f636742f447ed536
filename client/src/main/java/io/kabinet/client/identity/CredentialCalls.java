package io.kabinet.client.identity;

import io.kabinet.client.operation.Caller;
import io.kabinet.client.operation.KabinetException;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.identity.social.SocialProvider;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;

/** What a subscriber who is signed in can do about the password, and about other ways in. */
public final class CredentialCalls {

    private final Caller caller;
    private final Msisdn number;

    /**
     * Calls through a door.
     *
     * @param caller what sends them
     * @param number who is signed in
     */
    public CredentialCalls(Caller caller, Msisdn number) {
        this.caller = caller;
        this.number = number;
    }

    /**
     * Changes the password.
     *
     * @param current the password that is to go
     * @param chosen the password that is to come
     * @param key what stands for the intent
     * @return what came of it; all that is wrong with the chosen one at once
     */
    public Outcome<PasswordChanged> changePassword(Secret current, Secret chosen, RequestKey key) {
        return caller.perform(new ChangePassword(number, current, chosen, key));
    }

    /**
     * Chooses a password after signing in by code.
     *
     * @param chosen the password that is to come
     * @param key what stands for the intent
     * @return what came of it; all that is wrong with the chosen one at once
     */
    public Outcome<PasswordChanged> choosePassword(Secret chosen, RequestKey key) {
        return caller.perform(new ChoosePassword(number, chosen, key));
    }

    /**
     * Of which social networks an account is linked.
     *
     * @return the networks
     * @throws KabinetException if there is no answer
     */
    public LinkedSocialAccounts socialAccounts() {
        return caller.ask(new ReadSocialAccounts(number));
    }

    /**
     * Links an account of a social network, which signs in from then on.
     *
     * @param provider the network
     * @param token what the network gave the person for this
     * @param key what stands for the intent
     * @return what came of it: the networks as they are now, or every reason against it
     */
    public Outcome<LinkedSocialAccounts> linkSocialAccount(SocialProvider provider, Secret token, RequestKey key) {
        return caller.perform(new LinkSocialAccount(number, provider, token, key));
    }

    /**
     * Unlinks the account of a social network.
     *
     * @param provider the network
     * @param key what stands for the intent
     * @return what came of it: the networks as they are now, or why not
     */
    public Outcome<LinkedSocialAccounts> unlinkSocialAccount(SocialProvider provider, RequestKey key) {
        return caller.perform(new UnlinkSocialAccount(number, provider, key));
    }
}
