package io.kabinet.client.http;

import io.kabinet.client.transport.Ticker;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Time that stands still until a test lets every alarm ring. */
final class BellTicker implements Ticker {

    private final Queue<Runnable> alarms = new ConcurrentLinkedQueue<>();
    private final AtomicLong now = new AtomicLong();

    @Override
    public long nanoTime() {
        return now.get();
    }

    @Override
    public Alarm pause(Duration wait, Runnable then) {
        return alarm(wait, then);
    }

    @Override
    public Alarm alarm(Duration wait, Runnable action) {
        alarms.add(action);
        return () -> alarms.remove(action);
    }

    int set() {
        return alarms.size();
    }

    void ring() {
        now.addAndGet(Duration.ofDays(1).toNanos());
        alarms.forEach(Runnable::run);
    }
}
