package io.kabinet.client.internal;

import io.kabinet.client.operation.Outcome;
import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.CallListener;
import io.kabinet.client.transport.CallReport;
import io.kabinet.client.transport.Transport;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs every attempt and tells a listener: what was asked, for which masked number, and how it ended; no argument of it.
 *
 * <p>It lies on the transport, so it also makes a failed stage of whatever a wrong one throws: the layers above need not
 * look out for that. Bugs reach the caller and are not logged, since nobody knows what is in their words.
 */
public final class Observed extends Layer {

    private static final Logger LOG = LoggerFactory.getLogger("io.kabinet.client");

    private final @Nullable CallListener listener;

    /**
     * On top of a transport.
     *
     * @param next what sends each attempt
     * @param listener whom to tell
     */
    public Observed(Transport next, @Nullable CallListener listener) {
        super(next);
        this.listener = listener;
    }

    @Override
    public <R> CompletionStage<Outcome<R>> send(Call<R> call) {
        long start = call.deadline().ticker().nanoTime();
        return Stages.of(() -> next.send(call)).thenApply(outcome -> {
            if (listener != null || LOG.isDebugEnabled() || outcome instanceof Outcome.Unknown) {
                Duration took = Duration.ofNanos(call.deadline().ticker().nanoTime() - start);
                tell(call, CallReport.of(call.operation(), outcome, took));
            }
            return outcome;
        });
    }

    private <R> void tell(Call<R> call, CallReport report) {
        if (report.ending() == CallReport.Ending.UNKNOWN) {
            LOG.warn("{} for {}: {}", report.operation(), call.operation().of(), says(report));
        } else if (LOG.isDebugEnabled()) {
            LOG.debug("{} for {}: {}", report.operation(), call.operation().of(), says(report));
        }
        if (listener == null) {
            return;
        }
        try {
            listener.ended(report);
        } catch (RuntimeException | Error e) {
            LOG.warn("a call listener failed", e);
        }
    }

    private static String says(CallReport report) {
        return report.ending()
                + report.cause().map(cause -> " " + cause).orElse("")
                + (report.codes().isEmpty() ? "" : " " + report.codes())
                + " after " + report.took().toMillis() + " ms";
    }
}
