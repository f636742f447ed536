package io.kabinet.testkit.sandbox;

import io.kabinet.client.wire.Route;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A request before its body: where it wants to go, and what it says of itself.
 *
 * <p>The path is decoded once and not otherwise touched; there is none if it was no plain path.
 */
record Asked(String method, Optional<String> path, Function<String, List<String>> headers) {

    static Asked of(String method, String pathAndQuery, Function<String, List<String>> headers) {
        return new Asked(method, decoded(pathAndQuery), headers);
    }

    /** A path with a query, a parameter or a host is another path than those that are known. */
    private static Optional<String> decoded(String pathAndQuery) {
        try {
            URI uri = new URI(pathAndQuery);
            boolean plain = uri.getScheme() == null && uri.getRawAuthority() == null && uri.getRawQuery() == null;
            return plain ? Optional.ofNullable(uri.getPath()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    Optional<Route> route(String asMethod) {
        return path.map(known -> new Route(asMethod, known));
    }

    /** A header that stands there exactly once. */
    Optional<String> header(String name) {
        List<String> all = headers.apply(name);
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    boolean says(String name) {
        return !headers.apply(name).isEmpty();
    }

    boolean isJson() {
        return header("Content-Type")
                .map(type -> type.toLowerCase(Locale.ROOT).replace(" ", "").replace("\"", ""))
                .filter(type -> type.equals("application/json") || type.equals("application/json;charset=utf-8"))
                .isPresent();
    }

    /** What the caller shows to be let in. */
    Optional<String> bearer() {
        return header("Authorization")
                .filter(value -> value.regionMatches(true, 0, "Bearer ", 0, "Bearer ".length()))
                .map(value -> value.substring("Bearer ".length()).strip())
                .filter(token -> !token.isEmpty());
    }
}
