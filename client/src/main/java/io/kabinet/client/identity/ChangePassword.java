package io.kabinet.client.identity;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import java.util.Objects;

/**
 * Changes the password; a wrong current one counts like a wrong one at sign-in.
 *
 * @param of the number
 * @param current the password that is to go
 * @param chosen the password that is to come
 * @param key what stands for the intent
 */
public record ChangePassword(Msisdn of, Secret current, Secret chosen, RequestKey key)
        implements Change<PasswordChanged> {

    /** Checks that all are there. */
    public ChangePassword {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(current, "current");
        Objects.requireNonNull(chosen, "chosen");
        Objects.requireNonNull(key, "key");
    }
}
