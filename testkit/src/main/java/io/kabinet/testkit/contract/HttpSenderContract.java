package io.kabinet.testkit.contract;

import io.kabinet.client.http.HttpSender;
import java.time.Duration;

/**
 * Proves a sender of bytes: the 13 rules of {@link HttpSender}, as tests that bear their numbers.
 *
 * <p>For example, {@code class MySenderContractTest extends HttpSenderContract} with a {@link #sender()} that makes one. The
 * other side is a server on this machine that answers byte by byte, so a sender is made without a proxy. No test waits for
 * time to go by unless it fails.
 */
public abstract class HttpSenderContract extends StoppingRules {

    /** For those who extend it. */
    protected HttpSenderContract() {}

    /**
     * A sender for one test, which closes it.
     *
     * @return a new sender that takes no proxy
     */
    protected abstract HttpSender sender();

    /**
     * How long a test waits for what should come soon.
     *
     * @return 20 seconds unless overridden, for machines that are busy
     */
    protected Duration patience() {
        return Duration.ofSeconds(20);
    }

    @Override
    final HttpSender newSender() {
        return sender();
    }

    @Override
    final Duration longestWait() {
        return patience();
    }
}
