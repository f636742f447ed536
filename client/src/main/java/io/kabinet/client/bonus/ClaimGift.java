package io.kabinet.client.bonus;

import io.kabinet.client.operation.Attempt;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import java.util.Objects;

/**
 * Claims a gift with the code from the SMS; a wrong code spends one of its tries.
 *
 * @param of the number that the gift is for
 * @param gift what the operator calls the gift; it stands in the SMS
 * @param code the code from the SMS
 */
public record ClaimGift(Msisdn of, String gift, Secret code) implements Attempt<GiftClaimed> {

    /** Checks that all are there. */
    public ClaimGift {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(gift, "gift");
        Objects.requireNonNull(code, "code");
    }
}
