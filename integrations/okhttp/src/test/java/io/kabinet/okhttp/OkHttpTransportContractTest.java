package io.kabinet.okhttp;

import io.kabinet.testkit.contract.ContractWorld;
import io.kabinet.testkit.contract.SandboxWorld;
import io.kabinet.testkit.contract.TransportContract;
import okhttp3.OkHttpClient;

/** The transport over OkHttp keeps every rule in front of the sandbox. */
class OkHttpTransportContractTest extends TransportContract {

    @Override
    protected ContractWorld world() {
        return new SandboxWorld(OkHttpSender.with(new OkHttpClient()));
    }
}
