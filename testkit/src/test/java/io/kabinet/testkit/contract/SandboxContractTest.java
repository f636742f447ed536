package io.kabinet.testkit.contract;

import io.kabinet.client.http.JdkHttpSender;

/** The transport over HTTP keeps every rule in front of the sandbox. */
class SandboxContractTest extends TransportContract {

    @Override
    protected ContractWorld world() {
        return new SandboxWorld(JdkHttpSender.builder().build());
    }
}
