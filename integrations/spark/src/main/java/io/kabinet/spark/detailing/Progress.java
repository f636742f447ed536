package io.kabinet.spark.detailing;

import java.util.function.Consumer;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.util.LongAccumulator;

/** Tells after each task how many files are read, if it became more. */
final class Progress extends SparkListener {

    private final LongAccumulator done;
    private final long files;
    private final Consumer<String> line;
    private long told;

    Progress(LongAccumulator done, long files, Consumer<String> line) {
        this.done = done;
        this.files = files;
        this.line = line;
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        tell();
    }

    /** Tasks that were done again count again, so there may seem to be more than all. */
    synchronized void tell() {
        long now = Math.min(done.value(), files);
        if (now > told) {
            told = now;
            line.accept(now + " of " + files + " files read");
        }
    }
}
