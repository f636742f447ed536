package io.kabinet.client.http;

import io.kabinet.client.wire.RetryAfter;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes one answer in, and refuses what must be refused: the part that is the same in every sender.
 *
 * <p>A sender begins with the headers, asks for a {@link #refusal()}, then gives it the body piece by piece. Whoever is
 * refused closes the connection, whose next bytes could be anything. Not safe for use by several threads at a time.
 */
public final class AnswerIntake {

    /** More than this is not believed before it has come. */
    private static final int FIRST_ROOM = 8_192;

    private static final int LONGEST_LENGTH = 18;
    private static final long NONE = -1;

    private final int status;
    private final String contentType;
    private final int longest;
    private final long stated;
    private final Optional<Duration> pause;
    private byte[] bytes;
    private int taken;
    private @Nullable HttpFailure refusal;

    /**
     * Begins with what comes before the body.
     *
     * @param status the status
     * @param headers all values of a header, by its name in small letters, which stands for any way to write it
     * @param longest the most bytes of body that are taken
     */
    public AnswerIntake(int status, Function<String, List<String>> headers, int longest) {
        this.status = status;
        this.longest = longest;
        List<String> types = headers.apply("content-type");
        this.contentType = types.size() == 1 ? types.get(0) : "";
        this.pause = RetryAfter.of(headers.apply("retry-after"), headers.apply("date"));
        List<String> lengths = headers.apply("content-length");
        this.stated = lengths.size() == 1 ? lengthOf(lengths.get(0)) : NONE;
        if (isUnclear(lengths, headers.apply("transfer-encoding"))) {
            refusal = HttpFailure.UNCLEAR_LENGTH;
        } else if (!isPlain(headers.apply("content-encoding"))) {
            refusal = HttpFailure.ENCODED;
        } else if (stated > longest) {
            refusal = HttpFailure.TOO_LONG;
        }
        this.bytes = new byte[(int) Math.min(FIRST_ROOM, Math.max(0, stated))];
    }

    private boolean isUnclear(List<String> lengths, List<String> encodings) {
        if (!encodings.isEmpty()) {
            return !lengths.isEmpty()
                    || encodings.size() > 1
                    || !encodings.get(0).toLowerCase(Locale.ROOT).equals("chunked");
        }
        return lengths.size() > 1 || (lengths.size() == 1 && stated == NONE);
    }

    private static boolean isPlain(List<String> encodings) {
        for (String encoding : encodings) {
            if (!encoding.toLowerCase(Locale.ROOT).equals("identity")) {
                return false;
            }
        }
        return true;
    }

    /** Plain digits; there are readers that take a sign, or digits of other scripts, and they do not agree. */
    private static long lengthOf(String text) {
        if (text.isEmpty() || text.length() > LONGEST_LENGTH) {
            return NONE;
        }
        long length = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            length = length * 10 + digit;
        }
        return length;
    }

    /**
     * Why the answer is not to be read on.
     *
     * @return why, or empty as long as it is
     */
    public Optional<HttpFailure> refusal() {
        return Optional.ofNullable(refusal);
    }

    /**
     * Takes the next piece of the body.
     *
     * @param piece its bytes, which are copied
     * @return whether to read on; false once the answer is refused
     */
    public boolean take(ByteBuffer piece) {
        int more = piece.remaining();
        if (refusal == null && more > longest - taken) {
            refusal = HttpFailure.TOO_LONG;
        }
        if (refusal != null) {
            return false;
        }
        if (more > bytes.length - taken) {
            bytes = Arrays.copyOf(bytes, Math.max(taken + more, Math.min(2 * taken, longest)));
        }
        piece.get(piece.position(), bytes, taken, more);
        taken += more;
        return true;
    }

    /**
     * How it ended, when there is nothing more to come.
     *
     * @return the answer if it is whole, otherwise the failure
     */
    public HttpEnd end() {
        if (refusal != null) {
            return refusal;
        }
        if (stated != NONE && taken != stated) {
            return HttpFailure.CONNECTION_LOST;
        }
        return new HttpAnswer(status, contentType, taken == bytes.length ? bytes : Arrays.copyOf(bytes, taken), pause);
    }
}
