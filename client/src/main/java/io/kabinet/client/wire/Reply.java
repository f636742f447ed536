package io.kabinet.client.wire;

import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.core.reason.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What comes back over the wire, and what it means at either end.
 *
 * <p>What a status alone proves is little:
 *
 * <ul>
 *   <li>200 with a whole answer is confirmed; 409 and 422 with reasons are rejected
 *   <li>401 is not sent, SESSION_OVER, since by RFC 9110 it says that the request was not applied
 *   <li>400 is not sent, NOT_CARRIED, if the operator says in a problem body that it could not read the request, or missed
 *       its key, and therefore did nothing
 *   <li>429 and 503 are not sent, BUSY, and 404 is not sent, NOT_CARRIED, only if the operator says so itself in a problem
 *       body; proxies use all three when they have lost an operator half-way, are throttled at a second try, or find none
 *   <li>429 otherwise is unknown, BUSY; so is 409 without reasons: the first request under the key is still being worked on
 *   <li>any other 5xx is unknown, OPERATOR_FAILED, and anything else unknown, UNREADABLE; a body that ends too early is
 *       unknown, CONNECTION_LOST
 * </ul>
 *
 * <p>Immutable as long as nobody writes into its bytes; safe for use by several threads.
 */
public final class Reply {

    /** The longest body that is read, in bytes. */
    public static final int LONGEST = 1 << 20;

    static final String JSON = "application/json";

    private final int status;
    private final String contentType;
    private final byte[] body;

    /**
     * A reply that came.
     *
     * @param status the status
     * @param contentType what the body is said to be, empty if nothing was said
     * @param body the whole body; not copied
     */
    public Reply(int status, String contentType, byte[] body) {
        this.status = status;
        this.contentType = contentType;
        this.body = body;
    }

    /**
     * The reply that tells an outcome.
     *
     * @param form the form of what was asked
     * @param outcome what came of it on the operator's side
     * @param <R> what the operator answers with
     * @return the reply; where nothing happened and no status says why, it is that of a busy operator
     */
    public static <R> Reply of(Form<R> form, Outcome<R> outcome) {
        return outcome.match(
                confirmed -> new Reply(200, JSON, form.writeAnswer(confirmed.value())),
                rejected -> of(Problem.Type.REJECTED, rejected.reasons()),
                notSent -> of(
                        switch (notSent.why().cause()) {
                            case SESSION_OVER -> Problem.Type.SESSION_OVER;
                            case NOT_CARRIED -> Problem.Type.NOT_CARRIED;
                            default -> Problem.Type.BUSY;
                        },
                        List.of()),
                unknown -> of(
                        unknown.why().cause() == Cause.BUSY ? Problem.Type.IN_PROGRESS : Problem.Type.FAILED,
                        List.of()));
    }

    /**
     * The reply to what is no operation at all, or is none that belongs where it came to; nothing was done.
     *
     * @return 400, malformed
     */
    public static Reply malformed() {
        return of(Problem.Type.MALFORMED, List.of());
    }

    /**
     * The reply to a change whose header does not bear the key that its body does; nothing was done.
     *
     * @return 400, key-missing
     */
    public static Reply keyMissing() {
        return of(Problem.Type.KEY_MISSING, List.of());
    }

    /**
     * The reply where there is no line of the table; nothing was done.
     *
     * @return 404, not-carried
     */
    public static Reply notCarried() {
        return of(Problem.Type.NOT_CARRIED, List.of());
    }

    private static Reply of(Problem.Type type, List<Reason> reasons) {
        return new Reply(type.status, Problem.MEDIA_TYPE, Problem.write(type, reasons));
    }

    /**
     * What the reply says of an operation.
     *
     * @param endpoint where the operation went
     * @param operation the operation
     * @param <R> what the operator answers with
     * @return what came of it, as far as the reply proves it
     */
    public <R> Outcome<R> outcome(Endpoint<R> endpoint, Operation<R> operation) {
        try {
            return status == 200
                    ? Outcome.confirmed(endpoint.form().readAnswer(bodyOf(JSON)))
                    : withoutAnswer(operation, told(endpoint));
        } catch (Unreadable e) {
            return Outcome.unknown(
                    operation,
                    Why.of(
                            e.isCut() ? Cause.CONNECTION_LOST : Cause.UNREADABLE,
                            told(endpoint) + ": " + e.getMessage()));
        }
    }

    private String told(Endpoint<?> endpoint) {
        return status + " " + endpoint.route();
    }

    private <R> Outcome<R> withoutAnswer(Operation<R> operation, String detail) throws Unreadable {
        return switch (status) {
            case 401 -> Outcome.notSent(Why.of(Cause.SESSION_OVER, detail));
            case 409, 422 -> refused(operation, detail);
            case 400 ->
                saysOfItself(Problem.Type.MALFORMED, Problem.Type.KEY_MISSING)
                        ? Outcome.notSent(Why.of(Cause.NOT_CARRIED, detail))
                        : Outcome.unknown(operation, Why.of(Cause.UNREADABLE, detail));
            case 404 ->
                saysOfItself(Problem.Type.NOT_CARRIED)
                        ? Outcome.notSent(Why.of(Cause.NOT_CARRIED, detail))
                        : Outcome.unknown(operation, Why.of(Cause.UNREADABLE, detail));
            case 429 ->
                saysOfItself(Problem.Type.TOO_MANY)
                        ? Outcome.notSent(Why.of(Cause.BUSY, detail))
                        : Outcome.unknown(operation, Why.of(Cause.BUSY, detail));
            case 503 ->
                saysOfItself(Problem.Type.BUSY)
                        ? Outcome.notSent(Why.of(Cause.BUSY, detail))
                        : Outcome.unknown(operation, Why.of(Cause.OPERATOR_FAILED, detail));
            default ->
                Outcome.unknown(
                        operation,
                        Why.of(status >= 500 && status <= 599 ? Cause.OPERATOR_FAILED : Cause.UNREADABLE, detail));
        };
    }

    private <R> Outcome<R> refused(Operation<R> operation, String detail) throws Unreadable {
        Problem problem = Problem.read(bodyOf(Problem.MEDIA_TYPE));
        if (problem.reasons().isPresent()) {
            return Outcome.rejected(problem.reasons().get());
        }
        if (status == 409) {
            return Outcome.unknown(operation, Why.of(Cause.BUSY, detail + ": in progress"));
        }
        throw Unreadable.because("is missing").in("reasons");
    }

    private boolean saysOfItself(Problem.Type... types) {
        try {
            Problem problem = Problem.read(bodyOf(Problem.MEDIA_TYPE));
            return Arrays.stream(types).anyMatch(problem::is);
        } catch (Unreadable e) {
            return false;
        }
    }

    /** The body, if it is said to be what is looked for, in UTF-8. */
    byte[] bodyOf(String mediaType) throws Unreadable {
        String said = contentType.toLowerCase(Locale.ROOT).replace(" ", "").replace("\"", "");
        if (!said.equals(mediaType) && !said.equals(mediaType + ";charset=utf-8")) {
            throw Unreadable.because("is not said to be " + mediaType);
        }
        return body;
    }

    /**
     * The status.
     *
     * @return a number of three digits
     */
    public int status() {
        return status;
    }

    /**
     * What the body is said to be.
     *
     * @return a media type, or empty
     */
    public String contentType() {
        return contentType;
    }

    /**
     * The body.
     *
     * @return its bytes, not copied
     */
    public byte[] body() {
        return body;
    }
}
