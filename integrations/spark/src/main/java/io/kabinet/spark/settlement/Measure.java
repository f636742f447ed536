package io.kabinet.spark.settlement;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;

/** What a run cost: time, processor time of the tasks, bytes that went between them and onto disks. */
final class Measure extends SparkListener {

    private final long startedAt = System.nanoTime();
    private final AtomicLong tasks = new AtomicLong();
    private final AtomicLong cpu = new AtomicLong();
    private final AtomicLong shuffled = new AtomicLong();
    private final AtomicLong spilled = new AtomicLong();

    private Measure() {}

    /** Measures all that the session does from now on. */
    static Measure of(SparkSession spark) {
        Measure measure = new Measure();
        spark.sparkContext().addSparkListener(measure);
        return measure;
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd ended) {
        TaskMetrics metrics = ended.taskMetrics();
        tasks.incrementAndGet();
        if (metrics != null) { // which a task that failed may lack
            cpu.addAndGet(metrics.executorCpuTime());
            shuffled.addAndGet(metrics.shuffleWriteMetrics().bytesWritten());
            spilled.addAndGet(metrics.diskBytesSpilled());
        }
    }

    /** A line about so many purchases, as far as the tasks have told; the last ones may not have yet. */
    String line(long purchases) {
        double seconds = Duration.ofNanos(System.nanoTime() - startedAt).toMillis() / 1e3;
        return String.format(
                Locale.ROOT,
                "measured: %.1f s, %.0f purchases/s, %d tasks, %.1f s of processor time in them, "
                        + "%.1f MB shuffled, %.1f MB spilled%n",
                seconds,
                purchases / seconds,
                tasks.get(),
                cpu.get() / 1e9,
                shuffled.get() / 1e6,
                spilled.get() / 1e6);
    }
}
