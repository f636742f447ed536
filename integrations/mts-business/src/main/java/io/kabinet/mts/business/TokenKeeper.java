package io.kabinet.mts.business;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.kabinet.client.http.HttpAnswer;
import io.kabinet.client.http.HttpEnd;
import io.kabinet.client.http.HttpFailure;
import io.kabinet.client.http.HttpPost;
import io.kabinet.client.http.HttpSender;
import io.kabinet.client.http.OneBody;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.CancelSignal;
import io.kabinet.client.transport.Deadline;
import io.kabinet.client.transport.Ticker;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the token of one key: asks for it once for everybody, early, and believes the life that the answer gives it.
 *
 * <p>The gateway may hand out the same token again with what is left of its life, so no life is assumed. A token that could
 * not be renewed early is used to its end. Who was answered without a token does not ask again at once, whether there is an
 * old one or not. The request belongs to nobody: whoever gives up does not take it away from the
 * others who wait.
 */
final class TokenKeeper {

    private static final Duration EARLY = Duration.ofSeconds(60);
    private static final Duration TIME = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int LONGEST_ANSWER = 1 << 16;
    private static final byte[] BODY = "grant_type=client_credentials".getBytes(US_ASCII);

    private final URI address;
    private final Map<String, String> headers;
    private final HttpSender sender;
    private final Ticker ticker;
    private @Nullable Held held;
    private @Nullable Denied denied;
    private @Nullable CompletableFuture<Got> flight;

    TokenKeeper(URI address, BusinessKey key, HttpSender sender, Ticker ticker) {
        this.address = address;
        this.headers = Map.of(
                "Authorization",
                key.basic(),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Accept",
                "application/json");
        this.sender = sender;
        this.ticker = ticker;
    }

    /** What came of asking for a token: the token, or why there is none. */
    sealed interface Got {

        /** A token. */
        record Known(Token token) implements Got {}

        /** None, and nothing was sent but the request for it. */
        record None(Why why) implements Got {}
    }

    /** A token with which a request may leave: at once if there is one, though a new one is on its way already. */
    CompletionStage<Got> token() {
        CompletableFuture<Got> shared;
        boolean mine;
        Held old;
        synchronized (this) {
            old = held;
            Optional<Got> known = known(ticker.nanoTime());
            if (known.isPresent()) {
                return CompletableFuture.completedFuture(known.get());
            }
            CompletableFuture<Got> underWay = flight;
            mine = underWay == null;
            shared = underWay == null ? new CompletableFuture<>() : underWay;
            flight = shared;
        }
        if (mine) {
            fetch(shared);
        }
        return old != null && isCurrent(old, TIME)
                ? CompletableFuture.completedFuture(new Got.Known(old.token))
                : shared.thenApply(got -> got instanceof Got.None && old != null && isCurrent(old, Duration.ZERO)
                        ? new Got.Known(old.token)
                        : got);
    }

    /** What is known without asking: a token that is young enough, or while one may not ask, an old one or none. */
    private Optional<Got> known(long now) {
        Held old = held;
        Denied lately = denied;
        boolean paused = lately != null && lately.until - now > 0;
        if (old != null && (paused ? old.endsAt : old.renewAt) - now > 0) {
            return Optional.of(new Got.Known(old.token));
        }
        return Optional.ofNullable(lately)
                .filter(denial -> paused && denial.why.pause().isPresent())
                .map(denial -> new Got.None(denial.why.after(Duration.ofNanos(denial.until - now))));
    }

    /** A token that the gateway does not take any more. */
    synchronized void drop(Token token) {
        if (held != null && held.token.equals(token)) {
            held = null;
        }
    }

    /** Whether a token is still the one, and has more than that left of its life. */
    private synchronized boolean isCurrent(Held old, Duration left) {
        return held != null && old.token.equals(held.token) && held.endsAt - ticker.nanoTime() > left.toNanos();
    }

    private void fetch(CompletableFuture<Got> shared) {
        CancelSignal stop = new CancelSignal();
        Ticker.Alarm alarm = ticker.alarm(TIME, () -> {
            land(shared, none(Cause.NO_CONNECTION, "no answer in time"));
            stop.cancel();
        });
        var post = new HttpPost(address, headers, new OneBody(BODY), LONGEST_ANSWER, Deadline.in(TIME, ticker), stop);
        var unused = sent(post).whenComplete((end, bug) -> {
            alarm.callOff();
            land(shared, end == null ? none(Cause.OPERATOR_FAILED, "the sender has a bug") : got(end));
        });
    }

    private CompletionStage<HttpEnd> sent(HttpPost post) {
        try {
            return sender.send(post);
        } catch (RuntimeException bug) {
            return CompletableFuture.failedFuture(bug);
        }
    }

    private void land(CompletableFuture<Got> shared, Got got) {
        synchronized (this) {
            if (flight != shared) {
                return;
            }
            flight = null;
            long now = ticker.nanoTime();
            if (got instanceof Got.Known known) {
                held = Held.from(known.token(), now);
                denied = null;
            } else if (got instanceof Got.None none) {
                denied = new Denied(
                        none.why(), now + none.why().pause().orElse(PAUSE).toNanos());
            }
        }
        shared.complete(got);
    }

    private static Got got(HttpEnd end) {
        if (!(end instanceof HttpAnswer answer)) {
            return none(
                    end == HttpFailure.CLOSED ? Cause.CLOSED : Cause.NO_CONNECTION,
                    end instanceof HttpFailure failure ? failure.words() : "");
        }
        int status = answer.status();
        if (status / 100 == 2) {
            return known(answer);
        }
        if (status == 429) {
            return new Got.None(Why.of(Cause.BUSY, "no token: status 429").after(Verdict.pause(answer)));
        }
        return refused(
                status == 400 || status == 401 || status == 403 ? Cause.SESSION_OVER : Cause.OPERATOR_FAILED,
                "status " + status);
    }

    private static Got known(HttpAnswer answer) {
        try {
            return Token.in(Tree.read(answer.body()))
                    .<Got>map(Got.Known::new)
                    .orElseGet(() -> refused(Cause.UNREADABLE, "none in the answer"));
        } catch (Unreadable e) {
            return refused(Cause.UNREADABLE, e.words());
        }
    }

    /** An answer without a token; the next would be the same. */
    private static Got refused(Cause cause, String words) {
        return new Got.None(Why.of(cause, "no token: " + words).after(PAUSE));
    }

    private static Got none(Cause cause, String words) {
        return new Got.None(Why.of(cause, "no token: " + words));
    }

    /** Why there was no token the last time, and from when one may ask again. */
    private record Denied(Why why, long until) {}

    /** A token, from when it is to be renewed, and when it ends. */
    private record Held(Token token, long renewAt, long endsAt) {

        static Held from(Token token, long now) {
            long life = token.life().toNanos();
            return new Held(token, now + life - Math.min(EARLY.toNanos(), life / 2), now + life);
        }
    }
}
