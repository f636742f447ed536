package io.kabinet.testkit.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;

/** Bodies that no operator has written. */
final class Pages {

    static final String WELCOME = "<!DOCTYPE html><title>Welcome</title><p>Please accept the terms of this network.";
    static final String BAD_GATEWAY = "<html><head><title>502 Bad Gateway</title></head></html>";

    private Pages() {}

    /** A JSON object gets its first name once more, before it and with nothing; any other answer stays what it is. */
    static Message withFirstNameTwice(Message answer) throws IOException {
        String json = new String(answer.content(), UTF_8);
        int start = json.indexOf('"');
        int end = json.indexOf('"', start + 1);
        if (!json.startsWith("{") || start < 0 || end < 0) {
            return answer;
        }
        return answer.withBody(("{" + json.substring(start, end + 1) + ":null," + json.substring(1)).getBytes(UTF_8));
    }
}
