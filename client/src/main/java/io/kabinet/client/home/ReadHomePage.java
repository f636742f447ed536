package io.kabinet.client.home;

import io.kabinet.client.operation.Read;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;

/**
 * Asks for everything that the home page shows, at once.
 *
 * @param of the number
 */
public record ReadHomePage(Msisdn of) implements Read<HomePage> {

    /** Checks that there is a number. */
    public ReadHomePage {
        Objects.requireNonNull(of, "of");
    }
}
