package io.kabinet.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kabinet.client.intent.Intent;
import io.kabinet.client.intent.IntentId;
import io.kabinet.client.intent.IntentState;
import io.kabinet.client.intent.IntentStore;
import io.kabinet.client.operation.RequestKey;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Proves a store of intents: the 13 rules of {@link io.kabinet.client.intent}, as tests that bear their numbers.
 *
 * <p>For example, {@code class MyStoreContractTest extends IntentStoreContract} with a {@link #newStore()} that makes an empty
 * one, and {@link #afterCrash} and {@link #reopened} if it outlives its process. The tests that need those are skipped
 * otherwise, and name their rule.
 */
public abstract class IntentStoreContract extends IntentStoreSteps {

    private static final int MANY = 16;

    /** For those who extend it. */
    protected IntentStoreContract() {}

    /**
     * A store for one test, which closes it.
     *
     * @return a new store, in which nothing is
     * @throws IOException if it cannot be made
     */
    protected abstract IntentStore newStore() throws IOException;

    /**
     * What is found after the process of a store has died, for example a store on a copy of its file.
     *
     * @param left the store as its process left it, not closed
     * @return another store, or empty if it does not outlive its process
     * @throws IOException if it cannot be made
     */
    protected Optional<IntentStore> afterCrash(IntentStore left) throws IOException {
        return Optional.empty();
    }

    /**
     * A store opened again after it was closed.
     *
     * @param closed the store as it was closed
     * @return another store, or empty if it does not outlive its process
     * @throws IOException if it cannot be made
     */
    protected Optional<IntentStore> reopened(IntentStore closed) throws IOException {
        return Optional.empty();
    }

    @Override
    final IntentStore emptyStore() throws IOException {
        return newStore();
    }

    @Override
    final Optional<IntentStore> crashed(IntentStore left) throws IOException {
        return afterCrash(left);
    }

    @Override
    final Optional<IntentStore> openedAgain(IntentStore closed) throws IOException {
        return reopened(closed);
    }

    @Test
    void I1_what_was_opened_is_found_and_open() throws IOException {
        store.open(intent("I1"));

        has(intent("I1"));
        assertEquals(List.of(intent("I1")), store.unsettled());
    }

    @Test
    void I1_what_was_opened_is_found_after_a_crash() throws IOException {
        store.open(intent("first"));
        store.open(intent("second"));

        crash();

        assertEquals(List.of(intent("first"), intent("second")), store.unsettled());
    }

    @Test
    void I1_what_was_opened_again_is_open_after_a_crash() throws IOException {
        settled(intent("I1"), IntentState.NOT_SENT);
        store.open(intent("I1"));

        crash();

        has(intent("I1"));
    }

    @Test
    void I2_opening_answers_with_what_was_there_before() throws IOException {
        assertEquals(Optional.empty(), store.open(intent("I2")));
        assertEquals(Optional.of(intent("I2")), store.open(intent("I2")));
        store.settle(id("I2"), IntentState.UNKNOWN);
        assertEquals(Optional.of(intent("I2").in(IntentState.UNKNOWN)), store.open(intent("I2")));
        assertEquals(Optional.empty(), store.find(id("another")));
    }

    @Test
    void I3_under_another_seal_nothing_changes() throws IOException {
        for (IntentState state : IntentState.values()) {
            Intent before = intent(state.name()).in(state);
            settled(intent(state.name()), state);

            assertEquals(Optional.of(before), store.open(under(OTHER_SEAL, intent(state.name()))));

            has(before);
        }
    }

    @Test
    void I4_under_the_same_seal_it_is_open_again_since_it_first_was() throws IOException {
        for (IntentState state : List.of(IntentState.REJECTED, IntentState.NOT_SENT, IntentState.UNKNOWN)) {
            settled(intent(state.name()), state);

            store.open(at(NOON.plusSeconds(60), intent(state.name())));

            has(intent(state.name()));
        }
    }

    @Test
    void I5_settling_is_seen_at_once() throws IOException {
        for (IntentState state : IntentState.values()) {
            settled(intent(state.name()), state);

            has(intent(state.name()).in(state));
        }
    }

    @Test
    void I5_settling_is_seen_by_whoever_opens_the_store_again() throws IOException {
        for (IntentState state : IntentState.values()) {
            settled(intent(state.name()), state);
        }

        closeAndOpen();

        for (IntentState state : IntentState.values()) {
            has(intent(state.name()).in(state));
        }
    }

    @Test
    void I6_what_is_confirmed_stays_confirmed() throws IOException {
        settled(intent("I6"), IntentState.CONFIRMED);

        for (IntentState state : IntentState.values()) {
            settled(intent("I6"), state);

            has(intent("I6").in(IntentState.CONFIRMED));
        }
    }

    @Test
    void I7_settling_what_is_not_there_changes_nothing() throws IOException {
        store.settle(id("I7"), IntentState.UNKNOWN);

        assertEquals(Optional.empty(), store.find(id("I7")));
        assertEquals(List.of(), store.unsettled());
    }

    @Test
    void I8_unsettled_are_those_in_doubt_the_oldest_first() throws IOException {
        Instant since = NOON;
        for (IntentState state : IntentState.values()) {
            since = since.minusSeconds(1);
            settled(at(since, intent(state.name())), state);
        }

        assertEquals(
                List.of(IntentState.UNKNOWN, IntentState.OPEN),
                store.unsettled().stream().map(Intent::state).toList());
    }

    @Test
    void I9_the_same_key_of_two_owners_stands_for_two_intents() throws IOException {
        IntentId his = new IntentId(BORIS, RequestKey.of("I9"));
        store.open(intent("I9"));

        assertEquals(Optional.empty(), store.open(new Intent(his, "SignOut", OTHER_SEAL, NOON, IntentState.OPEN)));
        store.settle(his, IntentState.CONFIRMED);

        has(intent("I9"));
    }

    @Test
    void I10_every_key_name_and_moment_comes_back_as_it_was() throws IOException {
        String visible = IntStream.rangeClosed('!', '~')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        List<Intent> odd = List.of(
                at(Instant.EPOCH.minusNanos(1), intent(visible.substring(0, RequestKey.LONGEST))),
                at(Instant.parse("2026-03-01T12:00:00.000000001Z"), intent(visible.substring(RequestKey.LONGEST))),
                new Intent(id("n"), "\u041f\u043b\u0430\u0442\u0451\u0436".repeat(16), SEAL, NOON, IntentState.OPEN));
        for (Intent intent : odd) {
            store.open(intent);
        }

        for (Intent intent : odd) {
            has(intent);
        }
        closeAndOpen();
        for (Intent intent : odd) {
            has(intent);
        }
    }

    @Test
    void I11_of_many_that_open_one_intent_at_once_one_finds_nothing() {
        List<Optional<Intent>> before = together(MANY, i -> store.open(intent("I11")));

        assertEquals(1, before.stream().filter(Optional::isEmpty).count(), "that found nothing");
    }

    @Test
    void I12_many_at_once_lose_nothing() throws IOException {
        together(MANY, i -> {
            for (int n = 0; n < MANY; n++) {
                settled(intent("confirmed-" + i + "-" + n), IntentState.CONFIRMED);
                store.open(intent("open-" + i + "-" + n));
            }
            return i;
        });

        assertEquals(MANY * MANY, store.unsettled().size(), "open ones");
        for (int i = 0; i < MANY * MANY; i++) {
            has(intent("confirmed-" + i / MANY + "-" + i % MANY).in(IntentState.CONFIRMED));
        }
    }

    @Test
    void I13_a_closed_store_throws() throws IOException {
        store.open(intent("I13"));
        store.close();
        store.close();

        assertThrows(IOException.class, () -> store.open(intent("late")));
        assertThrows(IOException.class, () -> store.settle(id("I13"), IntentState.CONFIRMED));
        assertThrows(IOException.class, () -> store.find(id("I13")));
        assertThrows(IOException.class, () -> store.unsettled());
    }
}
