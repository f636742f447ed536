package io.kabinet.testkit;

import io.kabinet.client.operation.Operation;
import io.kabinet.core.command.CommandCatalogue;
import io.kabinet.core.identity.code.CodePolicy;
import io.kabinet.core.identity.lockout.LockoutPolicy;
import io.kabinet.core.market.Rulebook;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.RequestReason;
import io.kabinet.core.subscriber.CabinetRemovalPolicy;
import io.kabinet.core.subscriber.Peer;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** How an operator is: its rules, its manners where the rules are silent, and how its wire behaves. */
record Settings(Rules rules, Manners manners, Wire wire) {

    /** What decides. */
    record Rules(
            Rulebook rulebook,
            LockoutPolicy lockout,
            CodePolicy codes,
            Optional<CabinetRemovalPolicy> cabinetRemoval,
            CommandCatalogue commands,
            Set<Class<?>> alsoOffered) {}

    /** What no rule says. */
    record Manners(
            Set<CaptchaPlace> captchas,
            Peer sender,
            Peer giftSender,
            Delays delays,
            Optional<Duration> sessionLife,
            Optional<NetworkWord> networkWord) {}

    /** How long things take by the operator's clock. */
    record Delays(Duration sms, Duration reports, Duration autoPaymentRetry) {}

    /** What a client notices of the machine. */
    record Wire(boolean keys, boolean fence, int pageSize, OptionalLong ownSeed) {

        long seed() {
            return ownSeed.orElse(1);
        }
    }

    Rulebook rulebook() {
        return rules.rulebook();
    }

    /** Whether this market has it, or this operator all the same. */
    boolean offers(Operation<?> operation) {
        return operation.offeredIn().contains(rulebook().market())
                || rules.alsoOffered().contains(operation.getClass());
    }

    /** The answer to whatever this market does not have. */
    Reason notOffered() {
        return Reason.of(RequestReason.NOT_OFFERED_IN_MARKET)
                .with("market", rulebook().market().name());
    }
}
