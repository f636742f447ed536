package io.kabinet.testkit;

import io.kabinet.client.identity.AskCaptcha;
import io.kabinet.client.identity.ChangePassword;
import io.kabinet.client.identity.ChoosePassword;
import io.kabinet.client.identity.OrderCode;
import io.kabinet.client.identity.OrderPassword;
import io.kabinet.client.identity.PasswordChanged;
import io.kabinet.client.identity.RenewSession;
import io.kabinet.client.identity.SignInByCode;
import io.kabinet.client.identity.SignInByNetwork;
import io.kabinet.client.identity.SignInByPassword;
import io.kabinet.client.identity.SignOut;
import io.kabinet.client.identity.SignedOut;
import io.kabinet.client.identity.SmsOrdered;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.Session;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.identity.code.CodePurpose;
import io.kabinet.core.identity.code.CodeReason;
import io.kabinet.core.identity.code.OneTimeCode;
import io.kabinet.core.identity.network.NetworkSignInDecision;
import io.kabinet.core.identity.network.NetworkSignInFacts;
import io.kabinet.core.identity.network.NetworkSignInPolicy;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import io.kabinet.testkit.Sessions.PasswordRight;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Getting in and out, by the rulebook; a number that nobody has is answered like one that somebody has. */
final class IdentityRoom {

    private static final List<CodePurpose> DOORS =
            List.of(CodePurpose.SIGN_IN, CodePurpose.REGISTRATION, CodePurpose.RECOVERY);

    private final Settings settings;
    private final Desk desk;
    private final Network network;

    IdentityRoom(Settings settings, Desk desk, Network network) {
        this.settings = settings;
        this.desk = desk;
        this.network = network;
    }

    void open(Entrances entrances) {
        entrances.outside(
                AskCaptcha.class,
                (ask, now) -> Outcome.confirmed(desk.captchas().ask(ask.of())));
        entrances.outside(OrderPassword.class, this::order);
        entrances.outside(OrderCode.class, this::order);
        entrances.outside(OperationKind.SIGN_IN, SignInByPassword.class, this::signIn);
        entrances.outside(OperationKind.SIGN_IN, SignInByCode.class, this::signIn);
        entrances.outside(OperationKind.SIGN_IN, SignInByNetwork.class, this::signIn);
        entrances.outside(RenewSession.class, this::renew);
        entrances.inside(OperationKind.SIGN_IN, SignOut.class, this::signOut);
        entrances.inside(OperationKind.SETTINGS, ChangePassword.class, this::change);
        entrances.inside(OperationKind.SETTINGS, ChoosePassword.class, this::choose);
    }

    private Outcome<SmsOrdered> order(OrderPassword order, Instant now) {
        List<Reason> against = desk.captchas().against(CaptchaPlace.ORDER_OF_PASSWORD, order.of(), order.captcha());
        if (!against.isEmpty()) {
            return Outcome.rejected(against);
        }
        if (desk.people().containsKey(order.of())) {
            desk.passwords().sendNew(order.of(), settings.manners().sender(), desk.post(), now);
        }
        return Outcome.confirmed(new SmsOrdered(settings.manners().sender(), Optional.empty(), Optional.empty()));
    }

    private Outcome<SmsOrdered> order(OrderCode order, Instant now) {
        List<Reason> against = order.purpose().equals(CodePurpose.REGISTRATION)
                ? desk.captchas().against(CaptchaPlace.ORDER_OF_REGISTRATION_CODE, order.of(), order.captcha())
                : List.of();
        if (!DOORS.contains(order.purpose())) {
            against = List.of(Reason.of(CodeReason.CODE_OF_OTHER_PURPOSE)
                    .with("expected", CodePurpose.SIGN_IN.text())
                    .with("actual", order.purpose().text()));
        }
        if (!against.isEmpty()) {
            return Outcome.rejected(against);
        }
        return desk.codes()
                .issue(order.of(), order.purpose(), now, (issued, text) -> {
                    if (desk.people().containsKey(order.of())) {
                        desk.post().code(order.of(), settings.manners().sender(), text, now);
                    }
                })
                .match(
                        issued -> Outcome.confirmed(ordered(issued.code())),
                        refused -> Outcome.rejected(refused.reasons()));
    }

    private SmsOrdered ordered(OneTimeCode code) {
        Optional<Duration> pause = settings.rules().codes().resendPause();
        return new SmsOrdered(settings.manners().sender(), code.expiresAt(), pause.map(code.issuedAt()::plus));
    }

    private Outcome<Session> signIn(SignInByPassword signIn, Instant now) {
        List<Reason> against = desk.captchas().against(CaptchaPlace.SIGN_IN_BY_PASSWORD, signIn.of(), signIn.captcha());
        if (against.isEmpty()) {
            against = desk.passwords().against(signIn.of(), signIn.password(), now);
        }
        Optional<Instant> bySim = desk.passwords().bySim(signIn.of());
        return entered(against, () -> desk.sessions().open(signIn.of(), PasswordRight.NONE, bySim, now));
    }

    private Outcome<Session> signIn(SignInByCode signIn, Instant now) {
        CodePurpose door = DOORS.contains(signIn.purpose()) ? signIn.purpose() : CodePurpose.SIGN_IN;
        List<Reason> against = desk.codes().against(signIn.of(), signIn.purpose(), door, signIn.code(), now);
        return entered(against, () -> desk.sessions().open(signIn.of(), PasswordRight.BY_CODE, now));
    }

    private Outcome<Session> signIn(SignInByNetwork signIn, Instant now) {
        Optional<NetworkSignInPolicy> policy = settings.rulebook().networkSignIn();
        if (policy.isEmpty()) {
            return Outcome.rejected(List.of(settings.notOffered()));
        }
        NetworkSignInFacts facts = network.factsOf(signIn.of(), desk.passwords().isLocked(signIn.of(), now));
        List<Reason> against =
                policy.get().decide(facts).match(granted -> List.of(), NetworkSignInDecision.Refused::reasons);
        return entered(
                against, () -> desk.sessions().open(signIn.of(), PasswordRight.NONE, Sessions.BY_SIM_ALONE, now));
    }

    private static Outcome<Session> entered(List<Reason> against, Supplier<Session> session) {
        return against.isEmpty() ? Outcome.confirmed(session.get()) : Outcome.rejected(against);
    }

    private Outcome<Session> renew(RenewSession renew, Instant now) {
        return desk.sessions()
                .renew(renew.of(), renew.renewal(), now)
                .map(Outcome::confirmed)
                .orElseGet(() -> Outcome.notSent(Why.of(Cause.SESSION_OVER)));
    }

    private Outcome<SignedOut> signOut(SignOut signOut, Visit visit) {
        desk.sessions().close(visit.session());
        return Outcome.confirmed(new SignedOut(visit.now()));
    }

    private Outcome<PasswordChanged> change(ChangePassword change, Visit visit) {
        List<Reason> against = desk.passwords().violationsIn(change.chosen(), change.of());
        if (against.isEmpty()) {
            against = desk.passwords().against(change.of(), change.current(), visit.now());
        }
        return changed(change.chosen(), against, visit);
    }

    private Outcome<PasswordChanged> choose(ChoosePassword choose, Visit visit) {
        List<Reason> against = switch (visit.session().right()) {
            case NONE -> List.of(Reason.of(CodeReason.CODE_NOT_ISSUED));
            case USED -> List.of(Reason.of(CodeReason.CODE_USED));
            case BY_CODE -> desk.passwords().violationsIn(choose.chosen(), choose.of());
        };
        if (against.isEmpty()) {
            visit.session().useRight();
        }
        return changed(choose.chosen(), against, visit);
    }

    /** A password that was chosen by whoever came in with the SIM proves no more than the SIM did. */
    private Outcome<PasswordChanged> changed(Secret chosen, List<Reason> against, Visit visit) {
        if (!against.isEmpty()) {
            return Outcome.rejected(against);
        }
        Msisdn number = visit.person().number;
        desk.passwords().replace(number, chosen);
        visit.session().bySimBy(visit.now()).ifPresent(at -> desk.passwords().cameBySim(number, at));
        return Outcome.confirmed(new PasswordChanged(visit.now()));
    }
}
