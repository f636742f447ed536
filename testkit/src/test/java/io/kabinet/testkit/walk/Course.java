package io.kabinet.testkit.walk;

import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How a walk went: what was done at each step, what came of it, and what went wrong in the end, if anything did. */
final class Course {

    private static final int LONGEST = 300;

    private final List<String> story = new ArrayList<>();
    private final Map<String, Tally> tallies = new TreeMap<>();
    private Optional<Violation> violation = Optional.empty();
    private int last = -1;

    void begin(int step, String what) {
        if (step != last) {
            story.add("");
            last = step;
        }
        is(what);
    }

    void is(String what) {
        story.set(story.size() - 1, "step " + last + ": " + what);
    }

    void also(String what) {
        int at = story.size() - 1;
        story.set(at, story.get(at) + " " + what);
    }

    void came(Operation<?> operation, Outcome<?> outcome) {
        tallies.computeIfAbsent(operation.name(), missing -> new Tally()).count(outcome);
        String answer = outcome.toString();
        also("-> " + answer.substring(0, Math.min(LONGEST, answer.length())));
    }

    void brokenBy(Violation broken) {
        violation = Optional.of(broken);
    }

    Optional<Violation> violation() {
        return violation;
    }

    /** The last step that was taken. */
    int last() {
        return last;
    }

    int steps() {
        return story.size();
    }

    Map<String, Tally> tallies() {
        return tallies;
    }

    /** All steps, a line each, and what is broken after them. */
    String told() {
        return String.join("\n", story)
                + violation.map(broken -> "\nthen: " + broken.getMessage()).orElse("");
    }
}
