package io.kabinet.testkit.contract;

import java.time.Duration;
import java.util.EnumSet;

/** So does one that honours no keys; what it cannot show is skipped. */
class KeylessContractTest extends TransportContract {

    @Override
    protected ContractWorld world() {
        EnumSet<Capability> can =
                EnumSet.complementOf(EnumSet.of(Capability.KEYED, Capability.LOOKS_UP, Capability.FENCED));
        return new InMemoryWorld(can, (good, sessions) -> good, Duration.ofSeconds(10));
    }
}
