package io.kabinet.testkit.contract;

/** The transport over HTTP keeps every rule, in front of a server that answers as the operator in memory does. */
class HttpContractTest extends TransportContract {

    @Override
    protected ContractWorld world() {
        return new HttpWorld();
    }
}
