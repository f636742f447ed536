package io.kabinet.testkit.contract;

import io.kabinet.testkit.testing.RunByAnotherTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The contract on a transport that has a flaw, which a parameter of the run names. */
@RunByAnotherTest
@ExtendWith(SuspectContract.TheFlaw.class)
class SuspectContract extends TransportContract {

    static final String FLAW = "kabinet.flaw";

    private final Flaw flaw;

    SuspectContract(Flaw flaw) {
        this.flaw = flaw;
    }

    @Override
    protected ContractWorld world() {
        return flaw.world();
    }

    static final class TheFlaw implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Flaw.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return Flaw.valueOf(context.getConfigurationParameter(FLAW).orElseThrow());
        }
    }
}
