package io.kabinet.testkit.contract;

import io.kabinet.client.intent.Intent;
import io.kabinet.client.intent.IntentId;
import io.kabinet.client.intent.IntentState;
import io.kabinet.client.intent.IntentStore;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What may be wrong with a store, each with the rules that notice it: all here are wrong, but for the first. */
@SuppressWarnings("ImmutableEnumChecker") // the function never changes; its type only cannot say so
enum IntentStoreFlaw {
    NONE("", Bent::new),
    FORGETS_IN_A_CRASH("I1", good -> new Bent(good) {
        @Override
        IntentStore survivor() {
            return IntentStore.inMemory();
        }
    }),
    SAYS_NOTHING_WAS_THERE("I2 I3 I11", good -> new Bent(good) {
        @Override
        public Optional<Intent> open(Intent intent) throws IOException {
            return super.open(intent).filter(before -> false);
        }
    }),
    LETS_ANOTHER_BODY_IN("I3", good -> new Bent(good) {
        @Override
        public Optional<Intent> open(Intent intent) throws IOException {
            Optional<Intent> before = find(intent.id());
            if (before.isEmpty() || before.get().seal().equals(intent.seal())) {
                return super.open(intent);
            }
            overwrite(intent);
            return before;
        }
    }),
    KEEPS_WHAT_IS_SETTLED_SHUT("I1 I4", good -> new Bent(good) {
        @Override
        public Optional<Intent> open(Intent intent) throws IOException {
            Optional<Intent> before = find(intent.id());
            return before.isPresent() ? before : super.open(intent);
        }
    }),
    NEVER_SETTLES("I2 I3 I5 I6 I8 I12", good -> new Bent(good) {
        @Override
        public void settle(IntentId id, IntentState state) throws IOException {
            find(id);
        }
    }),
    MAKES_UP_WHAT_IS_SETTLED("I7", good -> new Bent(good) {
        @Override
        public void settle(IntentId id, IntentState state) throws IOException {
            if (find(id).isEmpty()) {
                overwrite(new Intent(id, "Made up", IntentStoreSteps.SEAL, IntentStoreSteps.NOON, state));
            }
            super.settle(id, state);
        }
    }),
    TAKES_A_CONFIRMATION_BACK("I6", good -> new Bent(good) {
        @Override
        public void settle(IntentId id, IntentState state) throws IOException {
            Optional<Intent> before = find(id);
            if (before.isPresent() && before.get().state() == IntentState.CONFIRMED) {
                overwrite(before.get().in(state));
            } else {
                super.settle(id, state);
            }
        }
    }),
    LISTS_THE_OPEN_ALONE("I8", good -> new Bent(good) {
        @Override
        public List<Intent> unsettled() throws IOException {
            return super.unsettled().stream()
                    .filter(intent -> intent.state() == IntentState.OPEN)
                    .toList();
        }
    }),
    LOOKS_AT_KEYS_ALONE("I9", good -> new Bent(good) {
        @Override
        public Optional<Intent> open(Intent intent) throws IOException {
            return super.open(
                    new Intent(id(intent.id()), intent.operation(), intent.seal(), intent.since(), intent.state()));
        }

        @Override
        public void settle(IntentId id, IntentState state) throws IOException {
            super.settle(id(id), state);
        }

        private IntentId id(IntentId id) {
            return new IntentId(IntentStoreSteps.ANNA, id.key());
        }
    }),
    CUTS_MOMENTS("I1 I2 I3 I4 I5 I6 I9 I10 I12", good -> new Bent(good) {
        @Override
        public Optional<Intent> open(Intent intent) throws IOException {
            return super.open(new Intent(
                    intent.id(),
                    intent.operation(),
                    intent.seal(),
                    intent.since().truncatedTo(ChronoUnit.MILLIS),
                    intent.state()));
        }
    }),
    ANSWERS_AFTER_CLOSING("I13", good -> new Bent(good) {
        @Override
        public void close() {}
    });

    private final String rules;
    private final Function<IntentStore, Bent> bending;

    IntentStoreFlaw(String rules, Function<IntentStore, Bent> bending) {
        this.rules = rules;
        this.bending = bending;
    }

    /** The rules whose tests fail, in the order of their numbers. */
    String rules() {
        return rules;
    }

    IntentStore store() {
        return bending.apply(IntentStore.inMemory());
    }

    /** A good store with something bent; it outlives everything. */
    static class Bent implements IntentStore {

        private IntentStore good;

        Bent(IntentStore good) {
            this.good = good;
        }

        /** What a crash leaves. */
        IntentStore survivor() {
            return this;
        }

        /** Writes over what a good store would not. */
        final void overwrite(Intent intent) throws IOException {
            IntentStore fresh = IntentStore.inMemory();
            for (Intent other : good.unsettled()) {
                if (!other.id().equals(intent.id())) {
                    fresh.open(other);
                    fresh.settle(other.id(), other.state());
                }
            }
            fresh.open(intent);
            fresh.settle(intent.id(), intent.state());
            good = fresh;
        }

        @Override
        public Optional<Intent> open(Intent intent) throws IOException {
            return good.open(intent);
        }

        @Override
        public void settle(IntentId id, IntentState state) throws IOException {
            good.settle(id, state);
        }

        @Override
        public Optional<Intent> find(IntentId id) throws IOException {
            return good.find(id);
        }

        @Override
        public List<Intent> unsettled() throws IOException {
            return good.unsettled();
        }

        @Override
        public void close() throws IOException {
            good.close();
        }
    }
}
