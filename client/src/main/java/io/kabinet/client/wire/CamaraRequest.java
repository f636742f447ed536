package io.kabinet.client.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kabinet.client.camara.Authentication;
import io.kabinet.client.camara.SendCode;
import io.kabinet.client.camara.ValidateCode;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What an operator reads in a request of CAMARA's.
 *
 * <p>Numbers of other countries are numbers too; fields that nobody knows are left alone. No number and no secret of it is printed.
 */
public final class CamaraRequest {

    private static final Pattern NUMBER = Pattern.compile("\\+[1-9][0-9]{4,14}");
    private static final Pattern HASH = Pattern.compile("[a-fA-F0-9]{64}");

    private CamaraRequest() {}

    /**
     * Somebody wants a code sent.
     *
     * @param number the number, if it is one of Russia or Belarus
     * @param message what the SMS is to say
     */
    public record Sending(Optional<Msisdn> number, String message) {

        /**
         * Reads it.
         *
         * @param body the bytes that came
         * @return what they say
         * @throws Unreadable if they are no such request
         */
        public static Sending of(byte[] body) throws Unreadable {
            Json json = JsonText.read(body);
            String number = Values.needed(json, "phoneNumber", CamaraRequest::number);
            String message = Values.needed(json, "message", Values::text);
            if (!SendCode.isMessage(message)) {
                throw Unreadable.because("is too long, or has no place for the code")
                        .in("message");
            }
            return new Sending(Msisdn.maybe(number.substring(1)), message);
        }
    }

    /**
     * Somebody shows a code.
     *
     * @param id what the operator calls the authentication
     * @param code the code
     */
    public record Validation(Secret id, Secret code) {

        /**
         * Reads it.
         *
         * @param body the bytes that came
         * @return what they say
         * @throws Unreadable if they are no such request
         */
        public static Validation of(byte[] body) throws Unreadable {
            Json json = JsonText.read(body);
            return new Validation(
                    Values.needed(json, "authenticationId", id -> secret(id, Authentication::isId)),
                    Values.needed(json, "code", code -> secret(code, ValidateCode::isCode)));
        }
    }

    /**
     * Somebody claims to have a number.
     *
     * @param number the number, or its hash in small letters
     */
    public record Claim(Secret number) {

        /**
         * Reads it.
         *
         * @param body the bytes that came
         * @return what they say
         * @throws Unreadable if they are no such request
         */
        public static Claim of(byte[] body) throws Unreadable {
            Json json = JsonText.read(body);
            Optional<String> plain = Values.stated(json, "phoneNumber", CamaraRequest::number);
            Optional<String> hashed =
                    Values.stated(json, "hashedPhoneNumber", hash -> Values.text(hash, HASH, "a hash"));
            if (plain.isPresent() == hashed.isPresent()) {
                throw Unreadable.because("does not have either phoneNumber or hashedPhoneNumber");
            }
            return new Claim(
                    Secret.of(plain.orElseGet(() -> hashed.orElseThrow().toLowerCase(Locale.ROOT))));
        }

        /**
         * Whether it is this number that is claimed.
         *
         * @param device the number of a device
         * @return true if it is
         */
        public boolean isOf(Msisdn device) {
            return number.matches(device.e164()) || number.matches(hash(device));
        }
    }

    static String hash(Msisdn number) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(number.e164().getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    private static String number(Json json) throws Unreadable {
        return Values.text(json, NUMBER, "a number in the form of E.164");
    }

    private static Secret secret(Json json, Predicate<String> fits) throws Unreadable {
        String text = Values.text(json);
        if (!fits.test(text)) {
            throw Unreadable.because("is too short or too long");
        }
        return Secret.of(text);
    }
}
