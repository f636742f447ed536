package io.kabinet.testkit;

import io.kabinet.core.subscriber.Msisdn;
import java.util.Optional;

/**
 * What a mobile network knows of the device that is calling: whose it is.
 *
 * <p>An operator hears it from its own network and never from a request. A test that plays several devices gives its own word
 * to {@link InMemoryOperatorBuilder#networkWord}. Implementations answer at once, call nothing of the operator's, and are safe
 * for use by several threads.
 */
@FunctionalInterface
public interface NetworkWord {

    /**
     * Whose the device is that is calling just now.
     *
     * @return its number, or empty if it is not on this network
     */
    Optional<Msisdn> calling();
}
