package io.kabinet.mts.business;

import io.kabinet.client.http.HttpEnd;
import io.kabinet.client.http.HttpPost;
import io.kabinet.client.http.HttpSender;
import io.kabinet.client.http.OneBody;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests: each with a token, in its turn, once.
 *
 * <p>Only what was not looked at for the sake of its token is sent a second time, with a new one.
 */
final class Gateway {

    private final String origin;
    private final HttpSender sender;
    private final TokenKeeper tokens;
    private final Pace pace;

    Gateway(String origin, HttpSender sender, TokenKeeper tokens, Pace pace) {
        this.origin = origin;
        this.sender = sender;
        this.tokens = tokens;
        this.pace = pace;
    }

    /** What a request comes to; a stage that never fails but for a bug. */
    CompletionStage<Reply> ask(Ask ask, Trip<?> trip) {
        return once(ask, trip, true).thenApply(reply -> reply instanceof Reply.Stale stale ? stale.ifAgain() : reply);
    }

    private CompletionStage<Reply> once(Ask ask, Trip<?> trip, boolean mayRepeat) {
        return tokens.token().thenCompose(got -> {
            if (got instanceof TokenKeeper.Got.None none) {
                rest(none.why());
                return kept(none.why());
            }
            Token token = ((TokenKeeper.Got.Known) got).token();
            return pace.turn(trip.call().deadline())
                    .thenCompose(late -> late.isPresent() ? kept(late.get()) : sent(ask, trip, token))
                    .thenCompose(reply -> {
                        if (!(reply instanceof Reply.Stale) || !mayRepeat) {
                            return CompletableFuture.completedFuture(reply);
                        }
                        tokens.drop(token);
                        return once(ask, trip, false);
                    });
        });
    }

    private CompletionStage<Reply> sent(Ask ask, Trip<?> trip, Token token) {
        OneBody body = ask.body();
        if (!trip.leaves(body)) {
            return kept(Why.of(Cause.CANCELLED));
        }
        HttpPost post = new HttpPost(
                URI.create(origin + ask.target()),
                Map.of(
                        "Authorization",
                        "Bearer " + token.text().reveal(),
                        "Accept",
                        "application/json",
                        "Content-Type",
                        "application/json"),
                body,
                ask.longestAnswer(),
                trip.call().deadline(),
                trip.stop());
        return posted(post)
                .handle((end, bug) -> trip.there(() -> reply(end, body, ask, trip)))
                .thenCompose(reply -> reply);
    }

    private CompletionStage<HttpEnd> posted(HttpPost post) {
        try {
            return sender.send(post);
        } catch (RuntimeException bug) {
            return CompletableFuture.failedFuture(bug);
        }
    }

    private Reply reply(@Nullable HttpEnd end, OneBody body, Ask ask, Trip<?> trip) {
        Reply reply = end == null
                ? new Reply.Lost(Why.of(Cause.CONNECTION_LOST, "the sender has a bug"))
                : Verdict.of(end, body, ask.effect());
        trip.arrived(reply);
        if (reply instanceof Reply.Kept kept) {
            rest(kept.why());
        }
        return reply;
    }

    /** A key that asked too much rests as a whole, whatever it asked for. */
    private void rest(Why why) {
        if (why.cause() == Cause.BUSY) {
            why.pause().ifPresent(pace::rest);
        }
    }

    private static CompletionStage<Reply> kept(Why why) {
        return CompletableFuture.completedFuture(new Reply.Kept(why));
    }
}
