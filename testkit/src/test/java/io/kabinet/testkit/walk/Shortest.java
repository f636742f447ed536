package io.kabinet.testkit.walk;

import java.util.BitSet;

/** A failing walk without what it does not need: no step after the one that breaks a law, and as few before as can be. */
final class Shortest {

    private Shortest() {}

    /** The shortest prefix of a walk that breaks the same law, less the steps without which it breaks it as well. */
    static Course of(Walk walk, Course failed) {
        int prefix = failed.last() + 1;
        BitSet taken = new BitSet();
        taken.set(0, prefix);
        Course shortest = again(walk, prefix, taken, failed);
        for (int i = prefix - 2; i >= 0; i--) {
            taken.clear(i);
            Course shorter = walk.walk(prefix, taken::get);
            if (breaksTheSame(shorter, failed)) {
                shortest = shorter;
            } else {
                taken.set(i);
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
