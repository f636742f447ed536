package io.kabinet.testkit.wiremock;

import static io.kabinet.client.camara.CamaraError.INTERNAL;
import static io.kabinet.client.camara.CamaraError.INVALID_ARGUMENT;
import static io.kabinet.client.camara.CamaraError.INVALID_OTP;
import static io.kabinet.client.camara.CamaraError.MAX_OTP_CODES_EXCEEDED;
import static io.kabinet.client.camara.CamaraError.NOT_FOUND;
import static io.kabinet.client.camara.CamaraError.NOT_ON_MOBILE_NETWORK;
import static io.kabinet.client.camara.CamaraError.PERMISSION_DENIED;
import static io.kabinet.client.camara.CamaraError.PHONE_NUMBER_BLOCKED;
import static io.kabinet.client.camara.CamaraError.PHONE_NUMBER_NOT_ALLOWED;
import static io.kabinet.client.camara.CamaraError.TOO_MANY_REQUESTS;
import static io.kabinet.client.camara.CamaraError.UNAUTHENTICATED;
import static io.kabinet.client.camara.CamaraError.VERIFICATION_EXPIRED;
import static io.kabinet.client.camara.CamaraError.VERIFICATION_FAILED;

import io.kabinet.client.camara.Authentication;
import io.kabinet.client.camara.CamaraError;
import io.kabinet.client.camara.CamaraOperation;
import io.kabinet.client.camara.SendCode;
import io.kabinet.client.camara.ValidateCode;
import io.kabinet.client.camara.VerifyNumber;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.wire.CamaraEndpoint;
import io.kabinet.client.wire.CamaraReply;
import io.kabinet.client.wire.Reply;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One answer to one of CAMARA's operations in one state: a good one, or an error that its API has. */
record CamaraStub(CamaraOperation<?> operation, String state, Reply reply) {

    private static final Authentication SENT =
            new Authentication(Msisdn.of("79000000001"), Secret.of("ea0840f3-3663-4149-bd10-c7c6b8912105"));
    private static final SendCode SEND = new SendCode(SENT.of(), "{{code}} is your code", Optional.empty());
    private static final ValidateCode VALIDATE = new ValidateCode(SENT, Secret.of("1234"), Optional.empty());
    private static final VerifyNumber VERIFY = new VerifyNumber(SENT.of(), false, Optional.empty());
    private static final List<CamaraError> ALWAYS =
            List.of(INVALID_ARGUMENT, UNAUTHENTICATED, PERMISSION_DENIED, TOO_MANY_REQUESTS, INTERNAL);

    static List<CamaraStub> all() {
        return Stream.of(
                        stubs(
                                SEND,
                                CamaraReply.sent(SENT),
                                MAX_OTP_CODES_EXCEEDED,
                                PHONE_NUMBER_NOT_ALLOWED,
                                PHONE_NUMBER_BLOCKED),
                        stubs(
                                VALIDATE,
                                CamaraReply.validated(),
                                INVALID_OTP,
                                VERIFICATION_FAILED,
                                VERIFICATION_EXPIRED,
                                NOT_FOUND),
                        stubs(VERIFY, CamaraReply.verified(true), NOT_ON_MOBILE_NETWORK))
                .flatMap(stubs -> stubs)
                .toList();
    }

    private static Stream<CamaraStub> stubs(CamaraOperation<?> operation, Reply good, CamaraError... own) {
        return Stream.concat(
                Stream.of(new CamaraStub(operation, "Started", good)),
                Stream.concat(Stream.of(own), ALWAYS.stream())
                        .map(error -> new CamaraStub(operation, error.name(), CamaraReply.of(error))));
    }

    String name() {
        return operation.getClass().getSimpleName();
    }

    String json() {
        return Stub.json(name(), state, CamaraEndpoint.of(operation).route(), reply);
    }

    /** What a client is to make of it. */
    Outcome<?> heard() {
        return heard(operation);
    }

    private <R> Outcome<R> heard(CamaraOperation<R> asked) {
        return CamaraEndpoint.of(asked).outcome(reply, asked);
    }

    @Override
    public String toString() {
        return name() + " " + state;
    }
}
