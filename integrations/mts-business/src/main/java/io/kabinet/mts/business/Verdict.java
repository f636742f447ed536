package io.kabinet.mts.business;

import io.kabinet.client.http.HttpAnswer;
import io.kabinet.client.http.HttpEnd;
import io.kabinet.client.http.HttpFailure;
import io.kabinet.client.http.OneBody;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.core.reason.Reason;
import io.kabinet.mts.business.operation.MtsReason;
import io.kabinet.mts.business.operation.SwitchProduct;
import java.time.Duration;
import java.util.Optional;

/**
 * The table of what an answer means: by its code, then by its status, which comes first where it leaves a change in doubt.
 *
 * <p>The one place where it is decided what a silence or a refusal proves. A change is never said to be not sent, or
 * rejected, unless that is certain.
 */
final class Verdict {

    private static final Duration REST = Duration.ofSeconds(20);
    private static final Duration LONGEST_REST = Duration.ofSeconds(60);

    private final Effect effect;
    private final int status;
    private final Fault fault;
    private final Duration pause;

    private Verdict(Effect effect, HttpAnswer answer, Fault fault) {
        this.effect = effect;
        this.status = answer.status();
        this.fault = fault;
        this.pause = pause(answer);
    }

    /** How long a key is left alone that has asked too much: the operator counts by the minute. */
    static Duration pause(HttpAnswer answer) {
        Duration asked = answer.pause().orElse(REST);
        return asked.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : asked;
    }

    static Reply of(HttpEnd end, OneBody body, Effect effect) {
        if (end instanceof HttpAnswer answer) {
            return of(answer, effect);
        }
        return end instanceof HttpFailure failure
                ? failed(failure, body)
                : new Reply.Lost(Why.of(Cause.CONNECTION_LOST, "the sender has a bug"));
    }

    private static Reply of(HttpAnswer answer, Effect effect) {
        Optional<Tree> tree = tree(answer);
        Fault fault = tree.map(Fault::in).orElse(Fault.NONE);
        if (answer.status() / 100 == 2 && !fault.spoils()) {
            // A change may be answered with nothing at all, for what it did is found out by reading; a read may not.
            return tree.filter(told -> told.isThere() || effect.changes())
                    .<Reply>map(Reply.Good::new)
                    .orElseGet(() -> new Reply.Lost(Why.of(Cause.UNREADABLE, answer.status() + " without JSON")));
        }
        return new Verdict(effect, answer, fault).reply();
    }

    private static Optional<Tree> tree(HttpAnswer answer) {
        try {
            return Optional.of(Tree.read(answer.body()));
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    private static Reply failed(HttpFailure failure, OneBody body) {
        if (failure == HttpFailure.CLOSED && body.withdraw()) {
            return new Reply.Kept(Why.of(Cause.CLOSED));
        }
        if (failure == HttpFailure.NO_CONNECTION || body.withdraw()) {
            return new Reply.Kept(Why.of(Cause.NO_CONNECTION, failure.words()));
        }
        return new Reply.Lost(Why.of(
                switch (failure) {
                    case NO_CONNECTION, NO_TRUST, CONNECTION_LOST -> Cause.CONNECTION_LOST;
                    case NOT_HTTP, UNCLEAR_LENGTH, TOO_LONG, ENCODED -> Cause.UNREADABLE;
                    case STOPPED, CLOSED -> Cause.CANCELLED;
                },
                failure.words()));
    }

    private Reply reply() {
        if (status >= 500 && effect.changes()) {
            return failed(); // whatever code stands in it: only below 500 is it certain that nothing happened
        }
        String code = fault.code().orElse("");
        return switch (code) {
            case "1001", "1004", "1005", "1013" -> new Reply.Stale(sessionOver());
            case "1002" -> refused(MtsReason.API_NOT_FOUND);
            case "1010" -> refused(MtsReason.FEATURE_UNAVAILABLE);
            case "1011" -> busy();
            case "1012" -> effect.changes() ? failed() : busy();
            case "1014" -> refused(MtsReason.NOT_PERMITTED);
            case "1017", "9999" -> failed();
            case "1100" -> refused(MtsReason.BAD_REQUEST);
            case "2005" -> refused(MtsReason.NO_BINDING);
            case "3003" -> billingAway();
            default -> code.startsWith("IL.") ? refused(MtsReason.BILLING_FAULT) : byStatus();
        };
    }

    private Reply byStatus() {
        if (status >= 500) {
            return failed();
        }
        return switch (status) {
            case 400 -> refused(MtsReason.BAD_REQUEST);
            case 401 -> new Reply.Stale(fault.code().isPresent() ? sessionOver() : refused(MtsReason.NOT_PERMITTED));
            case 404 -> refused(MtsReason.NO_RECORDS);
            case 408, 499 -> failed();
            case 421 -> billingAway();
            case 429 -> busy();
            default ->
                status >= 400 || status / 100 == 2
                        ? refused(MtsReason.REFUSED_BY_OPERATOR)
                        : new Reply.Lost(Why.of(Cause.UNREADABLE, "status " + status));
        };
    }

    /** An answer, not a silence: a change that is told so has not happened. */
    private Reply billingAway() {
        return switch (effect) {
            case READS -> failed();
            case CHANGES -> refused(MtsReason.BILLING_AWAY);
            case FORWARDS ->
                new Reply.Refused(coded(MtsReason.FORWARDING_NOT_CONNECTED)
                        .with("service", SwitchProduct.CALL_FORWARDING.text()));
        };
    }

    private Reply failed() {
        return new Reply.Lost(Why.of(Cause.OPERATOR_FAILED, words()));
    }

    private Reply busy() {
        return new Reply.Kept(Why.of(Cause.BUSY, words()).after(pause));
    }

    private Reply sessionOver() {
        return new Reply.Kept(Why.of(Cause.SESSION_OVER, words()));
    }

    private Reply refused(MtsReason reason) {
        return new Reply.Refused(
                reason == MtsReason.REFUSED_BY_OPERATOR ? coded(reason).with("status", (long) status) : coded(reason));
    }

    private Reason coded(MtsReason reason) {
        Reason bare = Reason.of(reason);
        return fault.code().map(code -> bare.with("code", code)).orElse(bare);
    }

    private String words() {
        return "status " + status + fault.code().map(code -> ", code " + code).orElse("");
    }
}
