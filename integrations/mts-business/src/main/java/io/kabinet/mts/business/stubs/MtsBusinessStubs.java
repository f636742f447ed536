package io.kabinet.mts.business.stubs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Stubs the MTS Business API in a running WireMock, so that somebody without a contract can develop against it.
 *
 * <p>Each part of the API is a scenario of WireMock's: it begins by answering well, always with the same invented values, and
 * has a state for each of its quirks. Blocks, services, forwarding and the tariff remember what was changed. In a state of the
 * scenario {@code Errors} every request is answered with that error. docs/mts-business.md lists the states.
 *
 * <pre>{@code
 * MtsBusinessStubs stubs = MtsBusinessStubs.in(URI.create("http://127.0.0.1:8080"));
 * stubs.put("RequestStatus", "FAULTED").put("Errors", "FORIS_AWAY");
 * }</pre>
 *
 * <p>Built from public evidence: that a program gets on with the stubs does not mean that it would with the operator. Safe for
 * use by several threads, as far as they do not want different answers.
 */
public final class MtsBusinessStubs {

    /** The parts of the API, which are the scenarios. */
    public static final List<String> PARTS = List.of(
            "Token",
            "Errors",
            "CheckBalance",
            "CheckCharges",
            "Unpaid",
            "TariffRental",
            "ValidityInfo",
            "PaymentHistory",
            "Statement",
            "Services",
            "Blocks",
            "Tariffs",
            "BillPlan",
            "Forwarding",
            "RequestStatus",
            "Organisation",
            "Documents",
            "BillDelivery",
            "PromisedPayment");

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_]+");
    private static final int PATIENCE = 30_000;

    private final URI admin;

    private MtsBusinessStubs(URI wireMock) {
        String text = wireMock.toString();
        this.admin = URI.create((text.endsWith("/") ? text : text + "/") + "__admin/");
    }

    /**
     * Loads all stubs.
     *
     * @param wireMock where WireMock listens, such as {@code http://127.0.0.1:8080}
     * @return what changes the answers
     * @throws UncheckedIOException if nobody listens there
     * @throws IllegalStateException if whoever listens there takes no stubs
     */
    public static MtsBusinessStubs in(URI wireMock) {
        MtsBusinessStubs stubs = new MtsBusinessStubs(wireMock);
        for (String part : PARTS) {
            if (!stubs.tell("POST", "mappings/import", mappings(part))) {
                throw new IllegalStateException("the stubs of " + part + " are not taken");
            }
        }
        return stubs;
    }

    /**
     * Puts a part of the API into any of its states.
     *
     * @param part such as {@code Forwarding}
     * @param state such as {@code NO_SERVICE}; {@code Started} is the one it begins with
     * @return this
     * @throws IllegalArgumentException if it has no such state
     */
    public MtsBusinessStubs put(String part, String state) {
        if (!WORD.matcher(part).matches()
                || !WORD.matcher(state).matches()
                || !tell("PUT", "scenarios/" + part + "/state", ("{\"state\":\"" + state + "\"}").getBytes(UTF_8))) {
            throw new IllegalArgumentException("part " + part + " has no state " + state);
        }
        return this;
    }

    /**
     * Lets every part answer as it did at the beginning.
     *
     * @return this
     */
    public MtsBusinessStubs reset() {
        tell("POST", "scenarios/reset", new byte[0]);
        return this;
    }

    private static byte[] mappings(String part) {
        String name = "/kabinet-mts-business-stubs/mappings/" + part + ".json";
        try (InputStream in = MtsBusinessStubs.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there are no stubs of " + part);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean tell(String method, String path, byte[] json) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) admin.resolve(path).toURL().openConnection();
            connection.setConnectTimeout(PATIENCE);
            connection.setReadTimeout(PATIENCE);
            connection.setRequestMethod(method);
            connection.setRequestProperty("Content-Type", "application/json");
            connection.setDoOutput(true);
            try (OutputStream out = connection.getOutputStream()) {
                out.write(json);
            }
            int status = connection.getResponseCode();
            connection.disconnect();
            return status >= 200 && status < 300;
        } catch (IOException e) {
            throw new UncheckedIOException("WireMock cannot be reached", e);
        }
    }
}
