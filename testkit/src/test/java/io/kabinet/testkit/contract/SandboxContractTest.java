package io.kabinet.testkit.contract;

/** The transport over HTTP keeps every rule in front of the sandbox. */
class SandboxContractTest extends TransportContract {

    @Override
    protected ContractWorld world() {
        return new SandboxWorld();
    }
}
