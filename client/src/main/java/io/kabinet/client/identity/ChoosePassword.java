package io.kabinet.client.identity;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import java.util.Objects;

/**
 * Chooses a password after signing in by code; who skips this stays without a password of their own.
 *
 * @param of the number
 * @param chosen the password that is to come
 * @param key what stands for the intent
 */
public record ChoosePassword(Msisdn of, Secret chosen, RequestKey key) implements Change<PasswordChanged> {

    /** Checks that all are there. */
    public ChoosePassword {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(chosen, "chosen");
        Objects.requireNonNull(key, "key");
    }
}
