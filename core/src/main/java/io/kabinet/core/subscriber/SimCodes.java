package io.kabinet.core.subscriber;

import io.kabinet.core.values.Secret;
import java.util.Objects;

/**
 * The codes of a SIM card; both print as stars.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «PIN и PUK коды».
 *
 * @param pin what the handset asks for when it is switched on
 * @param puk what unlocks the card after too many wrong PINs
 */
public record SimCodes(Secret pin, Secret puk) {

    /** Checks that both are there. */
    public SimCodes {
        Objects.requireNonNull(pin, "pin");
        Objects.requireNonNull(puk, "puk");
    }
}
