package io.kabinet.mts.business.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** What goes back; silence is a connection that is closed without a word. Nothing of a request is repeated in it. */
record Answer(int status, String body, Map<String, String> headers) {

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    static final Answer SILENCE = new Answer(0, "", Map.of());

    /** What a captive portal says to everything. */
    static final Answer GARBLED = new Answer(200, "<html></html>", Map.of("Content-Type", "text/html"));

    /** No right to this number or account, though the token is fine. */
    static final Answer NOT_PERMITTED = refused(401, "1014", "unauthorized");

    /** What a request without its fields comes to. */
    static final Answer EJB = new Answer(500, "EJB Exception", Map.of("Content-Type", "text/plain"));

    static Answer good(Object value) {
        return of(200, value);
    }

    static Answer of(int status, Object value) {
        return new Answer(status, Json.write(value), JSON);
    }

    static Answer refused(int status, String code, String text) {
        return of(status, Map.of("errorCode", code, "errorMessage", text));
    }

    /** Where no code is known. */
    static Answer refused(int status, String text) {
        return of(status, Map.of("errorMessage", text));
    }

    static Answer invalid(String text) {
        return refused(400, "1100", text);
    }

    static Answer tooMany(Duration pause) {
        return refused(429, "1011", "too many requests").and("Retry-After", Long.toString(pause.toSeconds()));
    }

    Answer and(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, body, more);
    }

    boolean isSilence() {
        return status == 0;
    }

    byte[] bytes() {
        return body.getBytes(UTF_8);
    }
}
