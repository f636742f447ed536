package io.kabinet.testkit.walk;

import io.kabinet.client.camara.Authentication;
import io.kabinet.client.camara.SendCode;
import io.kabinet.client.camara.ValidateCode;
import io.kabinet.client.identity.AskCaptcha;
import io.kabinet.client.identity.CaptchaAnswer;
import io.kabinet.client.identity.ChangePassword;
import io.kabinet.client.identity.ChoosePassword;
import io.kabinet.client.identity.LinkSocialAccount;
import io.kabinet.client.identity.OrderCode;
import io.kabinet.client.identity.OrderPassword;
import io.kabinet.client.identity.RenewSession;
import io.kabinet.client.identity.SignInByAuthentication;
import io.kabinet.client.identity.SignInByCode;
import io.kabinet.client.identity.SignInByPassword;
import io.kabinet.client.identity.SignInBySocialAccount;
import io.kabinet.client.number.LinkNumber;
import io.kabinet.client.number.ReadMyNumbers;
import io.kabinet.client.number.UnlinkNumber;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.transport.Session;
import io.kabinet.core.identity.code.CodePurpose;
import io.kabinet.core.identity.social.SocialAccount;
import io.kabinet.core.identity.social.SocialProvider;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import io.kabinet.testkit.Sms;
import io.kabinet.testkit.walk.Asking.Way;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How people come in: with the codes that arrived, the password they have, the picture they see. */
final class MeantEntering {

    private static final List<CodePurpose> PURPOSES =
            List.of(CodePurpose.REGISTRATION, CodePurpose.SIGN_IN, CodePurpose.RECOVERY);
    private static final Secret WRONG = Secret.of("000000");

    static final Map<Class<?>, Way> ALL = Map.ofEntries(
            Map.entry(LookUp.class, by -> by.town().answers().some(by.random()).map(LookUp::new)),
            Map.entry(OrderPassword.class, by -> Optional.of(new OrderPassword(by.who(), captcha(by), by.key()))),
            Map.entry(
                    OrderCode.class,
                    by -> by.one(PURPOSES).map(purpose -> new OrderCode(by.who(), purpose, captcha(by), by.key()))),
            Map.entry(
                    SignInByPassword.class,
                    by -> password(by, by.who()).map(right -> new SignInByPassword(by.who(), right, captcha(by)))),
            Map.entry(SignInByCode.class, MeantEntering::byCode),
            Map.entry(ChoosePassword.class, by -> {
                byCode(by).flatMap(signIn -> by.town().does(signIn).answer()).ifPresent(by.town()::resume);
                return Optional.of(new ChoosePassword(by.who(), chosen(by), by.key()));
            }),
            Map.entry(
                    SignInByAuthentication.class,
                    by -> sent(by).map(sent -> new ValidateCode(sent, code(by).orElse(WRONG), Optional.empty()))
                            .flatMap(validate -> by.town().does(validate).answer())
                            .map(SignInByAuthentication::new)),
            Map.entry(
                    ChangePassword.class,
                    by -> password(by, by.who())
                            .map(right -> new ChangePassword(by.who(), right, chosen(by), by.key()))),
            Map.entry(
                    RenewSession.class,
                    by -> by.town()
                            .seen()
                            .some(Session.class, by.random())
                            .flatMap(session -> session.renewal().map(left -> new RenewSession(session.of(), left)))),
            Map.entry(SendCode.class, by -> Optional.of(new SendCode(by.who(), "Shop: {{code}}", Optional.empty()))),
            Map.entry(
                    ValidateCode.class,
                    by -> sent(by).map(sent -> new ValidateCode(sent, code(by).orElse(WRONG), Optional.empty()))),
            Map.entry(SignInBySocialAccount.class, by -> {
                SocialAccount account = account(by);
                return Optional.of(new SignInBySocialAccount(
                        by.who(), account.provider(), by.town().operator().socialToken(account)));
            }),
            Map.entry(LinkSocialAccount.class, by -> {
                SocialAccount account = account(by);
                return Optional.of(new LinkSocialAccount(
                        by.who(), account.provider(), by.town().operator().socialToken(account), by.key()));
            }),
            Map.entry(LinkNumber.class, by -> {
                Msisdn other = by.make().number();
                return Optional.of(new LinkNumber(by.who(), other, password(by, other), by.key()));
            }),
            Map.entry(
                    UnlinkNumber.class,
                    by -> by.asked(new ReadMyNumbers(by.who()))
                            .flatMap(list -> by.one(list.linked()))
                            .map(other -> new UnlinkNumber(by.who(), other.number(), by.key()))));

    private MeantEntering() {}

    private static Optional<CaptchaAnswer> captcha(Asking by) {
        if (by.once(8)) {
            return Optional.empty();
        }
        return by.asked(new AskCaptcha(by.who()))
                .map(picture ->
                        picture.answer(by.once(8) ? "no" : by.town().operator().lettersOf(picture)));
    }

    private static Optional<Secret> password(Asking by, Msisdn number) {
        return by.once(6)
                ? Optional.of(Secret.of("Wrong123"))
                : by.town().inside().password(number);
    }

    private static Optional<Secret> code(Asking by) {
        Stream<Secret> arrived = by.town().operator().inbox(by.who()).messages().stream()
                .map(Sms::code)
                .flatMap(Optional::stream);
        return by.once(6) ? Optional.of(WRONG) : arrived.reduce((earlier, later) -> later);
    }

    private static Optional<SignInByCode> byCode(Asking by) {
        CodePurpose purpose = by.one(PURPOSES).orElseThrow();
        by.town().does(new OrderCode(by.who(), purpose, captcha(by), by.key()));
        return code(by).map(code -> new SignInByCode(by.who(), purpose, code));
    }

    private static Optional<Authentication> sent(Asking by) {
        return by.town()
                .does(new SendCode(by.who(), "Shop: {{code}}", Optional.empty()))
                .answer();
    }

    private static Secret chosen(Asking by) {
        return Secret.of(by.once(5) ? "x" : "Chosen" + by.random().nextInt(100, 999));
    }

    private static SocialAccount account(Asking by) {
        return new SocialAccount(
                new SocialProvider(by.once(4) ? "Other" : "Example"),
                Secret.of("account-" + by.random().nextInt(2)));
    }
}
