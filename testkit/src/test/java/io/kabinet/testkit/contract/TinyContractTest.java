package io.kabinet.testkit.contract;

import java.time.Duration;
import java.util.EnumSet;
import java.util.function.UnaryOperator;

/** The contract, kept by what it was tried on first. */
class TinyContractTest extends TransportContract {

    @Override
    protected ContractWorld world() {
        return new TinyWorld(EnumSet.allOf(Capability.class), UnaryOperator.identity(), Duration.ofSeconds(10));
    }
}
