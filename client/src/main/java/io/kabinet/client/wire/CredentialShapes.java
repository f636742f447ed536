package io.kabinet.client.wire;

import io.kabinet.client.identity.ChangePassword;
import io.kabinet.client.identity.ChoosePassword;
import io.kabinet.client.identity.PasswordChanged;
import io.kabinet.client.identity.SignOut;
import io.kabinet.client.identity.SignedOut;
import java.util.List;

/** What goes over the wire about the password and the session of somebody who is in. */
final class CredentialShapes {

    private static final String ROOM = "/v1/identity/";

    private static final Shape<SignOut> SIGN_OUT = new Shape<>(
            signOut -> Shape.of(signOut).and("key", signOut.key().text()),
            json -> new SignOut(Shape.of(json), Values.needed(json, "key", Values::key)));

    private static final Shape<SignedOut> SIGNED_OUT = new Shape<>(
            out -> Json.Fields.of("at", Values.instant(out.at())),
            json -> new SignedOut(Values.needed(json, "at", Values::instant)));

    private static final Shape<ChangePassword> CHANGE = new Shape<>(
            change -> Shape.of(change)
                    .and("current", Values.secret(change.current()))
                    .and("chosen", Values.secret(change.chosen()))
                    .and("key", change.key().text()),
            json -> new ChangePassword(
                    Shape.of(json),
                    Values.needed(json, "current", Values::secret),
                    Values.needed(json, "chosen", Values::secret),
                    Values.needed(json, "key", Values::key)));

    private static final Shape<ChoosePassword> CHOOSE = new Shape<>(
            choose -> Shape.of(choose)
                    .and("chosen", Values.secret(choose.chosen()))
                    .and("key", choose.key().text()),
            json -> new ChoosePassword(
                    Shape.of(json),
                    Values.needed(json, "chosen", Values::secret),
                    Values.needed(json, "key", Values::key)));

    private static final Shape<PasswordChanged> CHANGED = new Shape<>(
            changed -> Json.Fields.of("at", Values.instant(changed.at())),
            json -> new PasswordChanged(Values.needed(json, "at", Values::instant)));

    static final List<Line<?, ?>> LINES = List.of(
            Line.inside(SignOut.class, SIGN_OUT, SIGNED_OUT, ROOM + "sign-out"),
            Line.inside(ChangePassword.class, CHANGE, CHANGED, ROOM + "change-password"),
            Line.inside(ChoosePassword.class, CHOOSE, CHANGED, ROOM + "choose-password"));

    private CredentialShapes() {}
}
