package io.kabinet.testkit.wiremock;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kabinet.client.wire.Contract;
import io.kabinet.client.wire.Endpoint;
import io.kabinet.client.wire.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The bytes of an exchange that the client's tests have, of each kind the first one. */
record Golden(Endpoint<?> endpoint, String request, String response) {

    private static final Path FILES = Path.of("..", "client", "src/test/resources/io/kabinet/client/wire/golden");

    static List<Golden> all() {
        Set<String> seen = new HashSet<>();
        return Stream.of(
                        "identity",
                        "account",
                        "promised",
                        "bonus",
                        "cashback",
                        "archive",
                        "services",
                        "forwarding",
                        "block",
                        "detailing",
                        "document",
                        "tariffs",
                        "limits",
                        "favourites",
                        "settings",
                        "numbers",
                        "messages",
                        "promotions",
                        "home",
                        "social",
                        "topups",
                        "autopayments",
                        "transfers",
                        "share-balance")
                .flatMap(Golden::in)
                .filter(golden -> seen.add(golden.name()))
                .toList();
    }

    String name() {
        return endpoint.form().name();
    }

    byte[] sent() {
        return request.getBytes(UTF_8);
    }

    byte[] answered() {
        return response.getBytes(UTF_8);
    }

    private static Stream<Golden> in(String room) {
        try {
            String text = Files.readString(FILES.resolve(room + ".txt"), UTF_8);
            return Arrays.stream(text.strip().split("\n\n", -1)).map(Golden::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Golden of(String exchange) {
        String[] lines = exchange.split("\n", -1);
        String[] route = lines[0].split(" ", -1);
        return new Golden(Contract.KABINET.at(new Route(route[0], route[1])).orElseThrow(), lines[1], lines[2]);
    }

    @Override
    public String toString() {
        return name();
    }
}
