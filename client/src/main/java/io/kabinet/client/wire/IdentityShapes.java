package io.kabinet.client.wire;

import io.kabinet.client.camara.Authentication;
import io.kabinet.client.identity.AskCaptcha;
import io.kabinet.client.identity.Captcha;
import io.kabinet.client.identity.CaptchaAnswer;
import io.kabinet.client.identity.OrderCode;
import io.kabinet.client.identity.OrderPassword;
import io.kabinet.client.identity.RenewSession;
import io.kabinet.client.identity.SignInByAuthentication;
import io.kabinet.client.identity.SignInByCode;
import io.kabinet.client.identity.SignInByNetwork;
import io.kabinet.client.identity.SignInByPassword;
import io.kabinet.client.identity.SmsOrdered;
import io.kabinet.client.transport.Session;
import io.kabinet.core.identity.code.CodePurpose;
import java.util.Base64;
import java.util.List;

/**
 * What goes over the wire while somebody gets in; all of it without a session.
 *
 * <p>Secrets are revealed here and nowhere else, into a body. Purposes of codes are words of the operator's: any are kept.
 */
final class IdentityShapes {

    private static final String ROOM = "/v1/identity/";

    private static final Shape<Captcha> CAPTCHA = new Shape<>(
            captcha -> Json.Fields.of("id", captcha.id())
                    .and("mediaType", captcha.mediaType())
                    .and("image", Base64.getEncoder().encodeToString(captcha.image())),
            json -> new Captcha(
                    Values.needed(json, "id", Values::text),
                    Values.needed(json, "mediaType", Values::text),
                    Values.needed(json, "image", image -> Base64.getDecoder().decode(Values.text(image)))));

    private static final Shape<CaptchaAnswer> CAPTCHA_ANSWER = new Shape<>(
            answer -> Json.Fields.of("captcha", answer.captcha()).and("letters", answer.letters()),
            json -> new CaptchaAnswer(
                    Values.needed(json, "captcha", Values::text), Values.needed(json, "letters", Values::text)));

    private static final Shape<OrderPassword> ORDER_PASSWORD = new Shape<>(
            order -> Shape.of(order)
                    .and("captcha", order.captcha(), CAPTCHA_ANSWER.write())
                    .and("key", order.key().text()),
            json -> new OrderPassword(
                    Shape.of(json),
                    Values.stated(json, "captcha", CAPTCHA_ANSWER.read()),
                    Values.needed(json, "key", Values::key)));

    private static final Shape<OrderCode> ORDER_CODE = new Shape<>(
            order -> Shape.of(order)
                    .and("purpose", order.purpose().text())
                    .and("captcha", order.captcha(), CAPTCHA_ANSWER.write())
                    .and("key", order.key().text()),
            json -> new OrderCode(
                    Shape.of(json),
                    Values.needed(json, "purpose", IdentityShapes::purpose),
                    Values.stated(json, "captcha", CAPTCHA_ANSWER.read()),
                    Values.needed(json, "key", Values::key)));

    private static final Shape<SmsOrdered> SMS_ORDERED = new Shape<>(
            ordered -> Json.Fields.of("sender", ordered.sender().text())
                    .and("validUntil", ordered.validUntil(), Values::instant)
                    .and("againFrom", ordered.againFrom(), Values::instant),
            json -> new SmsOrdered(
                    Values.needed(json, "sender", Values::peer),
                    Values.stated(json, "validUntil", Values::instant),
                    Values.stated(json, "againFrom", Values::instant)));

    private static final Shape<SignInByPassword> BY_PASSWORD = new Shape<>(
            signIn -> Shape.of(signIn)
                    .and("password", Values.secret(signIn.password()))
                    .and("captcha", signIn.captcha(), CAPTCHA_ANSWER.write()),
            json -> new SignInByPassword(
                    Shape.of(json),
                    Values.needed(json, "password", Values::secret),
                    Values.stated(json, "captcha", CAPTCHA_ANSWER.read())));

    private static final Shape<SignInByCode> BY_CODE = new Shape<>(
            signIn ->
                    Shape.of(signIn).and("purpose", signIn.purpose().text()).and("code", Values.secret(signIn.code())),
            json -> new SignInByCode(
                    Shape.of(json),
                    Values.needed(json, "purpose", IdentityShapes::purpose),
                    Values.needed(json, "code", Values::secret)));

    private static final Shape<SignInByAuthentication> BY_AUTHENTICATION = new Shape<>(
            signIn -> Shape.of(signIn)
                    .and(
                            "authenticationId",
                            Values.secret(signIn.authentication().id())),
            json -> new SignInByAuthentication(
                    new Authentication(Shape.of(json), Values.needed(json, "authenticationId", Values::secret))));

    private static final Shape<RenewSession> RENEW = new Shape<>(
            renew -> Shape.of(renew).and("renewal", Values.secret(renew.renewal())),
            json -> new RenewSession(Shape.of(json), Values.needed(json, "renewal", Values::secret)));

    static final Shape<Session> SESSION = new Shape<>(
            session -> Json.Fields.of("of", Values.number(session.of()))
                    .and("token", Values.secret(session.token()))
                    .and("renewal", session.renewal(), Values::secret),
            json -> new Session(
                    Shape.of(json),
                    Values.needed(json, "token", Values::secret),
                    Values.stated(json, "renewal", Values::secret)));

    static final List<Line<?, ?>> LINES = List.of(
            Line.outside(AskCaptcha.class, Shape.about(AskCaptcha::new), CAPTCHA, ROOM + "captcha"),
            Line.outside(OrderPassword.class, ORDER_PASSWORD, SMS_ORDERED, ROOM + "order-password"),
            Line.outside(OrderCode.class, ORDER_CODE, SMS_ORDERED, ROOM + "order-code"),
            Line.outside(SignInByPassword.class, BY_PASSWORD, SESSION, ROOM + "sign-in-by-password"),
            Line.outside(SignInByCode.class, BY_CODE, SESSION, ROOM + "sign-in-by-code"),
            Line.outside(
                    SignInByNetwork.class, Shape.about(SignInByNetwork::new), SESSION, ROOM + "sign-in-by-network"),
            Line.outside(SignInByAuthentication.class, BY_AUTHENTICATION, SESSION, ROOM + "sign-in-by-authentication"),
            Line.outside(RenewSession.class, RENEW, SESSION, ROOM + "renew-session"));

    private IdentityShapes() {}

    private static CodePurpose purpose(Json json) throws Unreadable {
        return new CodePurpose(Values.text(json));
    }
}
