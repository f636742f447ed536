package io.kabinet.examples.subscriberday;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** What the operator said lies ahead; somebody looks a minute before each such moment, and at it. */
final class Ahead {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Day day;
    private final TreeMap<Instant, Look> looks = new TreeMap<>();

    Ahead(Day day) {
        this.day = day;
    }

    /** What somebody looks at, and what they do once the moment has come. */
    private record Look(Runnable look, Runnable then) {}

    void at(Instant moment, Runnable look) {
        at(moment, look, () -> {});
    }

    void at(Instant moment, Runnable look, Runnable then) {
        if (looks.put(moment, new Look(look, then)) != null) {
            throw new IllegalStateException("two things at " + moment);
        }
    }

    /** Moves the clock from one moment to the next; what happens then may lead to another one. */
    void tell() {
        day.diary().chapter("ahead");
        while (!looks.isEmpty()) {
            Map.Entry<Instant, Look> next = looks.pollFirstEntry();
            day.operator().clock().moveTo(next.getKey().minus(MINUTE));
            next.getValue().look().run();
            day.operator().clock().moveTo(next.getKey());
            next.getValue().look().run();
            next.getValue().then().run();
        }
    }
}
