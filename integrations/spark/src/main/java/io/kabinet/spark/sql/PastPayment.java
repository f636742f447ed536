package io.kabinet.spark.sql;

import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.promised.Repayment;
import io.kabinet.core.promised.TopUp;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** A promised payment as a table tells of it, perhaps with what came after the moment that is asked about. */
record PastPayment(Money amount, Instant takenAt, Instant repayBy, Optional<Instant> repaidAt) {

    /** What was known of it then: nothing before it was taken, and of a later repayment nothing either. */
    Optional<PromisedPayment> knownAt(Instant at) {
        if (takenAt.isAfter(at)) {
            return Optional.empty();
        }
        PromisedPayment taken = PromisedPayment.taken(amount, takenAt, repayBy, Stated.notStated());
        return Optional.of(repaidAt.filter(repaid -> !repaid.isAfter(at))
                .map(repaid -> new PromisedPayment(
                        amount,
                        takenAt,
                        repayBy,
                        Stated.notStated(),
                        List.of(new Repayment(new TopUp(topUpId(), amount, repaid), amount)),
                        repaid))
                .orElse(taken));
    }

    /** One for each payment: a table does not tell which top-up it was. */
    private String topUpId() {
        return "of " + takenAt + ", " + repayBy + ", " + amount + ", " + repaidAt;
    }
}
