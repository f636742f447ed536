package io.kabinet.client.http;

import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.CancelSignal;
import io.kabinet.client.transport.Ticker;
import io.kabinet.client.wire.Reply;
import io.kabinet.client.wire.RetryAfter;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One call on its way: it ends once, by its answer, a failure, its deadline, its caller or the closing of the transport.
 *
 * <p>Whatever a sender does, here it is decided what that proves. The sender's thread brings bytes and is let go; they are
 * read where the call says.
 */
final class Exchange<R> {

    private final Call<R> call;
    private final Function<Reply, Outcome<R>> reading;
    private final OneBody body;
    private final CancelSignal stop = new CancelSignal();
    private final CompletableFuture<Outcome<R>> end = new CompletableFuture<>();
    private @Nullable Consumer<Exchange<?>> whenOver;
    private Ticker.@Nullable Alarm alarm;
    private boolean over;

    Exchange(Call<R> call, byte[] body, Function<Reply, Outcome<R>> reading) {
        this.call = call;
        this.reading = reading;
        this.body = new OneBody(body);
    }

    /**
     * Sends the call.
     *
     * @return its outcome, once the alarm is off, it is told to be over and, if it was given up, the sender knows
     */
    CompletableFuture<Outcome<R>> start(
            HttpSender sender, URI address, Map<String, String> headers, Consumer<Exchange<?>> whenOver) {
        this.whenOver = whenOver;
        alarm = call.deadline()
                .ticker()
                .alarm(call.deadline().left(), () -> giveUp(Cause.DEADLINE, Cause.NO_CONNECTION));
        call.cancel().onCancel(() -> giveUp(Cause.CANCELLED, Cause.CANCELLED));
        var unused = sent(sender, new HttpPost(address, headers, body, Reply.LONGEST, call.deadline(), stop))
                .whenComplete(this::ended);
        if (isOver()) {
            letGo(); // once more: who ended it may not have seen what it was to let go of
        }
        return end;
    }

    /** A stage in any case: a sender with a bug is still a sender whose body has left or not. */
    private static CompletionStage<HttpEnd> sent(HttpSender sender, HttpPost post) {
        try {
            return sender.send(post);
        } catch (RuntimeException bug) {
            return CompletableFuture.failedFuture(bug);
        }
    }

    /** Ends the call as what it is now: not sent, if nothing of it has left, else unknown. */
    void giveUp(Cause onItsWay, Cause stillHere) {
        if (ends()) {
            Outcome<R> outcome = body.withdraw()
                    ? Outcome.notSent(Why.of(stillHere, "nothing had left"))
                    : Outcome.unknown(call.operation(), Why.of(onItsWay));
            stop.cancel();
            end(outcome);
        }
    }

    private void ended(@Nullable HttpEnd how, @Nullable Throwable bug) {
        Runnable reading = () -> answered(read(how, bug));
        try {
            call.executor().execute(reading);
        } catch (RuntimeException refused) {
            reading.run();
        }
    }

    private void answered(Outcome<R> outcome) {
        if (ends()) {
            end(outcome);
        }
    }

    /** Whether this is the end; there is no other. */
    private synchronized boolean ends() {
        boolean now = !over;
        over = true;
        return now;
    }

    private synchronized boolean isOver() {
        return over;
    }

    /** Whoever waits hears of it last. */
    private void end(Outcome<R> outcome) {
        try {
            letGo();
        } finally {
            end.complete(outcome);
        }
    }

    private void letGo() {
        if (alarm != null) {
            alarm.callOff();
        }
        if (whenOver != null) {
            whenOver.accept(this);
        }
    }

    private Outcome<R> read(@Nullable HttpEnd how, @Nullable Throwable bug) {
        if (how instanceof HttpAnswer answer) {
            return read(answer);
        }
        return how instanceof HttpFailure failure
                ? failed(failure, failure.words())
                : failed(HttpFailure.CONNECTION_LOST, "the sender has a bug" + (bug == null ? "" : ": " + nameOf(bug)));
    }

    private Outcome<R> read(HttpAnswer answer) {
        try {
            Reply reply = new Reply(answer.status(), answer.contentType(), answer.body());
            return RetryAfter.into(reading.apply(reply), answer.pause());
        } catch (RuntimeException bug) {
            return Outcome.unknown(
                    call.operation(),
                    Why.of(Cause.UNREADABLE, answer.status() + ": reading has a bug: " + nameOf(bug)));
        }
    }

    /** What did not leave was not sent, whatever the sender calls it. */
    private Outcome<R> failed(HttpFailure failure, String words) {
        if (body.withdraw()) {
            return Outcome.notSent(Why.of(failure == HttpFailure.CLOSED ? Cause.CLOSED : Cause.NO_CONNECTION, words));
        }
        return Outcome.unknown(
                call.operation(),
                Why.of(
                        switch (failure) {
                            case NO_CONNECTION, NO_TRUST, CONNECTION_LOST -> Cause.CONNECTION_LOST;
                            case NOT_HTTP, UNCLEAR_LENGTH, TOO_LONG, ENCODED -> Cause.UNREADABLE;
                            case STOPPED, CLOSED -> Cause.CANCELLED;
                        },
                        words));
    }

    private static String nameOf(Throwable bug) {
        return bug.getClass().getSimpleName();
    }
}
