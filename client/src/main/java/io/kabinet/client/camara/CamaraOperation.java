package io.kabinet.client.camara;

import io.kabinet.client.operation.Attempt;
import java.util.Optional;

/**
 * One of CAMARA's operations that this library knows.
 *
 * @param <R> what the operator answers with
 */
public sealed interface CamaraOperation<R> extends Attempt<R> permits SendCode, ValidateCode, VerifyNumber {

    /**
     * What a host calls this one exchange, to find it again in the logs of both sides.
     *
     * @return the value of {@code x-correlator}, or empty if none is sent
     */
    Optional<String> correlator();
}
