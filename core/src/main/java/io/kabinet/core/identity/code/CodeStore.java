package io.kabinet.core.identity.code;

import io.kabinet.core.subscriber.Msisdn;

/**
 * Where the code slots of all numbers are kept, one per number and purpose; a team implements it over its database.
 *
 * <p>The contract, by number:
 *
 * <ol>
 *   <li>A number and purpose of which nothing was stored loads as {@link CodeSlot#EMPTY}.
 *   <li>What was stored loads back equal, and goes on doing so for as long as a code lives or a day counts.
 *   <li>{@link #replace} stores if and only if what stands there equals {@code expected}, and says whether it did;
 *       otherwise it changes nothing.
 *   <li>For a number and purpose of which nothing was stored, {@link CodeSlot#EMPTY} is what stands there.
 *   <li>Of several that replace one state at a time, in any thread or process, exactly one does so.
 *   <li>Whoever loads after a {@code replace} that returned true sees its state or a later one.
 *   <li>Neither numbers nor purposes touch each other.
 *   <li>Storage that cannot answer throws an unchecked exception; it never guesses a state.
 * </ol>
 *
 * <p>States of one slot differ in the code's {@code serial}, {@code tries} or {@code used}, so a table may compare these
 * three alone. Implementations are safe for use by several threads.
 */
public interface CodeStore {

    /**
     * A store in memory, gone with the process.
     *
     * <p>It evicts nothing: it grows by one entry for each number and purpose that a code was ever issued for.
     *
     * @return an empty store
     */
    static CodeStore inMemory() {
        return new InMemoryCodeStore();
    }

    /**
     * The slot of a number and purpose.
     *
     * @param number the number
     * @param purpose the purpose
     * @return what was stored last, or {@link CodeSlot#EMPTY}
     */
    CodeSlot load(Msisdn number, CodePurpose purpose);

    /**
     * Stores a slot if nobody else did so in between.
     *
     * @param number the number
     * @param purpose the purpose
     * @param expected the slot that should stand there
     * @param next the slot to store
     * @return whether it is stored
     */
    boolean replace(Msisdn number, CodePurpose purpose, CodeSlot expected, CodeSlot next);
}
