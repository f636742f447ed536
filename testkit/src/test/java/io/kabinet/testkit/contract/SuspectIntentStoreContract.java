package io.kabinet.testkit.contract;

import io.kabinet.client.intent.IntentStore;
import io.kabinet.testkit.testing.RunByAnotherTest;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The contract on a store that has a flaw, which a parameter of the run names. */
@RunByAnotherTest
@ExtendWith(SuspectIntentStoreContract.TheFlaw.class)
class SuspectIntentStoreContract extends IntentStoreContract {

    static final String FLAW = "kabinet.intent-store-flaw";

    private final IntentStoreFlaw flaw;

    SuspectIntentStoreContract(IntentStoreFlaw flaw) {
        this.flaw = flaw;
    }

    @Override
    protected IntentStore newStore() {
        return flaw.store();
    }

    @Override
    protected Optional<IntentStore> afterCrash(IntentStore left) {
        return Optional.of(((IntentStoreFlaw.Bent) left).survivor());
    }

    static final class TheFlaw implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == IntentStoreFlaw.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return IntentStoreFlaw.valueOf(
                    context.getConfigurationParameter(FLAW).orElseThrow());
        }
    }
}
