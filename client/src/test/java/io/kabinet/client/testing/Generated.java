package io.kabinet.client.testing;

import io.kabinet.client.account.ReadAccount;
import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.account.ReadSubscriber;
import io.kabinet.client.archive.ReadArchive;
import io.kabinet.client.bonus.BonusCatalogue;
import io.kabinet.client.bonus.BonusMovement;
import io.kabinet.client.bonus.BonusOffer;
import io.kabinet.client.bonus.BonusSummary;
import io.kabinet.client.bonus.ClaimGift;
import io.kabinet.client.bonus.GiftClaimed;
import io.kabinet.client.bonus.GiftOffered;
import io.kabinet.client.bonus.GiftPoints;
import io.kabinet.client.bonus.PointsSpent;
import io.kabinet.client.bonus.ReadBonus;
import io.kabinet.client.bonus.ReadBonusCatalogue;
import io.kabinet.client.bonus.ReadBonusMovements;
import io.kabinet.client.bonus.ReadBonusOffers;
import io.kabinet.client.bonus.SpendPoints;
import io.kabinet.client.camara.Authentication;
import io.kabinet.client.cashback.CashbackLine;
import io.kabinet.client.cashback.CashbackSpent;
import io.kabinet.client.cashback.CashbackSummary;
import io.kabinet.client.cashback.ReadCashback;
import io.kabinet.client.cashback.ReadCashbackLines;
import io.kabinet.client.cashback.SpendCashback;
import io.kabinet.client.identity.AskCaptcha;
import io.kabinet.client.identity.Captcha;
import io.kabinet.client.identity.CaptchaAnswer;
import io.kabinet.client.identity.ChangePassword;
import io.kabinet.client.identity.ChoosePassword;
import io.kabinet.client.identity.OrderCode;
import io.kabinet.client.identity.OrderPassword;
import io.kabinet.client.identity.PasswordChanged;
import io.kabinet.client.identity.RenewSession;
import io.kabinet.client.identity.SignInByAuthentication;
import io.kabinet.client.identity.SignInByCode;
import io.kabinet.client.identity.SignInByNetwork;
import io.kabinet.client.identity.SignInByPassword;
import io.kabinet.client.identity.SignOut;
import io.kabinet.client.identity.SignedOut;
import io.kabinet.client.identity.SmsOrdered;
import io.kabinet.client.operation.Page;
import io.kabinet.client.promised.ReadAvailablePromisedPayment;
import io.kabinet.client.promised.ReadPromisedPayments;
import io.kabinet.client.promised.TakePromisedPayment;
import io.kabinet.client.transport.Session;
import io.kabinet.core.archive.ArchiveEntry;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.bonus.BonusEntry;
import io.kabinet.core.bonus.NextLapse;
import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.cashback.settlement.LineState;
import io.kabinet.core.cashback.wallet.Burning;
import io.kabinet.core.identity.code.CodePurpose;
import io.kabinet.core.promised.Available;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Secret;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.joda.money.Money;

/** One exchange of each kind, out of a seed. */
public final class Generated {

    private final Chance some;
    private final GeneratedParts parts;
    private final GeneratedPapers papers;
    private final GeneratedTariffs tariffs;
    private final GeneratedLimits limits;

    private Generated(long seed) {
        this.some = new Chance(seed);
        this.parts = new GeneratedParts(some);
        this.papers = new GeneratedPapers(some);
        this.tariffs = new GeneratedTariffs(some);
        this.limits = new GeneratedLimits(some, tariffs::price);
    }

    public static List<Sample<?>> all(long seed) {
        Generated generated = new Generated(seed);
        return List.of(
                        generated.identity(),
                        generated.credentials(),
                        generated.money(),
                        generated.bonus(),
                        generated.cashback(),
                        generated.archive(),
                        new GeneratedServices(generated.some).all(),
                        new GeneratedLine(generated.some).forwardings(),
                        new GeneratedLine(generated.some).blocks(),
                        generated.papers.payments(),
                        generated.papers.detailing(),
                        generated.papers.documents(),
                        generated.tariffs.all(),
                        generated.limits.limits(),
                        generated.limits.favourites(),
                        new GeneratedCabinet(generated.some, generated.parts).all(),
                        new GeneratedSocial(generated.some).all(),
                        new GeneratedIncome(generated.some).all(),
                        new GeneratedTransfers(generated.some).all())
                .stream()
                .<Sample<?>>flatMap(List::stream)
                .toList();
    }

    private List<Sample<?>> identity() {
        Supplier<CaptchaAnswer> read = () -> new CaptchaAnswer(some.text(), some.text());
        Supplier<CodePurpose> purpose = () -> new CodePurpose(some.text());
        Supplier<Session> session = () -> new Session(some.number(), some.secret(), some.maybe(some::secret));
        Supplier<SmsOrdered> ordered =
                () -> new SmsOrdered(Peer.of(some.text()), some.maybe(some::at), some.maybe(some::at));
        return List.of(
                Sample.of(new AskCaptcha(some.number()), new Captcha(some.text(), some.text(), parts.bytes())),
                Sample.of(new OrderPassword(some.number(), some.maybe(read), some.key()), ordered.get()),
                Sample.of(new OrderCode(some.number(), purpose.get(), some.maybe(read), some.key()), ordered.get()),
                Sample.of(new SignInByPassword(some.number(), some.secret(), some.maybe(read)), session.get()),
                Sample.of(new SignInByCode(some.number(), purpose.get(), some.secret()), session.get()),
                Sample.of(new SignInByNetwork(some.number()), session.get()),
                Sample.of(
                        new SignInByAuthentication(new Authentication(
                                some.number(), Secret.of(some.text().substring(0, 1)))),
                        session.get()),
                Sample.of(new RenewSession(some.number(), some.secret()), session.get()));
    }

    private List<Sample<?>> credentials() {
        return List.of(
                Sample.of(new SignOut(some.number(), some.key()), new SignedOut(some.at())),
                Sample.of(
                        new ChangePassword(some.number(), some.secret(), some.secret(), some.key()),
                        new PasswordChanged(some.at())),
                Sample.of(
                        new ChoosePassword(some.number(), some.secret(), some.key()), new PasswordChanged(some.at())));
    }

    private List<Sample<?>> money() {
        return List.of(
                Sample.of(new ReadBalance(some.number()), parts.balance()),
                Sample.of(new ReadAccount(some.number()), parts.account()),
                Sample.of(new ReadSubscriber(some.number()), parts.subscriber()),
                Sample.of(new ReadAvailablePromisedPayment(some.number()), new Available(some.money(), some.reasons())),
                Sample.of(
                        new ReadPromisedPayments(
                                some.number(), some.maybe(() -> new GeneratedPapers(some).days()), some.cursor()),
                        new Page<>(some.some(parts::payment), some.cursor())),
                Sample.of(new TakePromisedPayment(some.number(), some.money(), some.key()), parts.payment()));
    }

    private List<Sample<?>> bonus() {
        Supplier<BonusMovement> movement =
                () -> new BonusMovement(some.one(BonusEntry.Kind.values()), some.points(), some.reason(), some.at());
        return List.of(
                Sample.of(
                        new ReadBonus(some.number()),
                        new BonusSummary(some.points(), some.maybe(() -> new NextLapse(some.points(), some.at())))),
                Sample.of(new ReadBonusCatalogue(some.number()), new BonusCatalogue(some.some(parts::item))),
                Sample.of(
                        new ReadBonusMovements(some.number(), some.cursor()),
                        new Page<>(some.some(movement), some.cursor())),
                Sample.of(
                        new ReadBonusOffers(some.number(), some.cursor()),
                        new Page<>(
                                some.some(() -> new BonusOffer(
                                        some.text(), some.text(), some.maybe(some::text), some.maybe(some::at))),
                                some.cursor())),
                Sample.of(
                        new SpendPoints(some.number(), some.text(), some.points(), some.key()),
                        new PointsSpent(some.text(), some.points(), some.points(), some.maybe(some::at))),
                Sample.of(
                        new GiftPoints(some.number(), some.number(), some.points(), some.key()),
                        new GiftOffered(some.text(), some.points(), some.points(), some.maybe(some::at))),
                Sample.of(
                        new ClaimGift(some.number(), some.text(), some.secret()),
                        new GiftClaimed(some.text(), some.points(), some.points())));
    }

    private List<Sample<?>> cashback() {
        Money one = some.money();
        return List.of(
                Sample.of(
                        new ReadCashback(some.number()),
                        new CashbackSummary(
                                one,
                                one.negated(),
                                some.maybe(() -> new Burning(one.plusMinor(some.upTo(99)), some.at())))),
                Sample.of(
                        new ReadCashbackLines(some.number(), some.cursor()),
                        new Page<>(some.some(this::line), some.cursor())),
                Sample.of(
                        new SpendCashback(some.number(), some.text(), some.money(), some.key()),
                        new CashbackSpent(one, one.plusMinor(some.upTo(99)), some.at())));
    }

    private CashbackLine line() {
        LocalDate first = some.day();
        return new CashbackLine(
                new LineKey(some.text(), some.text(), some.text()),
                some.one(LineState.values()),
                some.money(),
                some.flag(),
                some.maybe(() -> DateSpan.of(first, first.plusDays(some.upTo(9)))));
    }

    private List<Sample<?>> archive() {
        Supplier<ArchiveEntry> entry = () -> new ArchiveEntry(some.at(), new OperationKind(some.text()), some.text());
        return List.of(
                Sample.of(new ReadArchive(some.number(), some.cursor()), new Page<>(some.some(entry), some.cursor())));
    }
}
