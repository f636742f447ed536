package io.kabinet.testkit.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kabinet.client.wire.Route;
import io.kabinet.core.values.Secret;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Answers whoever steers the sandbox, and shows that by the token that was made for this run. */
final class ControlDesk implements Desk {

    static final String ROOT = "/control/v1/";

    private static final byte[] NOTHING = "{}".getBytes(UTF_8);
    private static final Answer NOT_FOUND = Answer.problem(404, "Not Found");
    private static final Answer BAD_REQUEST = Answer.problem(400, "Bad Request");

    private final byte[] token;
    private final Map<Route, Order> orders = new HashMap<>();

    ControlDesk(World world, Secret token) {
        this.token = token.reveal().getBytes(UTF_8);
        Orders known = new Orders(world);
        add("GET", "clock", Set.of(), known::clock);
        add("POST", "clock", Set.of("advance", "moveTo"), known::clock);
        add("GET", "faults", Set.of(), known::faults);
        add("POST", "faults", Set.of("fault", "times"), known::faults);
        add("POST", "sms", Set.of("number"), known::sms);
        add("POST", "captchas", Set.of("id"), known::captcha);
        add("POST", "reset", Set.of(), said -> known.reset());
        add(
                "POST",
                "subscribers",
                Set.of("number", "name", "balance", "password", "points", "topUp", "onNetwork"),
                known::subscriber);
    }

    private record Order(Set<String> fields, Function<Said, ObjectNode> doing) {}

    private void add(String method, String path, Set<String> fields, Function<Said, ObjectNode> doing) {
        orders.put(new Route(method, ROOT + path), new Order(fields, doing));
    }

    @Override
    public boolean isFor(Asked asked) {
        return asked.path().filter(path -> path.startsWith(ROOT)).isPresent();
    }

    @Override
    public Optional<Answer> against(Asked asked) {
        byte[] shown = asked.bearer().orElse("").getBytes(UTF_8);
        if (!MessageDigest.isEqual(token, shown)) {
            return Optional.of(Answer.UNAUTHORIZED);
        }
        if (order(asked).isPresent()) {
            boolean readable = asked.method().equals("GET") || asked.isJson();
            return readable ? Optional.empty() : Optional.of(Answer.WRONG_TYPE);
        }
        boolean elsewhere = asked.route("POST").filter(orders::containsKey).isPresent();
        return Optional.of(elsewhere ? Answer.otherMethod("POST") : NOT_FOUND);
    }

    private Optional<Order> order(Asked asked) {
        return asked.route(asked.method()).map(orders::get);
    }

    @Override
    public CompletionStage<Answer> answer(Asked asked, byte[] body) {
        Order order = order(asked).orElseThrow();
        return CompletableFuture.completedFuture(
                carriedOut(order, asked.method().equals("GET") ? NOTHING : body));
    }

    /** An order that cannot be is refused whole; what is wrong with it may have a secret in it and is not repeated. */
    private static Answer carriedOut(Order order, byte[] body) {
        try {
            ObjectNode answer = order.doing().apply(Said.of(body, order.fields()));
            return Answer.of(200, "application/json", answer.toString());
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            return BAD_REQUEST;
        }
    }
}
