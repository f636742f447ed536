package io.kabinet.testkit.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kabinet.client.camara.CamaraError;
import io.kabinet.client.camara.CamaraOperation;
import io.kabinet.client.camara.SendCode;
import io.kabinet.client.camara.ValidateCode;
import io.kabinet.client.camara.VerifyNumber;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.wire.CamaraEndpoint;
import io.kabinet.client.wire.CamaraReply;
import io.kabinet.client.wire.CamaraRequest.Claim;
import io.kabinet.client.wire.CamaraRequest.Sending;
import io.kabinet.client.wire.CamaraRequest.Validation;
import io.kabinet.client.wire.Reply;
import io.kabinet.client.wire.Unreadable;
import io.kabinet.core.values.Secret;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * Answers what hosts ask by CAMARA's APIs: codes by SMS, and the network's word on a number.
 *
 * <p>What is wrong is told in this order: the method, the media type, the token, {@code x-correlator}, the body. The header
 * comes back as it was, whatever is answered; it is one of few letters.
 */
final class CamaraDesk implements Desk {

    private static final String CORRELATOR = "x-correlator";

    private final World world;
    private final Optional<Secret> token;

    CamaraDesk(World world, Optional<Secret> token) {
        this.world = world;
        this.token = token;
    }

    @Override
    public boolean isFor(Asked asked) {
        return endpoint(asked).isPresent();
    }

    private static Optional<CamaraEndpoint<?>> endpoint(Asked asked) {
        return asked.route("POST").flatMap(CamaraEndpoint::at);
    }

    @Override
    public Optional<Answer> against(Asked asked) {
        if (!asked.method().equals("POST")) {
            return Optional.of(Answer.otherMethod("POST"));
        }
        if (!asked.isJson()) {
            return Optional.of(Answer.WRONG_TYPE);
        }
        if (token.isPresent() && !isRight(asked.bearer().orElse(""))) {
            return Optional.of(correlated(asked, of(CamaraError.UNAUTHENTICATED)));
        }
        return asked.says(CORRELATOR) && correlator(asked).isEmpty()
                ? Optional.of(of(CamaraError.INVALID_ARGUMENT))
                : Optional.empty();
    }

    private boolean isRight(String shown) {
        byte[] known = token.orElseThrow().reveal().getBytes(UTF_8);
        return MessageDigest.isEqual(known, shown.getBytes(UTF_8));
    }

    private static Optional<String> correlator(Asked asked) {
        return asked.header(CORRELATOR).filter(endpoint(asked).orElseThrow().api()::allowsCorrelator);
    }

    private static Answer correlated(Asked asked, Answer answer) {
        return correlator(asked)
                .filter(name -> !answer.isSilence())
                .map(name -> answer.and(CORRELATOR, name))
                .orElse(answer);
    }

    @Override
    public CompletionStage<Answer> answer(Asked asked, byte[] body) {
        return told(endpoint(asked).orElseThrow(), body).thenApply(answer -> correlated(asked, answer));
    }

    private CompletionStage<Answer> told(CamaraEndpoint<?> endpoint, byte[] body) {
        try {
            if (endpoint.equals(CamaraEndpoint.SEND_CODE)) {
                return send(Sending.of(body));
            }
            return endpoint.equals(CamaraEndpoint.VALIDATE_CODE)
                    ? validate(Validation.of(body))
                    : verify(Claim.of(body));
        } catch (Unreadable e) {
            return done(CamaraError.INVALID_ARGUMENT);
        }
    }

    private CompletionStage<Answer> send(Sending sending) {
        return sending.number()
                .map(number -> ask(new SendCode(number, sending.message(), Optional.empty()), CamaraReply::sent))
                .orElseGet(() -> done(CamaraError.PHONE_NUMBER_NOT_ALLOWED));
    }

    private CompletionStage<Answer> validate(Validation validation) {
        return world.operator()
                .authentication(validation.id())
                .map(known -> ask(
                        new ValidateCode(known, validation.code(), Optional.empty()), good -> CamaraReply.validated()))
                .orElseGet(() -> done(CamaraError.NOT_FOUND));
    }

    /** Asks about the number that the network names, never about the one that the request does: it may be but a hash. */
    private CompletionStage<Answer> verify(Claim claim) {
        return world.operator()
                .calling()
                .map(device -> ask(
                        new VerifyNumber(device, false, Optional.empty()),
                        still -> CamaraReply.verified(still && claim.isOf(device))))
                .orElseGet(() -> done(noWord()));
    }

    private CamaraError noWord() {
        return world.operator().rulebook().networkSignIn().isPresent()
                ? CamaraError.NOT_ON_MOBILE_NETWORK
                : CamaraError.PERMISSION_DENIED;
    }

    private <R> CompletionStage<Answer> ask(CamaraOperation<R> operation, Function<R, Reply> good) {
        return world.ask(operation, Optional.empty())
                .thenApply(outcome -> Answer.none(outcome).orElseGet(() -> told(outcome, good)));
    }

    private static <R> Answer told(Outcome<R> outcome, Function<R, Reply> good) {
        return outcome.match(
                confirmed -> Answer.of(good.apply(confirmed.value())),
                rejected -> of(CamaraError.of(rejected.reasons().get(0)).orElse(CamaraError.INTERNAL)),
                notSent -> of(CamaraError.TOO_MANY_REQUESTS),
                unknown -> of(CamaraError.INTERNAL));
    }

    private static CompletionStage<Answer> done(CamaraError error) {
        return CompletableFuture.completedFuture(of(error));
    }

    private static Answer of(CamaraError error) {
        return Answer.of(CamaraReply.of(error));
    }
}
