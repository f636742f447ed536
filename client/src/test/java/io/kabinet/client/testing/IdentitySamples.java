package io.kabinet.client.testing;

import static io.kabinet.client.testing.Samples.ANNA;

import io.kabinet.client.camara.Authentication;
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
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.transport.Session;
import io.kabinet.core.identity.code.CodePurpose;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.Secret;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How Anna gets in, and out again. */
public final class IdentitySamples {

    private static final Instant AT = Instant.parse("2026-03-01T09:00:00Z");

    private static final Captcha CAPTCHA =
            new Captcha("captcha-7", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff});
    private static final Optional<CaptchaAnswer> READ = Optional.of(CAPTCHA.answer("бык"));
    private static final SmsOrdered ORDERED = new SmsOrdered(Peer.of("MTS"), Optional.empty(), Optional.empty());
    private static final SmsOrdered ORDERED_IN_FULL =
            new SmsOrdered(Peer.of("MTS"), Optional.of(AT.plusSeconds(600)), Optional.of(AT.plusSeconds(60)));

    private static final OrderPassword ORDER_PASSWORD =
            new OrderPassword(ANNA, Optional.empty(), RequestKey.of("order-42"));
    private static final OrderCode ORDER_CODE =
            new OrderCode(ANNA, CodePurpose.SIGN_IN, READ, RequestKey.of("order-43"));
    private static final SignOut SIGN_OUT = new SignOut(ANNA, RequestKey.of("order-44"));
    private static final ChangePassword CHANGE = new ChangePassword(
            ANNA, Secret.of("pass-of-anna"), Secret.of("a \"new\" \\ pässword"), RequestKey.of("order-45"));
    private static final ChoosePassword CHOOSE =
            new ChoosePassword(ANNA, Secret.of("chosen-by-anna"), RequestKey.of("order-46"));

    private static final Session SESSION =
            new Session(ANNA, Secret.of("token-of-anna"), Optional.of(Secret.of("renewal-of-anna")));
    private static final Session LAST_SESSION = new Session(ANNA, Secret.of("token-of-anna"), Optional.empty());

    private IdentitySamples() {}

    /** In the order in which their bytes are written down. */
    public static List<Sample<?>> all() {
        return List.of(
                Sample.of(new AskCaptcha(ANNA), CAPTCHA),
                Sample.of(new OrderPassword(ANNA, READ, RequestKey.of("order-41")), ORDERED_IN_FULL),
                Sample.of(ORDER_PASSWORD, ORDERED),
                Sample.found(ORDER_PASSWORD, ORDERED),
                Sample.of(ORDER_CODE, ORDERED_IN_FULL),
                Sample.found(ORDER_CODE, ORDERED_IN_FULL),
                Sample.of(new SignInByPassword(ANNA, Secret.of("pass-of-anna"), READ), SESSION),
                Sample.of(new SignInByPassword(ANNA, Secret.of("pass-of-anna"), Optional.empty()), LAST_SESSION),
                Sample.of(new SignInByCode(ANNA, CodePurpose.SIGN_IN, Secret.of("code-of-anna")), SESSION),
                Sample.of(new SignInByNetwork(ANNA), SESSION),
                Sample.of(
                        new SignInByAuthentication(new Authentication(ANNA, Secret.of("authentication-of-anna"))),
                        SESSION),
                Sample.of(new RenewSession(ANNA, Secret.of("renewal-of-anna")), SESSION),
                Sample.of(SIGN_OUT, new SignedOut(AT)),
                Sample.found(SIGN_OUT, new SignedOut(AT)),
                Sample.of(CHANGE, new PasswordChanged(AT)),
                Sample.found(CHANGE, new PasswordChanged(AT)),
                Sample.of(CHOOSE, new PasswordChanged(AT)),
                Sample.found(CHOOSE, new PasswordChanged(AT)));
    }
}
