package io.kabinet.client.intent;

import io.kabinet.client.operation.RequestKey;
import java.time.Instant;
import java.util.Objects;

/**
 * A change that somebody wanted: enough to recognise and look it up, and not enough to send it.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param id what it is filed under
 * @param operation what the operation is called, such as {@code TakePromisedPayment}; 1 to {@value #LONGEST_NAME} characters
 * @param seal an HMAC of the whole change, 64 hexadecimal digits
 * @param since when it was first written down
 * @param state how far it got
 */
public record Intent(IntentId id, String operation, String seal, Instant since, IntentState state) {

    /** The longest name of an operation, in characters. */
    public static final int LONGEST_NAME = 100;

    /**
     * Checks the name and the seal.
     *
     * @throws IllegalArgumentException if the name is empty or too long, or the seal not 64 lower-case hexadecimal digits
     */
    public Intent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(state, "state");
        if (operation.isEmpty() || operation.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("operation must have 1 to " + LONGEST_NAME + " characters");
        }
        if (!IntentId.HMAC.matcher(seal).matches()) {
            throw new IllegalArgumentException("seal must be 64 hexadecimal digits");
        }
    }

    /**
     * The key of the change, by which a program knows its own order.
     *
     * @return the key
     */
    public RequestKey key() {
        return id.key();
    }

    /**
     * The same intent, further on.
     *
     * @param now how far it got
     * @return the changed intent
     */
    public Intent in(IntentState now) {
        return new Intent(id, operation, seal, since, now);
    }

    @Override
    public String toString() {
        return "Intent[" + operation + " " + id + ", " + state + " since " + since + "]";
    }
}
