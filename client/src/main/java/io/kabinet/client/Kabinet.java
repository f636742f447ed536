package io.kabinet.client;

import io.kabinet.client.account.AccountCalls;
import io.kabinet.client.archive.ArchiveCalls;
import io.kabinet.client.autopayment.AutoPaymentCalls;
import io.kabinet.client.block.BlockCalls;
import io.kabinet.client.bonus.BonusCalls;
import io.kabinet.client.cashback.CashbackCalls;
import io.kabinet.client.detailing.DetailingCalls;
import io.kabinet.client.document.DocumentCalls;
import io.kabinet.client.forwarding.ForwardingCalls;
import io.kabinet.client.home.HomePage;
import io.kabinet.client.home.ReadHomePage;
import io.kabinet.client.identity.CredentialCalls;
import io.kabinet.client.identity.SignOut;
import io.kabinet.client.identity.SignedOut;
import io.kabinet.client.internal.Door;
import io.kabinet.client.internal.Recorder;
import io.kabinet.client.internal.SessionKeeper;
import io.kabinet.client.message.MessageCalls;
import io.kabinet.client.number.NumberCalls;
import io.kabinet.client.number.SwitchNumber;
import io.kabinet.client.operation.Caller;
import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.KabinetException;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.operation.Resolution;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.promised.PromisedPaymentCalls;
import io.kabinet.client.promotion.PromotionCalls;
import io.kabinet.client.service.ServiceCalls;
import io.kabinet.client.settings.SettingsCalls;
import io.kabinet.client.tariff.TariffCalls;
import io.kabinet.client.tariff.favourite.FavouriteNumberCalls;
import io.kabinet.client.tariff.limit.LimitCalls;
import io.kabinet.client.topup.TopUpCalls;
import io.kabinet.client.transfer.ShareBalanceCalls;
import io.kabinet.client.transfer.TransferCalls;
import io.kabinet.client.transport.Session;
import io.kabinet.core.subscriber.Msisdn;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * One signed-in subscriber, as seen through a client.
 *
 * <p>A cheap view: it has a session and nothing else, and need not be closed. Calls are grouped by what they are about, and
 * wait for their answer; {@link #send} is the door for whoever would rather not. For example, {@code
 * anna.account().balance()}. Safe for use by several threads.
 */
public final class Kabinet implements Caller {

    private final Msisdn number;
    private final SessionKeeper keeper;
    private final Door door;
    private final KabinetClient client;

    Kabinet(Msisdn number, SessionKeeper keeper, Door door, KabinetClient client) {
        this.number = number;
        this.keeper = keeper;
        this.door = door;
        this.client = client;
    }

    /**
     * Who is signed in.
     *
     * @return the number
     */
    public Msisdn number() {
        return number;
    }

    /**
     * The session of the moment, to be kept like a password and resumed after a restart.
     *
     * @return the session, or empty after signing out
     */
    public Optional<Session> session() {
        return keeper.current();
    }

    /**
     * The same view, with another time for each call.
     *
     * @param time how long a call may take, above zero and at most a day
     * @return the other view, which shares the session
     * @throws IllegalArgumentException if the time is not in this range
     */
    public Kabinet within(Duration time) {
        return new Kabinet(number, keeper, door.within(KabinetClientBuilder.checked(time)), client);
    }

    /**
     * Calls about the account.
     *
     * @return the calls
     */
    public AccountCalls account() {
        return new AccountCalls(this, number);
    }

    /**
     * Calls about promised payments.
     *
     * @return the calls
     */
    public PromisedPaymentCalls promisedPayments() {
        return new PromisedPaymentCalls(this, number);
    }

    /**
     * Calls about bonus points.
     *
     * @return the calls
     */
    public BonusCalls bonus() {
        return new BonusCalls(this, number);
    }

    /**
     * Calls about cashback.
     *
     * @return the calls
     */
    public CashbackCalls cashback() {
        return new CashbackCalls(this, number);
    }

    /**
     * What was done in the cabinet.
     *
     * @return the calls
     */
    public ArchiveCalls archive() {
        return new ArchiveCalls(this, number);
    }

    /**
     * Calls about services.
     *
     * @return the calls
     */
    public ServiceCalls services() {
        return new ServiceCalls(this, number);
    }

    /**
     * Calls about forwarding.
     *
     * @return the calls
     */
    public ForwardingCalls forwarding() {
        return new ForwardingCalls(this, number);
    }

    /**
     * Calls about blocks of the number.
     *
     * @return the calls
     */
    public BlockCalls block() {
        return new BlockCalls(this, number);
    }

    /**
     * What was spent and received, and the reports of it.
     *
     * @return the calls
     */
    public DetailingCalls detailing() {
        return new DetailingCalls(this, number);
    }

    /**
     * Calls about bills and other documents.
     *
     * @return the calls
     */
    public DocumentCalls documents() {
        return new DocumentCalls(this, number);
    }

    /**
     * Calls about the tariff.
     *
     * @return the calls
     */
    public TariffCalls tariff() {
        return new TariffCalls(this, number);
    }

    /**
     * Calls about limits on minutes, messages and money.
     *
     * @return the calls
     */
    public LimitCalls limits() {
        return new LimitCalls(this, number);
    }

    /**
     * Calls about favourite numbers.
     *
     * @return the calls
     */
    public FavouriteNumberCalls favouriteNumbers() {
        return new FavouriteNumberCalls(this, number);
    }

    /**
     * Calls about the password.
     *
     * @return the calls
     */
    public CredentialCalls credentials() {
        return new CredentialCalls(this, number);
    }

    /**
     * Calls about the settings of the cabinet.
     *
     * @return the calls
     */
    public SettingsCalls settings() {
        return new SettingsCalls(this, number);
    }

    /**
     * Calls about several numbers in one cabinet.
     *
     * @return the calls
     */
    public NumberCalls numbers() {
        return new NumberCalls(this, number);
    }

    /**
     * Looks at another number of the cabinet; this view stays as it is.
     *
     * @param other a linked number
     * @return the other number's view, with a session and a time of its own; or every reason against it
     */
    public Outcome<Kabinet> switchTo(Msisdn other) {
        SwitchNumber change = new SwitchNumber(number, other);
        return client.entered(change, other, attempt(change));
    }

    /**
     * Calls about SMS from the cabinet.
     *
     * @return the calls
     */
    public MessageCalls messages() {
        return new MessageCalls(this, number);
    }

    /**
     * Calls about promotions.
     *
     * @return the calls
     */
    public PromotionCalls promotions() {
        return new PromotionCalls(this, number);
    }

    /**
     * Money that goes to another account or a bank card.
     *
     * @return the calls
     */
    public TransferCalls transfers() {
        return new TransferCalls(this, number);
    }

    /**
     * Sharing the balance with another number, once or regularly.
     *
     * @return the calls
     */
    public ShareBalanceCalls shareBalance() {
        return new ShareBalanceCalls(this, number);
    }

    /**
     * Everything that the home page shows, in one call.
     *
     * @return the page
     * @throws KabinetException if there is no answer
     */
    public HomePage homePage() {
        return ask(new ReadHomePage(number));
    }

    /**
     * Ends the session here, and on the operator's side if it can be reached.
     *
     * @return what came of it there; in any case neither this view nor those that share its session send anything more
     */
    public Outcome<SignedOut> signOut() {
        try {
            return perform(
                    new SignOut(number, RequestKey.random(client.settings().random())));
        } finally {
            keeper.forget();
        }
    }

    /**
     * Finds out what became of an operation.
     *
     * <p>A change is looked up by its key: if the operator knows the key, its answer is final; if it does not and fences the
     * key, the change will never happen and the outcome is not sent, FENCED; otherwise it stays unknown. A read changes
     * nothing and is not repeated here, an attempt cannot be looked up: both stay unknown.
     *
     * @param unknown the outcome in doubt, of this subscriber's
     * @param <R> what the operation is answered with
     * @return what is known now
     * @throws IllegalArgumentException if it is about another number
     */
    public <R> Outcome<R> resolve(Outcome.Unknown<R> unknown) {
        checkNumber(unknown.operation(), "unknown");
        if (!(unknown.operation() instanceof Change<R> change)) {
            return unknown;
        }
        return lookedUp(change, unknown);
    }

    /**
     * Finds out what became of a change that is made anew, after a restart for example; it is never sent for that.
     *
     * <p>Where intents are written down, another change under the same key is rejected as KEY_REUSED, and nothing is asked.
     *
     * @param change the change as it was: the same number, arguments and key
     * @param <R> what the operator answers with
     * @return what is known now; unknown if that is nothing
     * @throws IllegalArgumentException if it is about another number
     */
    public <R> Outcome<R> resolve(Change<R> change) {
        checkNumber(change, "change");
        if (client.settings()
                .recorder()
                .filter(writes -> writes.isAnother(change))
                .isPresent()) {
            return Recorder.reused();
        }
        return lookedUp(change, new Outcome.Unknown<>(change, Why.of(Cause.CONNECTION_LOST, "the answer of before")));
    }

    private <R> Outcome<R> lookedUp(Change<R> change, Outcome.Unknown<R> unknown) {
        Outcome<R> outcome = await(new LookUp<>(change))
                .answer()
                .map(resolution -> settled(resolution, unknown))
                .orElse(unknown);
        client.settings().recorder().ifPresent(writes -> writes.settle(change, outcome));
        return outcome;
    }

    private void checkNumber(Operation<?> operation, String name) {
        if (!operation.of().equals(number)) {
            throw new IllegalArgumentException(name + " is about another number than " + number);
        }
    }

    private static <R> Outcome<R> settled(Resolution<R> resolution, Outcome.Unknown<R> unknown) {
        return resolution.match(
                Outcome::confirmed, Outcome::rejected, () -> Outcome.notSent(Why.of(Cause.FENCED)), () -> unknown);
    }

    /**
     * Topping up, and payment cards.
     *
     * @return what can be asked and done
     */
    public TopUpCalls topUps() {
        return new TopUpCalls(this, number);
    }

    /**
     * Top-ups that happen by themselves.
     *
     * @return what can be asked and done
     */
    public AutoPaymentCalls autoPayments() {
        return new AutoPaymentCalls(this, number);
    }

    @Override
    public <R> CompletionStage<Outcome<R>> send(Operation<R> operation) {
        return door.send(operation);
    }

    @Override
    public <R> Outcome<R> await(Operation<R> operation) {
        return door.await(operation);
    }

    @Override
    public String toString() {
        return "Kabinet[" + number + "]";
    }
}
