package io.kabinet.client.intent;

import io.kabinet.client.operation.RequestKey;
import java.util.regex.Pattern;

/**
 * What an intent is filed under: keys of two subscribers may be alike.
 *
 * @param owner an HMAC of the number, 64 hexadecimal digits, so that the number itself is written nowhere
 * @param key the key of the change
 */
public record IntentId(String owner, RequestKey key) {

    static final Pattern HMAC = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks the owner.
     *
     * @throws IllegalArgumentException if it is not 64 lower-case hexadecimal digits; the message does not repeat it
     */
    public IntentId {
        if (!HMAC.matcher(owner).matches()) {
            throw new IllegalArgumentException("owner must be 64 hexadecimal digits");
        }
    }

    @Override
    public String toString() {
        return key.text();
    }
}
