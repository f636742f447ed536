package io.kabinet.client.wire;

import io.kabinet.core.reason.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What an operator says instead of an answer, as RFC 9457 wants it.
 *
 * <p>The type is what counts; one that this version does not know proves nothing.
 */
record Problem(Optional<Type> type, Optional<List<Reason>> reasons) {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final String URN = "urn:kabinet:problem:";

    static byte[] write(Type type, List<Reason> reasons) {
        Json.Fields written = Json.Fields.of("type", URN + type.wire)
                .and("title", type.title)
                .and("status", new Json.Literal(Integer.toString(type.status)));
        return JsonText.write(reasons.isEmpty() ? written : written.and("reasons", Reasons.write(reasons)));
    }

    static Problem read(byte[] body) throws Unreadable {
        Json json = JsonText.read(body);
        Optional<String> type = Values.stated(json, "type", Values::text);
        return new Problem(type.flatMap(Type::of), Values.stated(json, "reasons", Reasons::read));
    }

    boolean is(Type other) {
        return type.filter(known -> known == other).isPresent();
    }

    /** The problems that both ends know. */
    enum Type {
        REJECTED(422, "rejected", "The operator refuses this, for the reasons given"),
        MALFORMED(400, "malformed", "This is no such request; nothing was done"),
        KEY_MISSING(400, "key-missing", "A change bears its key in a header and in its body; nothing was done"),
        IN_PROGRESS(409, "in-progress", "The same request is still being worked on"),
        SESSION_OVER(401, "session-over", "There is no such session; the operation was not looked at"),
        NOT_CARRIED(404, "not-carried", "There is no such operation here; nothing was done"),
        TOO_MANY(429, "too-many", "There were too many requests; the operation was not looked at"),
        BUSY(503, "busy", "There is too much to do; the operation was not looked at"),
        FAILED(500, "failed", "The operator failed and does not say how far it got");

        final int status;
        private final String wire;
        private final String title;

        Type(int status, String wire, String title) {
            this.status = status;
            this.wire = wire;
            this.title = title;
        }

        static Optional<Type> of(String text) {
            return Arrays.stream(values())
                    .filter(type -> text.equals(URN + type.wire))
                    .findFirst();
        }
    }
}
