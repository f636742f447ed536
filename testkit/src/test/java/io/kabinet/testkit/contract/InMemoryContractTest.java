package io.kabinet.testkit.contract;

import java.time.Duration;
import java.util.EnumSet;

/** The operator in memory keeps every rule that applies to it. */
class InMemoryContractTest extends TransportContract {

    @Override
    protected ContractWorld world() {
        return new InMemoryWorld(EnumSet.allOf(Capability.class), (good, sessions) -> good, Duration.ofSeconds(10));
    }
}
