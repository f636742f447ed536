package io.kabinet.testkit;

import io.kabinet.core.identity.code.CodePurpose;
import io.kabinet.core.subscriber.Msisdn;
import java.time.Instant;
import java.util.Optional;

/** A gift of points that was made, and when its code dies if it does; a code is good for its own gift and no other. */
record OfferedGift(String id, Msisdn from, Msisdn to, Optional<Instant> codeDiesAt) {

    static CodePurpose purpose(String id) {
        return new CodePurpose(CodePurpose.GIFT.text() + ":" + id);
    }

    boolean isDeadBy(Instant now) {
        return codeDiesAt.filter(end -> !now.isBefore(end)).isPresent();
    }
}
