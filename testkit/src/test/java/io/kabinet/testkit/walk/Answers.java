package io.kabinet.testkit.walk;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.testkit.Inside;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** What was answered to each key, by the side of those who asked. */
final class Answers {

    private final Inside inside;
    private final Map<List<Object>, Answer> byKey = new HashMap<>();
    private final List<Change<?>> sent = new ArrayList<>();

    Answers(Inside inside) {
        this.inside = inside;
    }

    /** What the same change was answered before, or the change that is looked up. */
    Optional<Outcome<?>> before(Operation<?> operation) {
        Operation<?> asked = operation instanceof LookUp<?> lookUp ? lookUp.change() : operation;
        return asked instanceof Change<?> change
                ? Optional.ofNullable(byKey.get(place(change)))
                        .filter(answer -> answer.change.equals(change))
                        .map(Answer::outcome)
                : Optional.empty();
    }

    /** Keeps the first answer to a key. */
    void keep(Operation<?> operation, Outcome<?> outcome) {
        if (operation instanceof Change<?> change) {
            sent.add(change);
            if (outcome instanceof Outcome.Confirmed || outcome instanceof Outcome.Rejected) {
                byKey.putIfAbsent(place(change), new Answer(change, outcome));
            }
        }
    }

    /** A change that was sent lately. */
    Optional<Change<?>> some(SplittableRandom random) {
        return sent.isEmpty()
                ? Optional.empty()
                : Optional.of(sent.get(random.nextInt(Math.max(0, sent.size() - 20), sent.size())));
    }

    private List<Object> place(Change<?> change) {
        return List.of(change.of(), inside.isOpenTo(change), change.key());
    }

    private record Answer(Change<?> change, Outcome<?> outcome) {}
}
