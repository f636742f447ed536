package io.kabinet.testkit.contract;

import io.kabinet.client.http.HttpSender;
import io.kabinet.testkit.testing.RunByAnotherTest;
import java.time.Duration;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The contract on a sender that has a flaw, which a parameter of the run names. */
@RunByAnotherTest
@ExtendWith(SuspectSenderContract.TheFlaw.class)
class SuspectSenderContract extends HttpSenderContract {

    static final String FLAW = "kabinet.sender-flaw";

    private final SenderFlaw flaw;

    SuspectSenderContract(SenderFlaw flaw) {
        this.flaw = flaw;
    }

    @Override
    protected HttpSender sender() {
        return flaw.sender();
    }

    /** What is wrong is waited for in vain. */
    @Override
    protected Duration patience() {
        return Duration.ofSeconds(2);
    }

    static final class TheFlaw implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == SenderFlaw.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return SenderFlaw.valueOf(context.getConfigurationParameter(FLAW).orElseThrow());
        }
    }
}
