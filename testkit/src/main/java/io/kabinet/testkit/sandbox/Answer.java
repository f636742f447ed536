package io.kabinet.testkit.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kabinet.client.operation.Outcome;
import io.kabinet.client.wire.Reply;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What goes back; silence is a connection that is closed without a word.
 *
 * <p>Nothing of a request is ever repeated in it, but for CAMARA's {@code x-correlator}, which has letters and digits.
 */
record Answer(Reply reply, Map<String, String> headers) {

    static final Answer SILENCE = of(0, "", "");

    /** What a captive portal says to everything. */
    static final Answer GARBLED = of(200, "text/html", "<html></html>");

    static final Answer WRONG_TYPE = problem(415, "Unsupported Media Type");
    static final Answer TOO_LONG = problem(413, "Content Too Large").and("Connection", "close");
    static final Answer TOO_SLOW = problem(408, "Request Timeout").and("Connection", "close");
    static final Answer FORBIDDEN = problem(403, "Forbidden");
    static final Answer UNAUTHORIZED = problem(401, "Unauthorized");

    static Answer of(Reply reply) {
        Answer answer = new Answer(reply, Map.of());
        return reply.status() == 401 ? answer.and("WWW-Authenticate", "Bearer") : answer;
    }

    static Answer of(int status, String contentType, String body) {
        return of(new Reply(status, contentType, body.getBytes(UTF_8)));
    }

    static Answer otherMethod(String allowed) {
        return problem(405, "Method Not Allowed").and("Allow", allowed);
    }

    /** A problem that a status says all about, as RFC 9457 wants it. */
    static Answer problem(int status, String title) {
        String body = "{\"type\":\"about:blank\",\"title\":\"" + title + "\",\"status\":" + status + "}";
        return of(status, "application/problem+json", body);
    }

    /** What becomes of a connection over which no answer comes, or none that is one; empty if there is something to say. */
    static Optional<Answer> none(Outcome<?> outcome) {
        return outcome.match(
                confirmed -> Optional.empty(),
                rejected -> Optional.empty(),
                notSent -> switch (notSent.why().cause()) {
                    case NO_CONNECTION, CLOSED -> Optional.of(SILENCE);
                    default -> Optional.empty();
                },
                unknown -> switch (unknown.why().cause()) {
                    case BUSY, OPERATOR_FAILED -> Optional.empty();
                    case UNREADABLE -> Optional.of(GARBLED);
                    default -> Optional.of(SILENCE);
                });
    }

    Answer and(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(reply, more);
    }

    boolean isSilence() {
        return reply.status() == 0;
    }
}
