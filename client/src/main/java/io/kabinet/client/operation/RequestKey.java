package io.kabinet.client.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * Stands for one intent to change something, over any number of attempts and restarts.
 *
 * <p>One intent, one key: made by the caller before the first attempt and stored with whatever it belongs to, such as
 * {@code RequestKey.of("order-42")}. An operator that has seen the key answers as it did before; the same key for another
 * intent is refused. It is no secret, and it is only looked up in the session of the number it was used for. Immutable and
 * safe for use by several threads.
 *
 * @param text 1 to {@value #LONGEST} visible ASCII characters
 */
public record RequestKey(String text) {

    /** The longest key, in characters. */
    public static final int LONGEST = 64;

    private static final int DERIVED_BYTES = 16;

    /**
     * Checks length and characters.
     *
     * @throws IllegalArgumentException if the text is empty, too long or has anything but visible ASCII characters
     */
    public RequestKey {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a key has 1 to " + LONGEST + " characters: got " + text.length());
        }
        if (!text.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new IllegalArgumentException("a key has visible ASCII characters only");
        }
    }

    /**
     * The key written in this way.
     *
     * @param text 1 to {@value #LONGEST} visible ASCII characters
     * @return the key
     * @throws IllegalArgumentException if the text is empty, too long or has anything but visible ASCII characters
     */
    public static RequestKey of(String text) {
        return new RequestKey(text);
    }

    /**
     * A key that nobody has used, for an intent that has no name of its own; to be kept before the first attempt.
     *
     * @param random where chance comes from; a seeded one makes the same keys again
     * @return 128 bits in 32 hexadecimal digits
     */
    public static RequestKey random(RandomGenerator random) {
        return new RequestKey(hex(random.nextLong()) + hex(random.nextLong()));
    }

    /**
     * The key of one of several changes that are one intent together; the same whenever it is made.
     *
     * @param part what tells this change from the others, such as the service that it is about
     * @return 128 bits in 32 hexadecimal digits, of SHA-256 over both
     */
    public RequestKey forPart(String part) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest((text + '\n' + part).getBytes(UTF_8));
            return new RequestKey(HexFormat.of().formatHex(digest, 0, DERIVED_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    private static String hex(long bits) {
        String digits = Long.toHexString(bits);
        return "0".repeat(16 - digits.length()) + digits;
    }

    @Override
    public String toString() {
        return text;
    }
}
