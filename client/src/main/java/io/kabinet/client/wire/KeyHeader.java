package io.kabinet.client.wire;

import io.kabinet.client.operation.RequestKey;

/**
 * How the key of a change is told to whatever lies between a client and an operator.
 *
 * <p>The key itself is in the body, as a part of the change. Gateways that know nothing of bodies look for the header of the
 * IETF draft {@code idempotency-key-header}, a quoted string. A look-up has none, or a gateway would take it for the change.
 */
public final class KeyHeader {

    /** The name of the header. */
    public static final String NAME = "Idempotency-Key";

    private KeyHeader() {}

    /**
     * The value of the header.
     *
     * @param key the key of the change
     * @return for example {@code "order-42"}, with the quotes
     */
    public static String of(RequestKey key) {
        return '"' + key.text().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
