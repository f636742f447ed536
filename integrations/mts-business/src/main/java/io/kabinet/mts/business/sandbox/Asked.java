package io.kabinet.mts.business.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A request: what is wanted, the parameters after it, who asks, and the body. */
record Asked(String what, Map<String, String> query, String authorization, String body) {

    static Asked of(HttpExchange exchange, byte[] body) {
        return new Asked(
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath(),
                query(Optional.ofNullable(exchange.getRequestURI().getRawQuery())),
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                        .orElse(""),
                new String(body, UTF_8));
    }

    private static Map<String, String> query(Optional<String> raw) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String pair : raw.orElse("").split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                query.putIfAbsent(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return query;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, UTF_8);
    }

    Optional<String> maybe(String name) {
        return Optional.ofNullable(query.get(name)).filter(value -> !value.isEmpty());
    }

    String get(String name) throws Refusal {
        return maybe(name).orElseThrow(() -> new Refusal(Answer.invalid("no " + name)));
    }

    boolean says(String name, String value) {
        return maybe(name).filter(value::equalsIgnoreCase).isPresent();
    }

    JsonNode json() throws Refusal {
        return Json.read(body);
    }
}
