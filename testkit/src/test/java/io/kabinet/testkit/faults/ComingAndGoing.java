package io.kabinet.testkit.faults;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * What is left in this JVM of something that is opened and closed over and over: threads that were not there before, by name,
 * and descriptors of files and sockets. Nothing else may run at the same time.
 *
 * <p>The garbage collector is asked for its word: on Java 17 the JDK's HTTP client has one thread, and a few descriptors, that
 * go with it alone. What does not go by itself and does not go with the collector either is left.
 */
public final class ComingAndGoing {

    /** How much may be left of all the rounds together: a pool may have grown, and one thing left by each round is far more. */
    public static final int MOST_LEFT = 8;

    private static final int WARM_UP = 10;
    private static final int ROUNDS_AT_ONCE = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Round round;
    private final Duration patience;
    private final int rounds;
    private int mostThreads;
    private long mostDescriptors;

    private ComingAndGoing(int rounds, Duration patience, Round round) {
        this.rounds = rounds;
        this.patience = patience;
        this.round = round;
    }

    /**
     * Opens and closes.
     *
     * @param rounds how many times
     * @param round opens, uses and closes
     * @return what is left
     * @throws Exception as a round does
     */
    public static Left of(int rounds, Round round) throws Exception {
        return of(rounds, PATIENCE, round);
    }

    /** With more or less patience with what does not go at once. */
    static Left of(int rounds, Duration patience, Round round) throws Exception {
        return new ComingAndGoing(rounds, patience, round).left();
    }

    private Left left() throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            round.play();
        }
        Set<Long> before = settled();
        long descriptors = descriptors();
        for (int i = 1; i <= rounds; i++) {
            round.play();
            mostThreads = Math.max(mostThreads, fresh(before).size());
            mostDescriptors = Math.max(mostDescriptors, descriptors() - descriptors);
            if (i % ROUNDS_AT_ONCE == 0) {
                collect(before, descriptors);
            }
        }
        collect(before, descriptors);
        return new Left(rounds, fresh(before), descriptors() - descriptors, mostThreads, mostDescriptors);
    }

    /** The threads there are, once those of whoever was here before have gone. */
    private Set<Long> settled() {
        long left = descriptors() + threads.getThreadCount();
        long before;
        int calm = 0;
        do {
            System.gc();
            LockSupport.parkNanos(MOMENT.toNanos());
            before = left;
            left = descriptors() + threads.getThreadCount();
            calm = left < before ? 0 : calm + 1;
            // The JDK's client looks every three seconds whether anybody still holds it.
        } while (calm < Duration.ofSeconds(4).dividedBy(MOMENT));
        return Arrays.stream(threads.getAllThreadIds()).boxed().collect(Collectors.toSet());
    }

    private void collect(Set<Long> before, long descriptors) {
        for (long i = patience.dividedBy(MOMENT); i > 0; i--) {
            if (fresh(before).size() <= MOST_LEFT && descriptors() - descriptors <= MOST_LEFT) {
                return;
            }
            System.gc();
            LockSupport.parkNanos(MOMENT.toNanos());
        }
    }

    private List<String> fresh(Set<Long> before) {
        long[] fresh = Arrays.stream(threads.getAllThreadIds())
                .filter(id -> !before.contains(id))
                .toArray();
        return Arrays.stream(threads.getThreadInfo(fresh))
                .filter(Objects::nonNull)
                .map(ThreadInfo::getThreadName)
                .sorted()
                .toList();
    }

    /** Zero where the system does not say, which is anywhere but on Linux. */
    private static long descriptors() {
        String[] open = new File("/proc/self/fd").list();
        return open == null ? 0 : open.length;
    }

    /** What is opened, used and closed once. */
    public interface Round {

        /**
         * Does it.
         *
         * @throws Exception if it goes wrong
         */
        void play() throws Exception;
    }

    /**
     * What is left.
     *
     * @param rounds how often it was opened and closed
     * @param threads the names of threads that were not there before
     * @param descriptors how many more descriptors there are than before
     * @param mostThreads how many more threads there were at any time
     * @param mostDescriptors how many more descriptors there were at any time
     */
    public record Left(int rounds, List<String> threads, long descriptors, int mostThreads, long mostDescriptors) {

        /** Whether it is no more than what belongs to no round. */
        public boolean isFlat() {
            return threads.size() <= MOST_LEFT && descriptors <= MOST_LEFT;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "opened and closed %d times: threads %+d (at most %+d) %s, descriptors %+d (at most %+d)",
                    rounds,
                    threads.size(),
                    mostThreads,
                    threads,
                    descriptors,
                    mostDescriptors);
        }
    }
}
