package io.kabinet.testkit;

import io.kabinet.client.camara.Authentication;
import io.kabinet.client.camara.CamaraError;
import io.kabinet.client.camara.SendCode;
import io.kabinet.client.camara.ValidateCode;
import io.kabinet.client.camara.VerifyNumber;
import io.kabinet.client.identity.SignInByAuthentication;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.transport.Session;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.identity.code.CodePurpose;
import io.kabinet.core.identity.code.CodeReason;
import io.kabinet.core.identity.network.NetworkSignInPolicy;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.RequestReason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import io.kabinet.testkit.Sessions.PasswordRight;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Codes and numbers by CAMARA's rules of conversation, decided by the rulebook; and what an authentication is exchanged for.
 *
 * <p>A number that nobody has gets an authentication like any other, and no SMS. How long a validated authentication can be
 * exchanged no source says: as long as a code lives, counted anew.
 */
final class CamaraRoom {

    /** Codes of its own: one of these kills none that was ordered to sign in. */
    private static final CodePurpose PURPOSE = new CodePurpose("camara");

    private final Settings settings;
    private final Desk desk;
    private final Network network;
    private final Map<String, Known> known = new HashMap<>();
    private final Map<Msisdn, String> latest = new HashMap<>();

    CamaraRoom(Settings settings, Desk desk, Network network) {
        this.settings = settings;
        this.desk = desk;
        this.network = network;
    }

    void open(Entrances entrances) {
        entrances.outside(SendCode.class, this::send);
        entrances.outside(ValidateCode.class, this::validate);
        entrances.outside(VerifyNumber.class, (verify, now) -> verify(verify));
        entrances.outside(OperationKind.SIGN_IN, SignInByAuthentication.class, this::signIn);
    }

    /** The authentication that is called so. */
    Optional<Authentication> find(Secret id) {
        return Optional.ofNullable(known.get(id.reveal())).map(found -> new Authentication(found.of, id));
    }

    private Outcome<Authentication> send(SendCode send, Instant now) {
        if (send.of().plan() != settings.rulebook().market().numbering()) {
            return refused(CamaraError.PHONE_NUMBER_NOT_ALLOWED);
        }
        return desk.codes()
                .issue(send.of(), PURPOSE, now, (issued, code) -> {
                    if (desk.people().containsKey(send.of())) {
                        desk.post().words(send.of(), settings.manners().sender(), send.message(), code, now);
                    }
                })
                .match(
                        issued ->
                                Outcome.confirmed(keep(send.of(), issued.code().requestId())),
                        refused -> refused(CamaraError.MAX_OTP_CODES_EXCEEDED));
    }

    private Authentication keep(Msisdn of, String id) {
        known.put(id, new Known(of));
        latest.put(of, id);
        return new Authentication(of, Secret.of(id));
    }

    private Outcome<Authentication> validate(ValidateCode validate, Instant now) {
        Known sent = known(validate.authentication());
        if (sent == null) {
            return refused(CamaraError.NOT_FOUND);
        }
        if (!validate.authentication().id().matches(latest.getOrDefault(validate.of(), ""))) {
            return refused(CamaraError.VERIFICATION_EXPIRED);
        }
        List<Reason> against = desk.codes().against(validate.of(), PURPOSE, PURPOSE, validate.code(), now);
        if (!against.isEmpty()) {
            return refused(errorOf(against.get(0)));
        }
        sent.validatedAt = now;
        return Outcome.confirmed(validate.authentication());
    }

    private static CamaraError errorOf(Reason reason) {
        if (reason.is(CodeReason.CODE_WRONG) || reason.is(CodeReason.CODE_LENGTH_WRONG)) {
            return CamaraError.INVALID_OTP;
        }
        return reason.is(CodeReason.CODE_ATTEMPTS_SPENT)
                ? CamaraError.VERIFICATION_FAILED
                : CamaraError.VERIFICATION_EXPIRED;
    }

    private Outcome<Boolean> verify(VerifyNumber verify) {
        Optional<NetworkSignInPolicy> policy = settings.rulebook().networkSignIn();
        if (policy.isEmpty()) {
            return refused(CamaraError.PERMISSION_DENIED);
        }
        return network.calling()
                .filter(device ->
                        policy.get().decide(network.factsOf(device, false)).match(granted -> true, refused -> false))
                .map(device -> Outcome.confirmed(device.equals(verify.of())))
                .orElseGet(() -> refused(CamaraError.NOT_ON_MOBILE_NETWORK));
    }

    private Outcome<Session> signIn(SignInByAuthentication signIn, Instant now) {
        Known found = known(signIn.authentication());
        Optional<Reason> against = found == null
                ? Optional.of(Reason.of(RequestReason.AUTHENTICATION_UNKNOWN))
                : found.against(now, settings.rules().codes().life());
        if (found == null || against.isPresent()) {
            return Outcome.rejected(against.stream().toList());
        }
        found.used = true;
        return Outcome.confirmed(desk.sessions().open(signIn.of(), PasswordRight.BY_CODE, now));
    }

    /** One that is somebody else's is none. */
    private @Nullable Known known(Authentication shown) {
        Known found = known.get(shown.id().reveal());
        return found != null && found.of.equals(shown.of()) ? found : null;
    }

    private static <R> Outcome<R> refused(CamaraError error) {
        return Outcome.rejected(List.of(error.reason()));
    }

    private static final class Known {

        private final Msisdn of;
        private @Nullable Instant validatedAt;
        private boolean used;

        private Known(Msisdn of) {
            this.of = of;
        }

        private Optional<Reason> against(Instant now, Optional<Duration> life) {
            Instant since = validatedAt;
            if (since == null) {
                return Optional.of(Reason.of(RequestReason.AUTHENTICATION_NOT_VALIDATED));
            }
            if (used) {
                return Optional.of(Reason.of(RequestReason.AUTHENTICATION_USED));
            }
            return life.map(since::plus)
                    .filter(end -> !now.isBefore(end))
                    .map(end -> Reason.of(RequestReason.AUTHENTICATION_EXPIRED).with("at", end));
        }
    }
}
