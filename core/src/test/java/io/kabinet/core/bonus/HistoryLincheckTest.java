package io.kabinet.core.bonus;

import io.kabinet.core.bonus.BonusEntry.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The shared arrays in all the ways that two writers can meet in them. */
@Tag("lincheck")
class HistoryLincheckTest {

    @Test
    void writers_who_meet_in_one_history_never_write_over_each_other() {
        new ModelCheckingOptions()
                .threads(2)
                .actorsBefore(0)
                .actorsPerThread(2)
                .actorsAfter(1)
                .iterations(6)
                .invocationsPerIteration(150)
                .sequentialSpecification(PlainList.class)
                .check(SharedArrays.class);
    }

    /** What a ledger holds of its history; not a record, into which the model checker cannot look. */
    private static final class View {

        private final History history;
        private final int size;

        View(History history, int size) {
            this.history = history;
            this.size = size;
        }

        View with(History.Step step) {
            return new View(history.with(size, List.of(step)), size + 1);
        }
    }

    /** Values appended as balances by compare-and-set, so that whoever loses has to go on from what won. */
    @Param(name = "value", gen = IntGen.class, conf = "1:9")
    public static class SharedArrays {

        private static final List<History.Step> STEPS =
                IntStream.range(0, 10).mapToObj(SharedArrays::step).toList();

        private final AtomicReference<View> last = new AtomicReference<>(new View(History.NONE, 0).with(STEPS.get(0)));

        private static History.Step step(int value) {
            LotPart part = new LotPart(new BonusLot(0, 0, Optional.empty()), Given.points(1 + value));
            BonusEntry entry = new BonusEntry(
                    Kind.EARNED,
                    Optional.of("k"),
                    "telecom",
                    List.of(part),
                    Instant.ofEpochSecond(value),
                    Optional.empty());
            return new History.Step(entry, value, Pending.NOTHING);
        }

        private View view() {
            return Objects.requireNonNull(last.get());
        }

        /** Appends, and answers what there is then. */
        @Operation
        public List<Long> append(@Param(name = "value") int value) {
            while (true) {
                View before = view();
                View after = before.with(STEPS.get(value));
                if (last.compareAndSet(before, after)) {
                    return valuesOf(after);
                }
            }
        }

        /** Appends to what is there, and lets it go: a question that nobody acts on. */
        @Operation
        public int forget(@Param(name = "value") int value) {
            View dropped = view().with(STEPS.get(value));
            return dropped.size > 0 ? 0 : 1;
        }

        /** All that was appended. */
        @Operation
        public List<Long> all() {
            return valuesOf(view());
        }

        private static List<Long> valuesOf(View seen) {
            List<Long> values = new ArrayList<>();
            for (int i = 0; i < seen.size; i++) {
                values.add(seen.history.balanceAfter(i));
            }
            return values;
        }
    }

    /** The same as a list. */
    public static class PlainList {

        private final List<Long> values = new ArrayList<>(List.of(0L));

        /** Appends. */
        public List<Long> append(int value) {
            values.add((long) value);
            return all();
        }

        /** Does nothing. */
        public int forget(int value) {
            return 0;
        }

        /** All that was appended. */
        public List<Long> all() {
            return new ArrayList<>(values);
        }
    }
}
