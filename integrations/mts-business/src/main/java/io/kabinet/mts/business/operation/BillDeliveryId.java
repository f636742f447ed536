package io.kabinet.mts.business.operation;

import java.util.regex.Pattern;

/**
 * What the operator calls a delivery of bills, its {@code DeliveryId.ForisLocalId}.
 *
 * @param text 1 to 64 letters, digits and {@code - _ .}
 */
public record BillDeliveryId(String text) {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is not as said; the message does not repeat it
     */
    public BillDeliveryId {
        if (!PLAIN.matcher(text).matches()) {
            throw new IllegalArgumentException("text is not the id of a delivery");
        }
    }
}
