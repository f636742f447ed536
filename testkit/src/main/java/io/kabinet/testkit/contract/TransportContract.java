package io.kabinet.testkit.contract;

/**
 * Proves a transport: the 21 rules of {@link io.kabinet.client.transport}, as tests that bear their numbers.
 *
 * <p>For example, {@code class MyTransportContractTest extends TransportContract} with a {@link #world()} that starts a server,
 * puts a number with a balance into it and connects the transport to it. Only four operations are used: the balance, the
 * promised payment that is available, taking one, and looking that up; besides, some that nobody carries. A test that needs
 * what the world cannot do is skipped and names its rule. What no test can show is a disabled test with the reason.
 */
public abstract class TransportContract extends SessionRules {

    /** For those who extend it. */
    protected TransportContract() {}

    /**
     * A world for one test, which closes it.
     *
     * @return a new world, in which nothing has happened
     */
    protected abstract ContractWorld world();

    @Override
    final ContractWorld newWorld() {
        return world();
    }
}
