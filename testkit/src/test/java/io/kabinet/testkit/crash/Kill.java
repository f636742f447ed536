package io.kabinet.testkit.crash;

import io.kabinet.client.promised.TakePromisedPayment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Kills a process at one moment of one of its changes. */
final class Kill implements Operator.Witness {

    final CompletableFuture<Process> process = new CompletableFuture<>();

    /** Changes that were under way at that moment and come when everything is over. */
    final List<TakePromisedPayment> late = new CopyOnWriteArrayList<>();

    private final Books books;
    private final Moment moment;
    private final int change;
    private final int micros;
    private final AtomicInteger seen = new AtomicInteger();
    private final ThreadLocal<Boolean> mine = ThreadLocal.withInitial(() -> false);

    /** At a moment of the so-manieth change to come, counted from one; where it runs on, so many microseconds later. */
    Kill(Books books, Moment moment, int change, int micros) {
        this.books = books;
        this.moment = moment;
        this.change = change;
        this.micros = micros;
    }

    @Override
    public boolean arrived(TakePromisedPayment take) {
        books.saw(take.key().text());
        mine.set(seen.incrementAndGet() == change);
        if (moment == Moment.BEFORE_IT_LOOKS) {
            now(moment);
            return !mine.get();
        }
        if (moment == Moment.BEFORE_IT_COMES_LATE && mine.get()) {
            late.add(take);
            now(moment);
            return false;
        }
        return true;
    }

    @Override
    public void applied() {
        now(Moment.BEFORE_THE_ANSWER);
    }

    @Override
    public void halfAnswered() {
        now(Moment.IN_THE_ANSWER);
    }

    @Override
    public void answered() {
        now(Moment.SOON_AFTER_THE_ANSWER);
    }

    private void now(Moment here) {
        if (here != moment || !mine.get()) {
            return;
        }
        Process victim = process.join();
        try {
            boolean unused = here == Moment.SOON_AFTER_THE_ANSWER && victim.waitFor(micros, TimeUnit.MICROSECONDS);
            victim.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where a change may be when its process dies. */
    enum Moment {
        /** It has come, and the operator never looks at it. */
        BEFORE_IT_LOOKS,
        /** It is under way, and comes when it has long been looked up. */
        BEFORE_IT_COMES_LATE,
        /** It is in the books, and no byte of the answer has left. */
        BEFORE_THE_ANSWER,
        /** Half of the answer has left. */
        IN_THE_ANSWER,
        /** The answer has left, and the process is somewhere between reading it and its next change. */
        SOON_AFTER_THE_ANSWER
    }
}
