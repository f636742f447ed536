package io.kabinet.benchmarks.lockout;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.ThreadParams;

/** Where each thread is among the callers; they start far from one another. */
@State(Scope.Thread)
public class Turns {

    private int next;

    @Setup
    public void start(ThreadParams threads) {
        next = Integer.MAX_VALUE / threads.getThreadCount() * threads.getThreadIndex();
    }

    int turn(int count) {
        int turn = next >= count ? next % count : next;
        next = turn + 1;
        return turn;
    }
}
