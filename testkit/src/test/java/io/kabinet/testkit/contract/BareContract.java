package io.kabinet.testkit.contract;

import io.kabinet.testkit.testing.RunByAnotherTest;
import java.time.Duration;
import java.util.Set;

/** The contract on a good transport in a world that can show nothing but plain calls. */
@RunByAnotherTest
class BareContract extends TransportContract {

    @Override
    protected ContractWorld world() {
        return new InMemoryWorld(Set.of(), (good, sessions) -> good, Duration.ofSeconds(10)) {
            @Override
            public Set<Trouble> troubles() {
                return Set.of();
            }
        };
    }
}
