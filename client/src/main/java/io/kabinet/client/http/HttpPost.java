package io.kabinet.client.http;

import io.kabinet.client.transport.CancelSignal;
import io.kabinet.client.transport.Deadline;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One request, as bytes: a POST, or a GET where there is no body.
 *
 * <p>The library's own contract knows POST alone. A GET is for an operator that asks for it, and only to read: the JDK's
 * client may send it a second time by itself, and what it asks for stands in the address. Nothing of it is printed but its length. Safe for use by several threads.
 *
 * @param address where it goes; http or https
 * @param headers all that it says of itself; a session may be among them
 * @param body what it says, once; {@link OneBody#none()} makes it a GET
 * @param longestAnswer the most bytes of body that an answer may have
 * @param deadline when the answer must be there, for a client that wants to be told in advance
 * @param stop given when nobody wants the answer any more: at the deadline, and before it if the caller gives up
 */
public record HttpPost(
        URI address,
        Map<String, String> headers,
        OneBody body,
        int longestAnswer,
        Deadline deadline,
        CancelSignal stop) {

    /** What a client says by itself, or what changes how an answer comes. */
    private static final Set<String> NOT_OURS = Stream.of(
                    "accept-encoding",
                    "connection",
                    "content-length",
                    "expect",
                    "host",
                    "te",
                    "trailer",
                    "transfer-encoding",
                    "upgrade")
            .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));

    /**
     * Checks that all are there and can be sent; what is wrong is told without the header's value.
     *
     * @throws IllegalArgumentException if the longest answer is below zero, or a header is not plain ASCII or not the
     *     caller's to set
     */
    public HttpPost {
        Objects.requireNonNull(address, "address");
        headers = Map.copyOf(headers);
        headers.forEach(HttpPost::check);
        Objects.requireNonNull(body, "body");
        if (longestAnswer < 0) {
            throw new IllegalArgumentException("longestAnswer must not be below zero: " + longestAnswer);
        }
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(stop, "stop");
    }

    /**
     * What it is, as HTTP says it.
     *
     * @return {@code GET} if it has no body, else {@code POST}
     */
    public String method() {
        return body.isNone() ? "GET" : "POST";
    }

    private static void check(String name, String value) {
        if (!isName(name) || !isPlain(value)) {
            throw new IllegalArgumentException("a header is not plain ASCII");
        }
        if (NOT_OURS.contains(name)) {
            throw new IllegalArgumentException("the sender itself says " + name);
        }
    }

    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            if (!letter && (c < '0' || c > '9') && c != '-') {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < ' ' || value.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return "HttpPost[" + body.length() + " bytes]";
    }
}
