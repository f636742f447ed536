package io.kabinet.core.identity.code;

import io.kabinet.core.internal.Words;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How a code that was sent stands; its text is not here.
 *
 * <p>Rebuilt from its components, so a team can keep it in its own database. Immutable and safe for use by several
 * threads.
 *
 * @param serial which code of its number and purpose this is, counted from 1
 * @param requestId the request that it was sent for
 * @param issuedAt when it was issued
 * @param expiresAt the moment at which it is dead, if it dies by itself
 * @param tries how often it was tried, those being verified right now included; 0 or more
 * @param used whether a try succeeded
 */
public record OneTimeCode(
        long serial, String requestId, Instant issuedAt, Optional<Instant> expiresAt, int tries, boolean used) {

    /**
     * Checks that the components belong together.
     *
     * @throws IllegalArgumentException if no events can have led to this state
     */
    public OneTimeCode {
        Words.check("requestId", requestId);
        Objects.requireNonNull(issuedAt, "issuedAt");
        if (serial < 1 || tries < 0 || (used && tries == 0)) {
            throw new IllegalArgumentException("a code has a serial from 1, tries from 0, and is used by a try: serial "
                    + serial + ", tries " + tries + ", used " + used);
        }
        if (expiresAt.isPresent() && !expiresAt.get().isAfter(issuedAt)) {
            throw new IllegalArgumentException(
                    "a code must expire after it was issued: " + expiresAt.get() + " against " + issuedAt);
        }
    }

    OneTimeCode tried() {
        return new OneTimeCode(serial, requestId, issuedAt, expiresAt, tries + 1, used);
    }

    OneTimeCode usedUp() {
        return new OneTimeCode(serial, requestId, issuedAt, expiresAt, tries, true);
    }
}
