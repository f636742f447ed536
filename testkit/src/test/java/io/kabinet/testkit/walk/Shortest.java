package io.kabinet.testkit.walk;

import java.util.BitSet;

/** A failing walk without what it does not need: no step after the one that breaks a law, and as few before as can be. */
final class Shortest {

    private Shortest() {}

    /**
     * The shortest prefix of a walk that breaks the same law, less the steps without which it breaks it as well: many at
     * once are left out first, then fewer.
     */
    static Course of(Walk walk, Course failed) {
        int prefix = failed.last() + 1;
        BitSet taken = new BitSet();
        taken.set(0, prefix);
        Course shortest = again(walk, prefix, taken, failed);
        for (int size = prefix / 2; size > 0; size /= 2) {
            for (int from = 0; from + size < prefix; from += size) {
                BitSet fewer = (BitSet) taken.clone();
                fewer.clear(from, from + size);
                Course shorter = fewer.equals(taken) ? shortest : walk.walk(prefix, fewer::get);
                if (breaksTheSame(shorter, failed)) {
                    shortest = shorter;
                    taken = fewer;
                }
            }
        }
        return shortest;
    }

    private static Course again(Walk walk, int prefix, BitSet taken, Course failed) {
        Course replayed = walk.walk(prefix, taken::get);
        if (!breaksTheSame(replayed, failed)) {
            throw new IllegalStateException("a walk that fails once must fail again: " + failed.told());
        }
        return replayed;
    }

    private static boolean breaksTheSame(Course one, Course other) {
        return one.violation().map(Violation::law).equals(other.violation().map(Violation::law));
    }
}
