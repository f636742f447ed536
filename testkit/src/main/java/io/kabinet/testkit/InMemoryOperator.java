package io.kabinet.testkit;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.bonus.BonusOffer;
import io.kabinet.client.camara.Authentication;
import io.kabinet.client.identity.Captcha;
import io.kabinet.client.transport.Session;
import io.kabinet.client.transport.Transport;
import io.kabinet.core.account.BankCard;
import io.kabinet.core.account.Payment;
import io.kabinet.core.account.PaymentType;
import io.kabinet.core.account.topup.VoucherCode;
import io.kabinet.core.bonus.programme.PointSource;
import io.kabinet.core.identity.social.SocialAccount;
import io.kabinet.core.market.Market;
import io.kabinet.core.market.Rulebook;
import io.kabinet.core.promotion.Promotion;
import io.kabinet.core.promotion.Promotions;
import io.kabinet.core.service.Service;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import io.kabinet.testkit.transport.HandTicker;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.joda.money.Money;

/**
 * A whole operator in memory, to test against without a network.
 *
 * <p>It decides by core's policies from a rulebook and by nothing else. One operator is one world: it shares nothing with any
 * other, so tests run side by side. Time is moved by hand, nothing is recreated when it moves, and nothing sleeps:
 *
 * <pre>{@code
 * InMemoryOperator operator = InMemoryOperator.in(Market.BELARUS).startingAt("2026-03-01T09:00:00Z");
 * try (KabinetClient client = operator.client()) {
 *     Kabinet anna = operator.signedIn(client, ANNA);
 *     anna.promisedPayments().take(byn("5"), RequestKey.of("1"));
 *     operator.clock().advance(Duration.ofDays(9));
 *     operator.faults().loseNextAnswer();
 * }
 * }</pre>
 *
 * <p>Market Belarus carries no lockout; unless told otherwise its operator borrows the Russian one. Safe for use by several
 * threads.
 */
public final class InMemoryOperator {

    private final Settings settings;
    private final Instant start;
    private final World world;
    private final HandTicker ticker = new HandTicker();
    private final FaultPlan plan = new FaultPlan();
    private final UnderWay underWay = new UnderWay();
    private final AtomicLong clients = new AtomicLong();

    InMemoryOperator(Settings settings, OperatorClock clock) {
        this.settings = settings;
        this.start = clock.instant();
        this.world = new World(settings, clock);
    }

    /**
     * Begins an operator.
     *
     * @param market where it is
     * @return the settings, with a default for each
     */
    public static InMemoryOperatorBuilder in(Market market) {
        return new InMemoryOperatorBuilder(market);
    }

    /**
     * Another operator like this one, as it was when it began: nobody has been arranged, nothing has happened.
     *
     * @return a new operator with the same settings and seed, whose clock stands where this one's stood first
     */
    public InMemoryOperator afresh() {
        return new InMemoryOperator(settings, OperatorClock.startingAt(start, clock().getZone()));
    }

    /**
     * Whether it was given a {@linkplain InMemoryOperatorBuilder#seed seed} of its own.
     *
     * @return false if its passwords, codes and tokens are those of every other operator that was given none
     */
    public boolean hasOwnSeed() {
        return settings.wire().ownSeed().isPresent();
    }

    /**
     * The rules that it decides by.
     *
     * @return the rulebook
     */
    public Rulebook rulebook() {
        return world.settings().rulebook();
    }

    /**
     * The operator's time of day.
     *
     * @return the clock, to be moved by hand
     */
    public OperatorClock clock() {
        return world.clock();
    }

    /**
     * What the deadlines of {@link #client()} are measured in; apart from the operator's time of day.
     *
     * @return the ticker, to be moved by hand
     */
    public HandTicker ticker() {
        return ticker;
    }

    /**
     * What is to go wrong.
     *
     * @return the faults
     */
    public Faults faults() {
        return new Faults(world, plan, underWay, Optional.empty(), 1);
    }

    /**
     * A way to this operator.
     *
     * @return a new transport; closing it closes no other
     */
    public Transport transport() {
        return new InMemoryTransport(world, plan, underWay);
    }

    /**
     * A client of this operator, with the defaults of a client and the operator's ticker.
     *
     * @return a new client
     */
    public KabinetClient client() {
        return KabinetClient.over(transport())
                .ticker(ticker)
                .random(new Random(world.settings().wire().seed() + clients.incrementAndGet()))
                .build();
    }

    /**
     * Signs a subscriber in, as a person would: with the password, and a captcha where one is asked for.
     *
     * <p>A number that nobody has becomes a subscriber's, one without a password gets one. It meets the faults that are
     * planned like any other call.
     *
     * @param client a client of this operator
     * @param number the number
     * @return the subscriber's view
     * @throws io.kabinet.client.operation.KabinetException if the operator does not let the subscriber in
     */
    public Kabinet signedIn(KabinetClient client, Msisdn number) {
        Secret password = subscriber(number).passwordOrNew();
        if (!world.look(now -> world.desk().captchas().isAskedAt(CaptchaPlace.SIGN_IN_BY_PASSWORD))) {
            return client.signIn(number, password).orThrow();
        }
        Captcha captcha = client.registration().captcha(number);
        return client.signIn(number, password, captcha.answer(lettersOf(captcha)))
                .orThrow();
    }

    /**
     * A session, without a call, for tests of transports.
     *
     * @param number the number, which becomes a subscriber's if nobody has it
     * @return a session that was opened just now
     * @throws IllegalArgumentException if it is no number of this market
     */
    public Session openSession(Msisdn number) {
        return world.look(now -> {
            Person person = world.person(number, now);
            return world.desk().sessions().open(person.number, Sessions.PasswordRight.NONE, now);
        });
    }

    /**
     * Arranges a subscriber; a number that nobody has becomes one's, with invented defaults.
     *
     * @param number the number
     * @return what can be arranged
     * @throws IllegalArgumentException if it is no number of this market
     */
    public ArrangedSubscriber subscriber(Msisdn number) {
        world.change(now -> world.person(number, now));
        return new ArrangedSubscriber(world, number);
    }

    /**
     * Pays money in: it repays promised payments, pays bills where the rulebook says so, and the rest stays on the account.
     *
     * <p>It is also paid in the sense of the bonus programme, as {@link PointSource#TOP_UP}; see {@link
     * ArrangedSubscriber#pays}.
     *
     * <p>It is paid in whatever state the number is in, where the rulebook closes that too: money that has come is no
     * operation that could be refused.
     *
     * @param number the number, which becomes a subscriber's if nobody has it
     * @param amount how much, above zero, in the market's currency
     * @throws IllegalArgumentException if it is not
     */
    public void topUp(Msisdn number, Money amount) {
        topUp(number, amount, PaymentType.CASH);
    }

    /**
     * Pays money in some way; otherwise like {@link #topUp(Msisdn, Money)}, which pays cash.
     *
     * @param number the number, which becomes a subscriber's if nobody has it
     * @param amount how much, above zero, in the market's currency
     * @param type how it is paid, as the history of payments tells
     * @throws IllegalArgumentException if the amount is not
     */
    public void topUp(Msisdn number, Money amount, PaymentType type) {
        world.change(now -> {
            Payment payment = new Payment(now, type, world.checked(amount));
            world.person(number, now).receive(payment, rulebook().debt());
        });
    }

    /**
     * Issues a payment card, to be activated once; with the code of another it takes its place.
     *
     * <p>Wrong codes are refused and not counted: no rule says after how many of them nobody may try any more.
     *
     * @param code what is under its protective layer
     * @param worth how much it tops up, above zero, in the market's currency
     * @throws IllegalArgumentException if it is not
     */
    public void issuesPaymentCard(VoucherCode code, Money worth) {
        world.change(now -> world.rooms().topUps.issue(code, world.checked(worth)));
    }

    /**
     * Has a bank card pay no more, for want of money for example; every card pays unless told.
     *
     * @param card the card, known by its token
     */
    public void bankDeclines(BankCard card) {
        world.change(now -> world.rooms().bank.decline(card));
    }

    /**
     * Has a bank card pay again.
     *
     * @param card the card, known by its token
     */
    public void bankAccepts(BankCard card) {
        world.change(now -> world.rooms().bank.accept(card));
    }

    /**
     * What has been sent to a bank card, which is where money leaves this world.
     *
     * @param card the card
     * @return the sum of all transfers to it, without fees, in the market's currency
     */
    public Money sentTo(BankCard card) {
        return world.look(now -> world.rooms().transfers.receivedOn(card));
    }

    /**
     * Offers services, each instead of one that has its id; none are offered unless told.
     *
     * <p>Whoever has one keeps it on the terms of the day on which it was connected.
     *
     * @param services what it offers, such as {@code Service.RU_GUDOK.at(Money.parse("RUB 60"))}
     * @throws IllegalArgumentException if a price is not in the market's currency
     */
    public void offers(Service... services) {
        world.change(now -> {
            for (Service service : services) {
                world.rooms().services.offer(service, world::checked);
            }
        });
    }

    /**
     * Tells of offers of the bonus programme beside those it told of before; of none unless told.
     *
     * @param offers what it offers, the latest last; a subscriber reads of those that hold, the latest first
     * @throws IllegalArgumentException if an id is there twice
     */
    public void offers(BonusOffer... offers) {
        world.change(now -> {
            for (BonusOffer offer : offers) {
                world.rooms().bonus.offer(offer);
            }
        });
    }

    /**
     * What arrives on a number's phone.
     *
     * @param number the number
     * @return its inbox
     */
    public SmsInbox inbox(Msisdn number) {
        return new SmsInbox(world, number);
    }

    /**
     * What arrives at an e-mail address.
     *
     * @param address the address
     * @return its inbox
     */
    public EmailInbox mailbox(EmailAddress address) {
        return new EmailInbox(world, address);
    }

    /**
     * Tells of promotions and discounts from now on; of none unless told.
     *
     * @param promotions all of them, for any market and any time; a subscriber hears of those that hold
     * @throws IllegalArgumentException if an id is there twice
     */
    public void promotes(Promotion... promotions) {
        Promotions all = new Promotions(List.of(promotions));
        world.change(now -> world.rooms().promotions.tell(all));
    }

    /**
     * What a social network gives a person who signs in there, for the operator to ask it whose the account is.
     *
     * <p>Which networks there are no source says, so it may be any.
     *
     * @param account the person's account
     * @return a new token; this operator takes it any number of times
     */
    public Secret socialToken(SocialAccount account) {
        return world.look(now -> world.rooms().social.token(account));
    }

    /**
     * The phone of a number, to write from.
     *
     * @param number the number
     * @return its phone
     */
    public Phone phone(Msisdn number) {
        return new Phone(world, number);
    }

    /**
     * How a number is on the operator's network.
     *
     * @param number the number
     * @return the switch
     */
    public NetworkSwitch network(Msisdn number) {
        return new NetworkSwitch(world, number);
    }

    /**
     * Whose the device is that is calling, by the word of the network and nobody else's.
     *
     * @return its number, or empty if it is not on the network
     */
    public Optional<Msisdn> calling() {
        return world.look(now -> world.rooms().network.calling());
    }

    /**
     * The authentication that is called so; whose it is, a request of CAMARA's does not say.
     *
     * @param id what this operator has called it
     * @return the authentication, validated or not, or empty if there is none
     */
    public Optional<Authentication> authentication(Secret id) {
        return world.look(now -> world.rooms().camara.find(id));
    }

    /**
     * The partner shops, where the market has cashback.
     *
     * @return the shops
     */
    public Partners partners() {
        return new Partners(world);
    }

    /**
     * The operator's tariffs.
     *
     * @return what can be arranged of them
     */
    public ArrangedTariffs tariffs() {
        return new ArrangedTariffs(world);
    }

    /**
     * What a person reads in a captcha, so that a test can play one.
     *
     * @param captcha from this operator
     * @return the letters
     * @throws IllegalArgumentException if this operator has not asked it, or it was answered already
     */
    public String lettersOf(Captcha captcha) {
        return world.look(now -> world.desk().captchas().lettersOf(captcha.id()))
                .orElseThrow(() -> new IllegalArgumentException("no such captcha is open"));
    }

    /**
     * How many calls have reached the operator, so that a test can tell that one has not.
     *
     * @return zero or more
     */
    public long arrivals() {
        return world.arrivals();
    }

    /** All that there is, for our own tests to compare with. */
    World world() {
        return world;
    }
}
