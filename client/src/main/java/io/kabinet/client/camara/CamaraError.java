package io.kabinet.client.camara;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.ReasonCode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How an operator refuses one of CAMARA's operations: a status and a code.
 *
 * <p>In an outcome it is a {@link Reason} whose code is this one's name, with the figure {@code status}; codes that are not
 * listed here are kept as they came. For example, {@code reason.is(CamaraError.INVALID_OTP)}. What an operator says in its
 * own words beside the code is left out: nobody knows what is in it. Immutable and safe for use by several threads.
 *
 * @param status the status of HTTP
 * @param name the code, such as {@code ONE_TIME_PASSWORD_SMS.INVALID_OTP}
 */
public record CamaraError(int status, String name) implements ReasonCode {

    private static final String STATUS = "status";
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_.]{0,99}");

    /** The request is none, by the API's definition. */
    public static final CamaraError INVALID_ARGUMENT = new CamaraError(400, "INVALID_ARGUMENT");

    /** The code is wrong; there are tries left, or it was no code at all. */
    public static final CamaraError INVALID_OTP = new CamaraError(400, "ONE_TIME_PASSWORD_SMS.INVALID_OTP");

    /** The tries for this authentication are used up. */
    public static final CamaraError VERIFICATION_FAILED =
            new CamaraError(400, "ONE_TIME_PASSWORD_SMS.VERIFICATION_FAILED");

    /** The code is good no more: too old, replaced by a newer one, or used. */
    public static final CamaraError VERIFICATION_EXPIRED =
            new CamaraError(400, "ONE_TIME_PASSWORD_SMS.VERIFICATION_EXPIRED");

    /** The host has shown no token, or none that counts. */
    public static final CamaraError UNAUTHENTICATED = new CamaraError(401, "UNAUTHENTICATED");

    /** The host may not do this, or the operator does not offer it. */
    public static final CamaraError PERMISSION_DENIED = new CamaraError(403, "PERMISSION_DENIED");

    /** Too many codes were sent to the number, or the last one too short a while ago. */
    public static final CamaraError MAX_OTP_CODES_EXCEEDED =
            new CamaraError(403, "ONE_TIME_PASSWORD_SMS.MAX_OTP_CODES_EXCEEDED");

    /** The number is none that the operator sends codes to. */
    public static final CamaraError PHONE_NUMBER_NOT_ALLOWED =
            new CamaraError(403, "ONE_TIME_PASSWORD_SMS.PHONE_NUMBER_NOT_ALLOWED");

    /** The number gets no codes for now. */
    public static final CamaraError PHONE_NUMBER_BLOCKED =
            new CamaraError(403, "ONE_TIME_PASSWORD_SMS.PHONE_NUMBER_BLOCKED");

    /** The network has no word on the device that is calling. */
    public static final CamaraError NOT_ON_MOBILE_NETWORK =
            new CamaraError(403, "NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK");

    /** There is no such authentication. */
    public static final CamaraError NOT_FOUND = new CamaraError(404, "NOT_FOUND");

    /** The host asks too often. */
    public static final CamaraError TOO_MANY_REQUESTS = new CamaraError(429, "TOO_MANY_REQUESTS");

    /** The operator failed and does not say how far it got. */
    public static final CamaraError INTERNAL = new CamaraError(500, "INTERNAL");

    /**
     * Checks the code, which will stand in logs.
     *
     * @throws IllegalArgumentException if the status is not one of 400 to 599, or the code has anything in it but capitals,
     *     digits, underscores and dots; the message does not repeat it
     */
    public CamaraError {
        if (!isStatus(status)) {
            throw new IllegalArgumentException("status must be one of a refusal: " + status);
        }
        if (!isName(name)) {
            throw new IllegalArgumentException("name must match " + NAME);
        }
    }

    /**
     * The reason that an outcome has.
     *
     * @return the code, with the status as a figure
     */
    public Reason reason() {
        return Reason.of(this).with(STATUS, (long) status);
    }

    /**
     * The error that a reason stands for.
     *
     * @param reason from the outcome of one of CAMARA's operations
     * @return the error, or empty if it is none of an operator that speaks CAMARA
     */
    public static Optional<CamaraError> of(Reason reason) {
        return reason.figure(STATUS)
                .filter(status -> status instanceof Long number && isStatus(number) && isName(reason.code()))
                .map(status -> new CamaraError(((Long) status).intValue(), reason.code()));
    }

    private static boolean isStatus(long number) {
        return number >= 400 && number <= 599;
    }

    private static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }
}
