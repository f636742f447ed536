package io.kabinet.testkit.wiremock;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kabinet.client.camara.CamaraError;
import io.kabinet.client.camara.CamaraOperation;
import io.kabinet.client.camara.SendCode;
import io.kabinet.client.camara.ValidateCode;
import io.kabinet.client.camara.VerifyNumber;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.wire.Contract;
import io.kabinet.core.reason.ReasonCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/**
 * Stubs every operation in a running WireMock, so that a client gets answers from it.
 *
 * <p>Each operation is a scenario of WireMock's that bears its name. It begins by answering well, always with the same
 * invented values, whatever is asked; in the state that bears the code of a reason it is refused for that reason, and in the
 * states {@code BUSY}, {@code FAILED} and {@code SESSION_OVER} it is not answered at all. A look-up, such as
 * {@code LookUpTakePromisedPayment}, is found DONE, and has the states {@code REFUSED}, {@code FENCED} and
 * {@code NOT_FOUND}. The operations of CAMARA's have the codes of {@link CamaraError} for states, failures among them.
 *
 * <pre>{@code
 * KabinetStubs stubs = KabinetStubs.in(URI.create("http://localhost:" + wireMock.port()));
 * stubs.refuse(TakePromisedPayment.class, PromisedPaymentReason.AMOUNT_ABOVE_LIMIT);
 * }</pre>
 *
 * <p>Stubs know no rules: they do not look at keys, sessions or amounts. Where those matter, use the operator in memory. Safe
 * for use by several threads, as far as they do not want different answers of one operation.
 */
public final class KabinetStubs {

    private static final String WELL = "Started";
    private static final List<Class<? extends CamaraOperation<?>>> CAMARA =
            List.of(SendCode.class, ValidateCode.class, VerifyNumber.class);

    private final Admin admin;

    private KabinetStubs(Admin admin) {
        this.admin = admin;
    }

    /**
     * Loads all stubs.
     *
     * @param wireMock where WireMock listens, such as {@code http://127.0.0.1:8080}
     * @return what changes the answers
     * @throws UncheckedIOException if nobody listens there
     * @throws IllegalStateException if whoever listens there takes no stubs
     */
    public static KabinetStubs in(URI wireMock) {
        KabinetStubs stubs = new KabinetStubs(new Admin(wireMock));
        Stream.concat(
                        CAMARA.stream().map(Class::getSimpleName),
                        Contract.KABINET.endpoints().stream()
                                .map(endpoint -> endpoint.form().name())
                                .filter(name -> !name.startsWith("LookUp")))
                .sorted()
                .forEach(stubs::load);
        return stubs;
    }

    private void load(String operation) {
        if (!admin.tell("POST", "mappings/import", mappings(operation))) {
            throw new IllegalStateException("the stubs of " + operation + " are not taken");
        }
    }

    private static byte[] mappings(String operation) {
        String name = "/kabinet-stubs/mappings/" + operation + ".json";
        try (InputStream in = KabinetStubs.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there are no stubs of " + operation);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Lets an operation be refused from now on.
     *
     * @param operation the kind of operation
     * @param reason a reason that it can be refused for
     * @return this
     * @throws IllegalArgumentException if it is never refused for that reason
     */
    public KabinetStubs refuse(Class<? extends Operation<?>> operation, ReasonCode reason) {
        return put(operation.getSimpleName(), reason.name());
    }

    /**
     * Lets an operation be answered well again.
     *
     * @param operation the kind of operation
     * @return this
     */
    public KabinetStubs answer(Class<? extends Operation<?>> operation) {
        return put(operation.getSimpleName(), WELL);
    }

    /**
     * Puts an operation into any of its states.
     *
     * @param operation its name, such as {@code LookUpTakePromisedPayment}
     * @param state the state, such as {@code FENCED}
     * @return this
     * @throws IllegalArgumentException if it has no such state
     */
    public KabinetStubs put(String operation, String state) {
        byte[] wish = ("{\"state\":\"" + state + "\"}").getBytes(UTF_8);
        if (!operation.matches("[A-Za-z]+")
                || !state.matches("[A-Za-z_.]+")
                || !admin.tell("PUT", "scenarios/" + operation + "/state", wish)) {
            throw new IllegalArgumentException("operation " + operation + " has no state " + state);
        }
        return this;
    }
}
