package io.kabinet.testkit.walk;

import io.kabinet.client.camara.Authentication;
import io.kabinet.client.camara.SendCode;
import io.kabinet.client.camara.ValidateCode;
import io.kabinet.client.identity.AskCaptcha;
import io.kabinet.client.identity.CaptchaAnswer;
import io.kabinet.client.identity.ChangePassword;
import io.kabinet.client.identity.LinkSocialAccount;
import io.kabinet.client.identity.OrderCode;
import io.kabinet.client.identity.OrderPassword;
import io.kabinet.client.identity.RenewSession;
import io.kabinet.client.identity.SignInByCode;
import io.kabinet.client.identity.SignInByPassword;
import io.kabinet.client.identity.SignInBySocialAccount;
import io.kabinet.client.number.LinkNumber;
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

    static final Map<Class<?>, Way> ALL = Map.ofEntries(
            Map.entry(LookUp.class, by -> by.town().answers().some(by.random()).map(LookUp::new)),
            Map.entry(
                    OrderPassword.class, by -> Optional.of(new OrderPassword(by.who(), captcha(by), by.key()))),
            Map.entry(
                    OrderCode.class,
                    by -> by.one(List.of(CodePurpose.REGISTRATION, CodePurpose.SIGN_IN, CodePurpose.RECOVERY))
                            .map(purpose -> new OrderCode(by.who(), purpose, captcha(by), by.key()))),
            Map.entry(
                    SignInByPassword.class,
                    by -> password(by, by.who()).map(right -> new SignInByPassword(by.who(), right, captcha(by)))),
            Map.entry(
                    SignInByCode.class,
                    by -> code(by, by.who()).map(code -> new SignInByCode(by.who(), purpose(by), code))),
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
            Map.entry(
                    SendCode.class,
                    by -> Optional.of(new SendCode(by.who(), "Shop: {{code}}", Optional.empty()))),
            Map.entry(
                    ValidateCode.class,
                    by -> by.town()
                            .seen()
                            .some(Authentication.class, by.random())
                            .flatMap(sent -> code(by, sent.of())
                                    .map(code -> new ValidateCode(sent, code, Optional.empty())))),
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
            }));

    private MeantEntering() {}

    private static Optional<CaptchaAnswer> captcha(Asking by) {
        if (by.once(8)) {
            return Optional.empty();
        }
        return by.asked(new AskCaptcha(by.who()))
                .map(picture -> picture.answer(
                        by.once(8) ? "no" : by.town().operator().lettersOf(picture)));
    }

    private static Optional<Secret> password(Asking by, Msisdn number) {
        return by.once(6)
                ? Optional.of(Secret.of("Wrong123"))
                : by.town().inside().password(number);
    }

    private static Optional<Secret> code(Asking by, Msisdn number) {
        Stream<Secret> arrived = by.town().operator().inbox(number).messages().stream()
                .map(Sms::code)
                .flatMap(Optional::stream);
        return by.once(6) ? Optional.of(Secret.of("000000")) : arrived.reduce((earlier, later) -> later);
    }

    private static CodePurpose purpose(Asking by) {
        return by.town().seen().some(OrderCode.class, by.random()).map(OrderCode::purpose)
                .orElse(CodePurpose.SIGN_IN);
    }

    private static Secret chosen(Asking by) {
        return Secret.of(by.once(5) ? "x" : "Chosen" + by.random().nextInt(100, 999));
    }

    private static SocialAccount account(Asking by) {
        return new SocialAccount(
                new SocialProvider(by.once(4) ? "Other" : "Example"), Secret.of("account-" + by.random().nextInt(3)));
    }
}
