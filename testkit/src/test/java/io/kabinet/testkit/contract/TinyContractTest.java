package io.kabinet.testkit.contract;

import java.util.function.UnaryOperator;

/** The contract, kept by what it was tried on first. */
class TinyContractTest extends TransportContract {

    @Override
    protected ContractWorld world() {
        return TinyWorld.thatCanAll(UnaryOperator.identity());
    }
}
