package io.kabinet.testkit;

import io.kabinet.client.transfer.LatestRun;
import io.kabinet.client.transfer.StandingShare;
import io.kabinet.core.account.transfer.RecurringTransfer;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A balance that one number shares regularly, and how far that has come; guarded by the world's lock.
 *
 * <p>Where it has come to does not go back: neither a clock nor a zone that is moved lets a run be made twice.
 */
final class Standing {

    final Person from;
    final RecurringTransfer transfer;
    final Stated<Money> fee;
    private final Instant since;
    private Optional<LatestRun> latest = Optional.empty();
    private boolean cancelled;

    Standing(Person from, RecurringTransfer transfer, Stated<Money> fee, Instant since) {
        this.from = from;
        this.transfer = transfer;
        this.fee = fee;
        this.since = since;
    }

    /** What has to be done next, unless there is nothing any more. */
    Optional<RecurringTransfer.Run> next() {
        if (cancelled) {
            return Optional.empty();
        }
        return latest.map(LatestRun::run)
                .map(done -> transfer.nextAfter(done.at(), from.zone)
                        .flatMap(run -> run.id().equals(done.id())
                                ? transfer.nextAfter(run.at(), from.zone)
                                : Optional.of(run)))
                .orElseGet(() -> transfer.nextAfter(since, from.zone));
    }

    boolean isOver() {
        return next().isEmpty();
    }

    void cancel() {
        cancelled = true;
    }

    /** Comes on by a run, which was made if nothing stood against it. */
    void done(RecurringTransfer.Run run, List<Reason> against) {
        latest = Optional.of(new LatestRun(run, against));
    }

    StandingShare shown() {
        return new StandingShare(transfer, fee, next().map(RecurringTransfer.Run::at), latest);
    }
}
