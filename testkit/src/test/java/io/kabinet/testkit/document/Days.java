package io.kabinet.testkit.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.archive.ReadArchive;
import io.kabinet.client.bonus.BonusOffer;
import io.kabinet.client.camara.Authentication;
import io.kabinet.client.camara.CamaraCalls;
import io.kabinet.client.http.CamaraTransport;
import io.kabinet.client.http.HttpTransport;
import io.kabinet.client.identity.RenewSession;
import io.kabinet.client.identity.SignOut;
import io.kabinet.client.message.CancelDelayedSms;
import io.kabinet.client.message.ReadDelayedSms;
import io.kabinet.client.message.SendSms;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.promised.TakePromisedPayment;
import io.kabinet.client.transport.Session;
import io.kabinet.client.wire.KeyHeader;
import io.kabinet.core.account.SettlementMethod;
import io.kabinet.core.account.block.BlockPolicy;
import io.kabinet.core.bonus.programme.BonusProgramme;
import io.kabinet.core.bonus.programme.Catalogue;
import io.kabinet.core.bonus.programme.CatalogueItem;
import io.kabinet.core.bonus.programme.PointSource;
import io.kabinet.core.bonus.programme.RewardKind;
import io.kabinet.core.cashback.CashbackOffer;
import io.kabinet.core.cashback.CashbackPolicy;
import io.kabinet.core.cashback.PartnerContract;
import io.kabinet.core.cashback.Reward;
import io.kabinet.core.cashback.order.LineAmounts;
import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.cashback.order.OrderLine;
import io.kabinet.core.cashback.settlement.EventState;
import io.kabinet.core.cashback.settlement.EventTarget;
import io.kabinet.core.cashback.settlement.PartnerEvent;
import io.kabinet.core.identity.code.CodePolicy;
import io.kabinet.core.identity.code.CodePurpose;
import io.kabinet.core.identity.social.SocialProvider;
import io.kabinet.core.market.Market;
import io.kabinet.core.message.SmsPolicy;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.tariff.change.EffectiveRule;
import io.kabinet.core.tariff.change.TariffChangePolicy;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Rate;
import io.kabinet.core.values.Secret;
import io.kabinet.core.values.Source;
import io.kabinet.testkit.CaptchaPlace;
import io.kabinet.testkit.InMemoryOperator;
import io.kabinet.testkit.sandbox.Sandbox;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Days of two subscribers on which all is asked that can be asked. */
public final class Days {

    private static final Msisdn ANNA = Msisdn.of("79000000001");
    private static final Msisdn BORIS = Msisdn.of("79000000002");
    private static final Secret HOST = Secret.of("token-of-the-host");
    private static final String SHOP = "kettle-and-cup";
    private static final CatalogueItem MINUTES = new CatalogueItem(
            "minutes-50",
            RewardKind.MINUTES,
            Quantity.of(3_000, Quantity.Unit.SECONDS),
            Points.of(40),
            Optional.of(Period.ofDays(30)));
    private static final CatalogueItem DATA = new CatalogueItem(
            "data", RewardKind.MINUTES, Quantity.unlimited(Quantity.Unit.BYTES), Points.of(70), Optional.empty());
    private static final CatalogueItem SURPRISE = new CatalogueItem(
            "surprise", RewardKind.MINUTES, Quantity.notStated(Quantity.Unit.PIECES), Points.of(7), Optional.empty());

    private final InMemoryOperator operator = InMemoryOperator.in(Market.RUSSIA)
            .rulebook(TransferDay.rules(IncomeDay.rules(PaperDay.rules(Market.RUSSIA
                    .rulebook()
                    .with(Source.ownChoice("a test"))
                    .bonus(BonusProgramme.RUSSIA.withCatalogue(Catalogue.of(MINUTES, DATA, SURPRISE)))
                    .with(Source.ownChoice("a test"))
                    .tariffChange(TariffChangePolicy.RUSSIA.with(EffectiveRule.IMMEDIATE))
                    .with(Source.ownChoice("a test"))
                    .block(BlockPolicy.RU_2016_RETOLD)
                    .with(Source.ownChoice("a test"))
                    .sms(SmsPolicy.BELARUS)))))
            .codes(CodePolicy.RUSSIA.withLife(Duration.ofMinutes(10)).withSendingLimits(Duration.ofSeconds(60), 5))
            .captchasAt(CaptchaPlace.ORDER_OF_PASSWORD, CaptchaPlace.SIGN_IN_BY_PASSWORD)
            .pageSize(1)
            .alsoOffering(offeredElsewhere())
            .startingAt("2026-03-01T09:00:00Z");
    private final Sandbox sandbox = Sandbox.of(operator).camaraToken(HOST).start();
    private final Wire wire = new Wire();
    private final Recorder recorder = new Recorder(HttpTransport.to(sandbox.address())
            .allowPlainLoopback()
            .sender(wire)
            .build());
    private final KabinetClient client =
            KabinetClient.over(recorder).ticker(operator.ticker()).attempts(1).build();
    private final Wire camara = new Wire();
    private final KabinetClient gateway = KabinetClient.over(CamaraTransport.to(sandbox.address())
                    .allowPlainLoopback()
                    .bearer(() -> HOST)
                    .sender(camara)
                    .build())
            .build();
    private int keys;

    private Days() {}

    /** Lives through them. */
    public static Days passed() {
        Days days = new Days();
        days.gettingIn();
        days.camara();
        days.registration();
        days.money();
        days.points();
        days.cashback();
        PaperDay.live(days, ANNA);
        ArchiveDay.live(days);
        LineDay.live(days);
        TariffDay.live(days);
        IncomeDay.live(days, ANNA);
        CabinetDay.live(days);
        TransferDay.live(days);
        days.mishaps();
        days.client.close();
        days.sandbox.close();
        return days;
    }

    /** Anna, who comes in once more. */
    Kabinet anna() {
        return signedIn(ANNA);
    }

    /** Somebody who comes in, or not, with an account of a social network. */
    Outcome<Kabinet> signedInBySocialAccount(Msisdn number, SocialProvider provider, Secret token) {
        return client.signInBySocialAccount(number, provider, token);
    }

    /** Somebody else who comes in. */
    Kabinet signedIn(Msisdn number) {
        return operator.signedIn(client, number);
    }

    /** What was asked on them, and what came of it. */
    public List<Recorded<?>> recorded() {
        return recorder.recorded();
    }

    /** Who answered on them, and still would. */
    public InMemoryOperator operator() {
        return operator;
    }

    /** What went over the wire. */
    List<Exchange> exchanges() {
        return wire.exchanges();
    }

    /** What went over the wire by CAMARA's APIs. */
    List<Exchange> camaraExchanges() {
        return camara.exchanges();
    }

    private void gettingIn() {
        operator.subscriber(ANNA).password("Current12").balance(rub("10"));
        var picture = client.registration().captcha(ANNA);
        client.registration().passwordBySms(ANNA, key());
        client.registration()
                .passwordBySms(ANNA, picture.answer(operator.lettersOf(picture)), key())
                .orThrow();
        client.signIn(ANNA, operator.inbox(ANNA).lastPassword());
        var another = client.registration().captcha(ANNA);
        client.signIn(ANNA, operator.inbox(ANNA).lastPassword(), another.answer(operator.lettersOf(another)))
                .orThrow();
        operator.network(ANNA).connect();
        client.signInByNetwork(ANNA).orThrow();
        client.signInByNetwork(BORIS);
    }

    /** A host's walk, with what can go wrong on it. */
    private void camara() {
        CamaraCalls host = new CamaraCalls(gateway);
        host.verifyNumber(ANNA).orThrow();
        host.verifyHashedNumber(BORIS).orThrow();
        operator.network(ANNA).disconnect();
        host.correlatedBy("order/7").verifyNumber(ANNA);
        Authentication sent = host.correlatedBy("order-7")
                .sendCode(ANNA, "Kettle & Cup: {{code}}")
                .orThrow();
        host.sendCode(ANNA, "Kettle & Cup: {{code}}");
        host.validateCode(sent, Secret.of("none"));
        host.validateCode(new Authentication(ANNA, Secret.of("none")), Secret.of("none"));
        client.signInByAuthentication(sent);
        host.validateCode(sent, operator.inbox(ANNA).lastCode()).orThrow();
        client.signInByAuthentication(sent).orThrow();
        operator.network(ANNA).connect();
        operator.faults().busyNext();
        host.verifyNumber(ANNA);
        operator.faults().failNext();
        host.verifyNumber(ANNA);
        mishapsOfTheHost();
    }

    private void registration() {
        client.registration().codeBySms(ANNA, CodePurpose.REGISTRATION, key()).orThrow();
        client.registration().codeBySms(ANNA, CodePurpose.REGISTRATION, key());
        client.signInByCode(ANNA, CodePurpose.REGISTRATION, Secret.of("none"));
        Kabinet anna = client.signInByCode(
                        ANNA, CodePurpose.REGISTRATION, operator.inbox(ANNA).lastCode())
                .orThrow();
        anna.credentials().choosePassword(Secret.of("x"), key());
        anna.credentials().choosePassword(Secret.of("Chosen123"), key()).orThrow();
        anna.credentials()
                .changePassword(Secret.of("Chosen123"), Secret.of("Changed123"), key())
                .orThrow();
        renewed(anna.session().orElseThrow());
        SignOut signOut = new SignOut(ANNA, key());
        operator.signedIn(client, ANNA).await(signOut).orThrow();
        operator.signedIn(client, ANNA).await(new LookUp<>(signOut)).orThrow();
    }

    private void renewed(Session session) {
        RenewSession renew = new RenewSession(ANNA, session.renewal().orElseThrow());
        client.await(renew).orThrow();
        client.await(renew);
    }

    private void money() {
        operator.subscriber(ANNA)
                .named("Anna Petrova")
                .contractSince(LocalDate.of(2020, 5, 1))
                .simCodes(Secret.of("73914628"), Secret.of("58203746"))
                .settlement(SettlementMethod.ADVANCE);
        Kabinet anna = operator.signedIn(client, ANNA);
        anna.account().balance();
        anna.account().details();
        anna.account().subscriber();
        anna.promisedPayments().available();
        TakePromisedPayment fenced = new TakePromisedPayment(ANNA, rub("100"), key());
        anna.await(new LookUp<>(fenced)).orThrow();
        anna.await(fenced);
        anna.promisedPayments().take(rub("5000"), key());
        anna.promisedPayments().take(rub("100"), key()).orThrow();
        operator.topUp(ANNA, rub("40"));
        operator.topUp(ANNA, rub("200"));
        operator.clock().advance(Duration.ofHours(1));
        anna.promisedPayments().take(rub("50"), key());
        pages(anna.promisedPayments().history());
        operator.subscriber(BORIS).bill(rub("70"), LocalDate.of(2026, 2, 20));
        operator.signedIn(client, BORIS).account().details();
    }

    private void points() {
        operator.subscriber(ANNA)
                .points(100, PointSource.TELECOM, Instant.parse("2026-05-01T00:00:00Z"))
                .points(50, PointSource.SHOP);
        Kabinet anna = operator.signedIn(client, ANNA);
        Kabinet boris = operator.signedIn(client, BORIS);
        anna.bonus().summary();
        boris.bonus().summary();
        anna.bonus().catalogue();
        operator.offers(
                new BonusOffer("bare", "Points", Optional.empty(), Optional.empty()),
                new BonusOffer("old", "Old", Optional.empty(), Optional.of(Instant.parse("2026-01-01T00:00:00Z"))),
                new BonusOffer(
                        "spring",
                        "Twice the points",
                        Optional.of("For calls"),
                        Optional.of(Instant.parse("2027-01-01T00:00:00Z"))));
        pages(anna.bonus().offers());
        anna.bonus().spend(MINUTES, key()).orThrow();
        anna.bonus().spend(SURPRISE, key()).orThrow();
        anna.bonus().spend(DATA, key()).orThrow();
        anna.bonus().spend(DATA, key());
        String gift = anna.bonus().gift(BORIS, Points.of(30), key()).orThrow().gift();
        anna.bonus().gift(ANNA, Points.of(1_000), key());
        boris.bonus().claim(gift, Secret.of("none"));
        boris.bonus().claim(gift, operator.inbox(BORIS).lastCode()).orThrow();
        pages(anna.bonus().movements());
        pages(boris.bonus().movements());
    }

    private void cashback() {
        Instant counts = Instant.parse("2026-03-02T12:00:00Z");
        operator.partners()
                .contract(PartnerContract.of(
                        SHOP, DateSpan.ALWAYS, CashbackOffer.of(Reward.share(Rate.percent(10)), CashbackPolicy.RUSSIA)))
                .ordered(ANNA, line("1"), line("2"));
        pages(operator.signedIn(client, ANNA).cashback().lines());
        operator.partners()
                .says(PartnerEvent.of(EventTarget.order(SHOP, "1"), EventState.APPROVED, counts))
                .says(PartnerEvent.of(EventTarget.order(SHOP, "1"), EventState.REWARD_RECEIVED, counts));
        operator.clock().moveTo(Instant.parse("2026-03-10T00:00:00Z"));
        Kabinet anna = operator.signedIn(client, ANNA);
        anna.cashback().summary();
        pages(anna.cashback().lines());
        anna.cashback().spend("tariff", rub("30"), key()).orThrow();
        anna.cashback().spend("tariff", rub("100"), key());
    }

    /** Turns over every page. */
    static void pages(Stream<?> all) {
        all.forEach(item -> {});
    }

    /** The same once more of a host's, with what makes the operator say that they are none. */
    private void mishapsOfTheHost() {
        for (Exchange good : camara.exchanges()) {
            camara.again(sandbox.address(), good.asking(new Message(Message.JSON, "{}".getBytes(UTF_8))));
            camara.again(sandbox.address(), good.with("x-correlator", "a b"));
            camara.again(sandbox.address(), good.without("Authorization"));
        }
        gateway.close();
    }

    /** The same requests once more, with what makes the operator say that they are none. */
    private void mishaps() {
        for (Exchange good : wire.exchanges()) {
            wire.again(sandbox.address(), good.asking(new Message(Message.JSON, "{}".getBytes(UTF_8))));
            wire.again(sandbox.address(), good.without(KeyHeader.NAME));
            wire.again(sandbox.address(), good.without("Authorization"));
        }
    }

    private static OrderLine line(String order) {
        return OrderLine.of(
                new LineKey(SHOP, order, "1"), LineAmounts.paid(rub("1000")), Instant.parse("2026-03-01T09:00:00Z"));
    }

    /** What other markets have. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of classes of operations
    private static Class<? extends Operation<?>>[] offeredElsewhere() {
        return Stream.concat(
                        Stream.of(ReadArchive.class, SendSms.class, ReadDelayedSms.class, CancelDelayedSms.class),
                        Stream.concat(PaperDay.OPERATIONS.stream(), TransferDay.OPERATIONS.stream()))
                .toArray(Class[]::new);
    }

    /** A key that has not been used. */
    RequestKey key() {
        return RequestKey.of("key-\"" + keys++);
    }

    private static Money rub(String amount) {
        return Money.parse("RUB " + amount);
    }
}
