package io.kabinet.testkit.contract;

import io.kabinet.client.operation.Attempt;
import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Read;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.account.Balance;
import io.kabinet.core.subscriber.Msisdn;
import java.util.List;

/** Operations of kinds that no transport can have heard of; their answers would be easy to make up. */
final class Uncarried {

    private Uncarried() {}

    /** One of each kind. */
    static List<Operation<Balance>> all(Msisdn number) {
        return List.of(
                new UncarriedRead(number),
                new UncarriedChange(number, RequestKey.of("uncarried")),
                new UncarriedAttempt(number));
    }

    private record UncarriedRead(Msisdn of) implements Read<Balance> {}

    private record UncarriedChange(Msisdn of, RequestKey key) implements Change<Balance> {}

    private record UncarriedAttempt(Msisdn of) implements Attempt<Balance> {}
}
