package io.kabinet.client.wire;

import io.kabinet.client.camara.Authentication;
import io.kabinet.client.camara.CamaraError;
import java.util.Locale;

/** What an operator replies to a request of CAMARA's. */
public final class CamaraReply {

    private CamaraReply() {}

    /**
     * A code was sent.
     *
     * @param sent the authentication that it is for
     * @return 200
     */
    public static Reply sent(Authentication sent) {
        return ok(Json.Fields.of("authenticationId", Values.secret(sent.id())));
    }

    /**
     * A code was right.
     *
     * @return 204, without a body
     */
    public static Reply validated() {
        return new Reply(204, "", new byte[0]);
    }

    /**
     * The network has a word on the device that is calling.
     *
     * @param itsNumber whether the number that was claimed is that of the device
     * @return 200
     */
    public static Reply verified(boolean itsNumber) {
        return ok(Json.Fields.of("devicePhoneNumberVerified", Values.flag(itsNumber)));
    }

    /**
     * A refusal, or a failure.
     *
     * @param error what it is
     * @return its status, with the code once more in words
     */
    public static Reply of(CamaraError error) {
        String code = error.name();
        String words = code.substring(code.lastIndexOf('.') + 1)
                .toLowerCase(Locale.ROOT)
                .replace('_', ' ');
        return new Reply(
                error.status(),
                Reply.JSON,
                JsonText.write(Json.Fields.of("status", new Json.Literal(Integer.toString(error.status())))
                        .and("code", code)
                        .and("message", words)));
    }

    private static Reply ok(Json json) {
        return new Reply(200, Reply.JSON, JsonText.write(json));
    }
}
