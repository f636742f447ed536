package io.kabinet.client.internal;

import io.kabinet.client.transport.Call;
import io.kabinet.client.transport.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** A wait before sending that ends in one of two ways and never in both: the call goes on, or its caller gives up. */
final class Pause {

    private Pause() {}

    static void of(Duration wait, Call<?> call, Runnable goOn, Runnable giveUp) {
        if (call.cancel().isCancelled()) {
            giveUp.run();
            return;
        }
        AtomicBoolean over = new AtomicBoolean();
        Ticker.Alarm pause = call.deadline().ticker().pause(wait, () -> {
            if (over.compareAndSet(false, true)) {
                goOn.run();
            }
        });
        call.cancel().onCancel(() -> {
            if (over.compareAndSet(false, true)) {
                pause.callOff();
                giveUp.run();
            }
        });
    }
}
