package io.kabinet.mts.business;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kabinet.client.http.OneBody;
import java.net.URLEncoder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One request, before anybody says where it goes and with what token.
 *
 * <p>Numbers stand in the query, for that is where the operator wants them; so only the path is printed.
 */
record Ask(
        Effect effect, String base, String path, Map<String, String> query, Optional<String> json, int longestAnswer) {

    private static final String API = "/b2b/v1";

    private static final int MIB = 1 << 20;

    Ask {
        query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
    }

    static Ask get(String path) {
        return new Ask(Effect.READS, API, path, Map.of(), Optional.empty(), MIB);
    }

    static Ask post(Effect effect, String path, Object body) {
        return new Ask(effect, API, path, Map.of(), Optional.of(Tree.write(body)), MIB);
    }

    /** One thing lies apart from everything else. */
    Ask below(String other) {
        return new Ask(effect, other, path, query, json, longestAnswer);
    }

    Ask with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(query);
        more.put(name, value);
        return new Ask(effect, base, path, more, json, longestAnswer);
    }

    /** A month of a busy number, or all packages of one, is more than what others get. */
    Ask large() {
        return new Ask(effect, base, path, query, json, 8 * MIB);
    }

    OneBody body() {
        return json.map(text -> new OneBody(text.getBytes(UTF_8))).orElseGet(OneBody::none);
    }

    String target() {
        String pairs = query.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return base + (pairs.isEmpty() ? path : path + "?" + pairs);
    }

    @Override
    public String toString() {
        return path;
    }
}
