package io.kabinet.client.wire;

import io.kabinet.client.camara.Authentication;
import io.kabinet.client.camara.CamaraApi;
import io.kabinet.client.camara.CamaraError;
import io.kabinet.client.camara.CamaraOperation;
import io.kabinet.client.camara.SendCode;
import io.kabinet.client.camara.ValidateCode;
import io.kabinet.client.camara.VerifyNumber;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where one of CAMARA's operations goes, what a client writes there, and what it makes of a reply.
 *
 * <p>A body of CAMARA's says less than an operation does: of whom an authentication is, only the operator knows. So what an
 * operator reads is something of its own, {@link CamaraRequest}. Immutable and safe for use by several threads.
 *
 * <p>400, 403, 404 and 422 are rejected if their body is an error of CAMARA's and bears the same status; what the operator
 * says in words is not kept. 401 is not sent, SESSION_OVER, as for {@link Reply}. 429 is not sent, BUSY, with such a body,
 * and unknown, BUSY, without. Another 5xx is unknown, OPERATOR_FAILED, and everything else unknown, UNREADABLE.
 *
 * @param <R> what the operator answers with
 */
public final class CamaraEndpoint<R> {

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;

    /** Sending a code. */
    public static final CamaraEndpoint<Authentication> SEND_CODE = new CamaraEndpoint<>(
            CamaraApi.ONE_TIME_PASSWORD_SMS,
            Route.post("/one-time-password-sms/v1/send-code"),
            CamaraEndpoint::written,
            (reply, asked) ->
                    ofGood(reply, "authenticationId", id -> new Authentication(asked.of(), Values.secret(id))));

    /** Showing a code; the answer has no body. */
    public static final CamaraEndpoint<Authentication> VALIDATE_CODE = new CamaraEndpoint<>(
            CamaraApi.ONE_TIME_PASSWORD_SMS,
            Route.post("/one-time-password-sms/v1/validate-code"),
            CamaraEndpoint::written,
            CamaraEndpoint::validated);

    /** Asking whose the calling device is. */
    public static final CamaraEndpoint<Boolean> VERIFY_NUMBER = new CamaraEndpoint<>(
            CamaraApi.NUMBER_VERIFICATION,
            Route.post("/number-verification/v2/verify"),
            CamaraEndpoint::written,
            (reply, asked) -> ofGood(reply, "devicePhoneNumberVerified", Values::flag));

    private static final List<CamaraEndpoint<?>> ALL = List.of(SEND_CODE, VALIDATE_CODE, VERIFY_NUMBER);

    private final CamaraApi api;
    private final Route route;
    private final Function<CamaraOperation<R>, Json> write;
    private final Answer<R> read;

    private CamaraEndpoint(CamaraApi api, Route route, Function<CamaraOperation<R>, Json> write, Answer<R> read) {
        this.api = api;
        this.route = route;
        this.write = write;
        this.read = read;
    }

    /**
     * Where an operation goes.
     *
     * @param operation the operation
     * @param <R> what the operator answers with
     * @return its place
     */
    @SuppressWarnings("unchecked") // the answers are those of the operations
    public static <R> CamaraEndpoint<R> of(CamaraOperation<R> operation) {
        if (operation instanceof SendCode) {
            return (CamaraEndpoint<R>) SEND_CODE;
        }
        return (CamaraEndpoint<R>) (operation instanceof ValidateCode ? VALIDATE_CODE : VERIFY_NUMBER);
    }

    /**
     * What is answered at a place.
     *
     * @param route a method and a path
     * @return what is there, or empty if there is nothing of CAMARA's
     */
    public static Optional<CamaraEndpoint<?>> at(Route route) {
        return ALL.stream().filter(known -> known.route.equals(route)).findFirst();
    }

    /**
     * All of them.
     *
     * @return three places
     */
    public static List<CamaraEndpoint<?>> all() {
        return ALL;
    }

    /**
     * The API that it belongs to.
     *
     * @return the API
     */
    public CamaraApi api() {
        return api;
    }

    /**
     * Where it is.
     *
     * @return a method and a path
     */
    public Route route() {
        return route;
    }

    /**
     * Writes an operation.
     *
     * @param operation one that goes here
     * @return its JSON in UTF-8
     */
    public byte[] write(CamaraOperation<R> operation) {
        return JsonText.write(write.apply(operation));
    }

    /**
     * What a reply says of an operation.
     *
     * @param reply what came
     * @param operation the operation
     * @return what came of it, as far as the reply proves it
     */
    public Outcome<R> outcome(Reply reply, CamaraOperation<R> operation) {
        int status = reply.status();
        String detail = status + " " + route;
        try {
            return switch (status) {
                case OK, NO_CONTENT -> Outcome.confirmed(read.of(reply, operation));
                case 400, 403, 404, 422 -> Outcome.rejected(List.of(error(reply).reason()));
                case 401 -> Outcome.notSent(Why.of(Cause.SESSION_OVER, detail));
                case 429 ->
                    isError(reply)
                            ? Outcome.notSent(Why.of(Cause.BUSY, detail))
                            : Outcome.unknown(operation, Why.of(Cause.BUSY, detail));
                default ->
                    Outcome.unknown(
                            operation,
                            Why.of(status >= 500 && status <= 599 ? Cause.OPERATOR_FAILED : Cause.UNREADABLE, detail));
            };
        } catch (Unreadable e) {
            return Outcome.unknown(
                    operation,
                    Why.of(e.isCut() ? Cause.CONNECTION_LOST : Cause.UNREADABLE, detail + ": " + e.getMessage()));
        }
    }

    private static Json written(CamaraOperation<?> operation) {
        if (operation instanceof SendCode send) {
            return Json.Fields.of("phoneNumber", send.of().e164()).and("message", send.message());
        }
        if (operation instanceof ValidateCode validate) {
            return Json.Fields.of(
                            "authenticationId",
                            Values.secret(validate.authentication().id()))
                    .and("code", Values.secret(validate.code()));
        }
        return operation instanceof VerifyNumber verify && verify.hashed()
                ? Json.Fields.of("hashedPhoneNumber", CamaraRequest.hash(operation.of()))
                : Json.Fields.of("phoneNumber", operation.of().e164());
    }

    private static <T> T ofGood(Reply reply, String field, Json.Reading<T> read) throws Unreadable {
        if (reply.status() != OK) {
            throw Unreadable.because("is not the status of this answer");
        }
        return Values.needed(JsonText.read(reply.bodyOf(Reply.JSON)), field, read);
    }

    private static Authentication validated(Reply reply, CamaraOperation<Authentication> asked) throws Unreadable {
        if (reply.status() != NO_CONTENT || reply.body().length > 0) {
            throw Unreadable.because("is not an answer without a body");
        }
        return ((ValidateCode) asked).authentication();
    }

    private static boolean isError(Reply reply) {
        try {
            error(reply);
            return true;
        } catch (Unreadable e) {
            return false;
        }
    }

    private static CamaraError error(Reply reply) throws Unreadable {
        Json json = JsonText.read(reply.bodyOf(Reply.JSON));
        Json status = Values.needed(json, "status", value -> value);
        Values.needed(json, "message", Values::text);
        if (!status.equals(new Json.Literal(Integer.toString(reply.status())))) {
            throw Unreadable.because("is another one than the reply's").in("status");
        }
        return Values.needed(json, "code", code -> new CamaraError(reply.status(), Values.text(code)));
    }

    /** Makes an answer of a reply that is good by its status. */
    @FunctionalInterface
    private interface Answer<R> {
        R of(Reply reply, CamaraOperation<R> asked) throws Unreadable;
    }

    @Override
    public String toString() {
        return route.toString();
    }
}
