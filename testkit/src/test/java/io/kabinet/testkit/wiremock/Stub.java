package io.kabinet.testkit.wiremock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.github.tomakehurst.wiremock.common.Json;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Resolution;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.wire.Endpoint;
import io.kabinet.client.wire.Form;
import io.kabinet.client.wire.Reply;
import io.kabinet.client.wire.Route;
import io.kabinet.client.wire.Unreadable;
import io.kabinet.core.reason.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One answer of one operation in one state, as WireMock wants it. */
record Stub(Endpoint<?> endpoint, String state, Reply reply) {

    private static final String LOOK_UP = "LookUp";

    /** The files, by the names of their operations. */
    static Map<String, String> files() {
        Map<String, List<Stub>> stubs = new TreeMap<>();
        for (Golden golden : Golden.all()) {
            stubs.computeIfAbsent(golden.name().replace(LOOK_UP, ""), missing -> new ArrayList<>())
                    .addAll(of(golden));
        }
        Map<String, String> files = new TreeMap<>();
        stubs.forEach(
                (name, all) -> files.put(name, file(all.stream().map(Stub::json).toList())));
        CamaraStub.all().stream()
                .collect(groupingBy(CamaraStub::name, mapping(CamaraStub::json, toList())))
                .forEach((name, all) -> files.put(name, file(all)));
        return files;
    }

    private static String file(List<String> mappings) {
        return Json.prettyPrint("{\"mappings\":[" + String.join(",", mappings) + "]}") + "\n";
    }

    static List<Stub> of(Golden golden) {
        return of(golden, golden.endpoint());
    }

    private static <R> List<Stub> of(Golden golden, Endpoint<R> endpoint) {
        Form<R> form = endpoint.form();
        List<Stub> stubs = new ArrayList<>();
        try {
            Outcome<R> good = Outcome.confirmed(form.readAnswer(golden.answered()));
            stubs.add(new Stub(endpoint, "Started", Reply.of(form, good)));
            Class<?> kind = form.read(golden.sent()).getClass();
            Refusals.of(kind)
                    .forEach(reason -> stubs.add(
                            new Stub(endpoint, reason.code(), Reply.of(form, Outcome.rejected(List.of(reason))))));
        } catch (Unreadable e) {
            throw new AssertionError(golden.name(), e);
        }
        if (golden.name().startsWith(LOOK_UP)) {
            stubs.addAll(resolved(endpoint));
        }
        stubs.addAll(unanswered(golden, endpoint));
        return stubs;
    }

    private static <R> List<Stub> unanswered(Golden golden, Endpoint<R> endpoint) {
        boolean over = endpoint.needsSession() || golden.name().equals("RenewSession");
        return Stream.of(
                        Optional.of(new Stub(
                                endpoint, "BUSY", Reply.of(endpoint.form(), Outcome.notSent(Why.of(Cause.BUSY))))),
                        Optional.of(new Stub(endpoint, "FAILED", new Reply(500, "", new byte[0]))),
                        Optional.of(new Stub(
                                        endpoint,
                                        "SESSION_OVER",
                                        Reply.of(endpoint.form(), Outcome.notSent(Why.of(Cause.SESSION_OVER)))))
                                .filter(stub -> over))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A look-up is answered with a resolution, of whatever its change is answered with. */
    @SuppressWarnings("unchecked")
    private static <R> List<Stub> resolved(Endpoint<?> endpoint) {
        Form<Resolution<R>> form = (Form<Resolution<R>>) endpoint.form();
        return Map.<String, Resolution<R>>of(
                        "REFUSED", Resolution.refused(refusal()),
                        "FENCED", Resolution.fenced(),
                        "NOT_FOUND", Resolution.notFound())
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(found -> new Stub(endpoint, found.getKey(), Reply.of(form, Outcome.confirmed(found.getValue()))))
                .toList();
    }

    private static List<Reason> refusal() {
        return List.of(new Reason("KEY_REUSED", List.of()));
    }

    String name() {
        return endpoint.form().name();
    }

    private String json() {
        return json(name(), state, endpoint.route(), reply);
    }

    static String json(String scenario, String state, Route route, Reply reply) {
        String body = reply.body().length == 0 ? "" : ",\"jsonBody\":" + new String(reply.body(), UTF_8);
        String type =
                reply.contentType().isEmpty() ? "" : ",\"headers\":{\"Content-Type\":\"" + reply.contentType() + "\"}";
        return "{\"scenarioName\":\"" + scenario + "\",\"requiredScenarioState\":\"" + state
                + "\",\"request\":{\"method\":\"" + route.method() + "\",\"urlPath\":\"" + route.path()
                + "\"},\"response\":{\"status\":" + reply.status() + type + body + "}}";
    }

    @Override
    public String toString() {
        return name() + " " + state;
    }
}
