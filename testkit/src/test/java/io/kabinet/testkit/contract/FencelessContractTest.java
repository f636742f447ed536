package io.kabinet.testkit.contract;

import java.time.Duration;
import java.util.EnumSet;

/** So does one that does not fence, which says so. */
class FencelessContractTest extends TransportContract {

    @Override
    protected ContractWorld world() {
        return new InMemoryWorld(
                EnumSet.complementOf(EnumSet.of(Capability.FENCED)), (good, sessions) -> good, Duration.ofSeconds(10));
    }
}
