package io.kabinet.core.bonus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The same promises kept the slow way: the list of what was done, done again from the beginning for every question.
 *
 * <p>Nothing ever lapses here; what has lapsed is simply not counted.
 */
final class Model {

    /** Something that was done at a moment; false if it could not be. */
    interface Deed {
        boolean happens(State state, Instant at);
    }

    private record Done(Deed deed, Instant at) {}

    private final List<Done> done = new ArrayList<>();

    /** Does it, if it is possible; later deeds follow it whatever their moment. */
    boolean tryIt(Deed deed, Instant at) {
        boolean possible = deed.happens(asOf(at), at);
        if (possible) {
            done.add(new Done(deed, at));
        }
        return possible;
    }

    State asOf(Instant at) {
        State state = new State();
        for (Done one : done) {
            if (!one.at.isAfter(at)) {
                state.goOnTo(one.at);
                one.deed.happens(state, one.at);
            }
        }
        state.goOnTo(at);
        return state;
    }

    static final class Lot {
        final Instant lapsesAt;
        final long came;
        long left;

        Lot(Instant lapsesAt, long points) {
            this.lapsesAt = lapsesAt;
            this.came = points;
            this.left = points;
        }

        boolean isLive(Instant at) {
            return at.isBefore(lapsesAt);
        }
    }

    static final class Taken {
        final Map<Lot, Long> parts = new HashMap<>();
        final @Nullable Instant backAt;
        boolean ended;

        Taken(@Nullable Instant backAt) {
            this.backAt = backAt;
        }

        void giveBack() {
            ended = true;
            parts.forEach((lot, points) -> lot.left += points);
        }
    }

    static final class State {
        private final Map<String, Lot> lots = new HashMap<>();
        private final List<Lot> order = new ArrayList<>();
        private final Map<String, Taken> taken = new HashMap<>();
        private final List<String> reversed = new ArrayList<>();

        void goOnTo(Instant at) {
            taken.values().stream()
                    .filter(gift -> gift.backAt != null && !gift.ended && !gift.backAt.isAfter(at))
                    .forEach(Taken::giveBack);
        }

        long balance(Instant at) {
            return order.stream()
                    .filter(lot -> lot.isLive(at))
                    .mapToLong(lot -> lot.left)
                    .sum();
        }

        boolean earn(String key, long points, Instant lapsesAt) {
            Lot lot = new Lot(lapsesAt, points);
            lots.put(key, lot);
            order.add(lot);
            return points > 0;
        }

        boolean take(String key, long points, Instant at, @Nullable Instant backAt) {
            if (points == 0 || points > balance(at)) {
                return false;
            }
            Taken made = new Taken(backAt);
            take(points, at, made, lot -> true);
            taken.put(key, made);
            return true;
        }

        private void take(long points, Instant at, Taken into, Predicate<Lot> from) {
            long rest = points;
            List<Lot> live = order.stream()
                    .filter(lot -> lot.isLive(at))
                    .filter(from)
                    .sorted(Comparator.comparing((Lot lot) -> lot.lapsesAt))
                    .toList();
            for (Lot lot : live) {
                long part = Math.min(rest, lot.left);
                lot.left -= part;
                rest -= part;
                if (part > 0) {
                    into.parts.merge(lot, part, Long::sum);
                }
            }
        }

        boolean end(String key, boolean giveBack, Instant at) {
            Taken gift = taken.get(key);
            boolean live = gift != null && gift.parts.keySet().stream().anyMatch(lot -> lot.isLive(at));
            if (gift == null || gift.ended || (!giveBack && !live)) {
                return false;
            }
            gift.ended = true;
            if (giveBack) {
                gift.giveBack();
            }
            return true;
        }

        boolean takeBackEarning(String key, boolean fromOthers, Instant at) {
            Lot lot = lots.get(key);
            if (lot == null || reversed.contains(key)) {
                return false;
            }
            long used = lot.came - lot.left;
            long there = lot.isLive(at) ? lot.left : 0;
            if (fromOthers ? used + there > balance(at) : used > 0) {
                return false;
            }
            reversed.add(key);
            lot.left -= there;
            take(used, at, new Taken(null), other -> other != lot);
            return true;
        }

        Optional<NextLapse> nextLapse(Instant after) {
            return order.stream()
                    .map(lot -> lot.lapsesAt)
                    .filter(moment -> moment.isAfter(after) && moment.isBefore(Instant.MAX))
                    .distinct()
                    .sorted()
                    .map(moment -> new NextLapse(Given.points(lapsingAt(moment)), moment))
                    .filter(next -> next.points().count() > 0)
                    .findFirst();
        }

        private long lapsingAt(Instant moment) {
            return order.stream()
                    .filter(lot -> lot.lapsesAt.equals(moment))
                    .mapToLong(lot -> lot.left + comingBack(lot, moment))
                    .sum();
        }

        private long comingBack(Lot lot, Instant before) {
            return taken.values().stream()
                    .filter(gift -> gift.backAt != null && !gift.ended && gift.backAt.isBefore(before))
                    .mapToLong(gift -> gift.parts.getOrDefault(lot, 0L))
                    .sum();
        }
    }
}
