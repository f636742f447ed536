package io.kabinet.benchmarks.operator;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.core.account.Balance;

/** What stands in for an operator in a test, with Anna as a subscriber; it has started once it is made. */
interface OperatorDouble extends AutoCloseable {

    /** A new client of it. */
    KabinetClient client();

    /** Anna, as she gets in here. */
    Kabinet anna(KabinetClient client);

    /** What a test has to do until it knows the first thing. */
    default Balance firstAnswer() {
        try (KabinetClient client = client()) {
            return anna(client).account().balance();
        }
    }

    @Override
    void close();
}
