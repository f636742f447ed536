package io.kabinet.testkit.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kabinet.client.wire.Reply;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What goes back; silence is a connection that is closed without a word.
 *
 * <p>Nothing of a request is ever repeated in it.
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

    Answer and(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(reply, more);
    }

    boolean isSilence() {
        return reply.status() == 0;
    }
}
