package io.kabinet.client;

import io.kabinet.client.camara.Authentication;
import io.kabinet.client.identity.CaptchaAnswer;
import io.kabinet.client.identity.RegistrationCalls;
import io.kabinet.client.identity.SignInByAuthentication;
import io.kabinet.client.identity.SignInByCode;
import io.kabinet.client.identity.SignInByNetwork;
import io.kabinet.client.identity.SignInByPassword;
import io.kabinet.client.identity.SignInBySocialAccount;
import io.kabinet.client.intent.Intent;
import io.kabinet.client.internal.Door;
import io.kabinet.client.internal.Recorder;
import io.kabinet.client.internal.SessionKeeper;
import io.kabinet.client.operation.Attempt;
import io.kabinet.client.operation.Caller;
import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.transport.Session;
import io.kabinet.client.transport.Transport;
import io.kabinet.core.identity.code.CodePurpose;
import io.kabinet.core.identity.social.SocialProvider;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/**
 * A connection to an operator, without an identity of its own.
 *
 * <p>Made once and shared: {@code KabinetClient.over(transport).build()}. Whoever signs in gets a {@link Kabinet}, a cheap
 * view of one subscriber; sessions of many may be in use at once and know nothing of each other. Each call ends by its
 * deadline, 10 seconds unless told otherwise.
 *
 * <p>Safe for use by several threads. Close it to give connections back.
 */
public final class KabinetClient implements Caller, AutoCloseable {

    private final Transport layers;
    private final Settings settings;
    private final Door door;

    KabinetClient(Transport layers, Settings settings) {
        this.layers = layers;
        this.settings = settings;
        this.door = new Door(settings.recording(layers::send), settings.time(), settings.ticker(), settings.executor());
    }

    /**
     * Begins a client.
     *
     * @param transport what carries operations; closed with the client
     * @return the settings, with a default for each
     */
    public static KabinetClientBuilder over(Transport transport) {
        return new KabinetClientBuilder(transport);
    }

    /**
     * Calls for somebody who is not signed in.
     *
     * @return the calls
     */
    public RegistrationCalls registration() {
        return new RegistrationCalls(this);
    }

    /**
     * Signs in with a password, where no captcha is wanted.
     *
     * @param number the number
     * @param password the password
     * @return the subscriber's view, or why not
     */
    public Outcome<Kabinet> signIn(Msisdn number, Secret password) {
        return entered(new SignInByPassword(number, password, Optional.empty()));
    }

    /**
     * Signs in with a password and what was read in a captcha.
     *
     * @param number the number
     * @param password the password
     * @param captcha what a person read in the picture from {@link RegistrationCalls#captcha}
     * @return the subscriber's view, or why not
     */
    public Outcome<Kabinet> signIn(Msisdn number, Secret password, CaptchaAnswer captcha) {
        return entered(new SignInByPassword(number, password, Optional.of(captcha)));
    }

    /**
     * Signs in with a one-time code.
     *
     * @param number the number
     * @param purpose what the code was ordered for
     * @param code the code from the SMS
     * @return the subscriber's view, or why not
     */
    public Outcome<Kabinet> signInByCode(Msisdn number, CodePurpose purpose, Secret code) {
        return entered(new SignInByCode(number, purpose, code));
    }

    /**
     * Signs in without a password, on the operator's own mobile network.
     *
     * @param number the number
     * @return the subscriber's view, or why not
     */
    public Outcome<Kabinet> signInByNetwork(Msisdn number) {
        return entered(new SignInByNetwork(number));
    }

    /**
     * Signs in with an account of a social network that was linked before.
     *
     * @param number the number that it is linked to
     * @param provider the network
     * @param token what the network gave the person for this
     * @return the subscriber's view, or why not
     */
    public Outcome<Kabinet> signInBySocialAccount(Msisdn number, SocialProvider provider, Secret token) {
        return entered(new SignInBySocialAccount(number, provider, token));
    }

    /**
     * Signs in with an authentication that was validated elsewhere, by CAMARA's one-time-password-sms.
     *
     * @param validated good for one session
     * @return the subscriber's view, or why not
     */
    public Outcome<Kabinet> signInByAuthentication(Authentication validated) {
        return entered(new SignInByAuthentication(validated));
    }

    /**
     * Goes on with a session that was kept, without a call.
     *
     * @param session from {@link Kabinet#session()}
     * @return the subscriber's view
     */
    public Kabinet resume(Session session) {
        SessionKeeper keeper = new SessionKeeper(layers, session, settings.time(), settings.ticker());
        Door way = new Door(settings.recording(keeper::send), settings.time(), settings.ticker(), settings.executor());
        return new Kabinet(session.of(), keeper, way, this);
    }

    /**
     * What may have happened or not, in this process or before it was started.
     *
     * <p>Nothing here is sent again. A program knows its own order by the key, makes the change of it as it did before, and
     * has it {@linkplain Kabinet#resolve(Change) resolved} in the session of its number. What it cannot make again, it settles
     * in the store itself.
     *
     * @return the intents that are not settled, the oldest first; none without a {@linkplain KabinetClientBuilder#intents
     *     store}
     * @throws UncheckedIOException if the store cannot be read
     */
    public List<Intent> unsettled() {
        return settings.recorder().map(Recorder::unsettled).orElse(List.of());
    }

    @Override
    public <R> CompletionStage<Outcome<R>> send(Operation<R> operation) {
        return door.send(operation);
    }

    @Override
    public <R> Outcome<R> await(Operation<R> operation) {
        return door.await(operation);
    }

    /** Closes the transport: calls under way end, later ones are not sent. */
    @Override
    public void close() {
        layers.close();
    }

    Settings settings() {
        return settings;
    }

    private Outcome<Kabinet> entered(Attempt<Session> signIn) {
        return entered(signIn, signIn.of(), attempt(signIn));
    }

    /** The view of a number that somebody got in at, or why not. */
    Outcome<Kabinet> entered(Attempt<Session> signIn, Msisdn number, Outcome<Session> outcome) {
        return outcome.match(
                confirmed -> entered(signIn, number, confirmed.value()),
                rejected -> Outcome.rejected(rejected.reasons()),
                notSent -> Outcome.notSent(notSent.why()),
                unknown -> Outcome.unknown(new Entry(signIn), unknown.why()));
    }

    /** Whoever gets a session of another number gets no view of that other subscriber. */
    private Outcome<Kabinet> entered(Attempt<Session> signIn, Msisdn number, Session session) {
        return session.of().equals(number)
                ? Outcome.confirmed(resume(session))
                : Outcome.unknown(new Entry(signIn), Why.of(Why.Cause.UNREADABLE, "a session of another number"));
    }

    /** A sign-in whose answer is the view, not the session. */
    private record Entry(Attempt<Session> signIn) implements Attempt<Kabinet> {

        @Override
        public Msisdn of() {
            return signIn.of();
        }

        @Override
        public String name() {
            return signIn.name();
        }

        @Override
        public Set<Market> offeredIn() {
            return signIn.offeredIn();
        }
    }

    /** How long a call may take unless told otherwise. */
    static final Duration TIME = Duration.ofSeconds(10);
}
