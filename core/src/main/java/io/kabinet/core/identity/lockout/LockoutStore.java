package io.kabinet.core.identity.lockout;

import io.kabinet.core.subscriber.Msisdn;

/**
 * Where the lockouts of all numbers are kept; a team implements it over its own database.
 *
 * <p>The contract, by number:
 *
 * <ol>
 *   <li>A number of which nothing was stored loads as {@link Lockout#NONE}.
 *   <li>What was stored loads back equal, and goes on doing so: nothing with failures or issued passwords is evicted.
 *   <li>{@link #replace} stores if and only if what stands there equals {@code expected}, and says whether it did;
 *       otherwise it changes nothing.
 *   <li>For a number of which nothing was stored, {@link Lockout#NONE} is what stands there.
 *   <li>Of several that replace one state at a time, in any thread or process, exactly one does so.
 *   <li>Whoever loads after a {@code replace} that returned true sees its state or a later one.
 *   <li>Numbers do not touch each other.
 *   <li>Storage that cannot answer throws an unchecked exception; it never guesses a state.
 * </ol>
 *
 * <p>States of one number differ in {@code failures}, {@code passwordsIssued} or {@code streak}, so a table may compare
 * these three alone: {@code update … where number = ? and failures = ? and passwords_issued = ? and streak = ?}. A
 * replica that lags behind breaks rule 6, and with it nothing but the answer to an attempt that another one overtook.
 * Implementations are safe for use by several threads.
 */
public interface LockoutStore {

    /**
     * A store in memory, gone with the process.
     *
     * <p>It evicts nothing, so that nobody can flush a lock out: it grows by one entry for each number ever tried.
     *
     * @return an empty store
     */
    static LockoutStore inMemory() {
        return new InMemoryLockoutStore();
    }

    /**
     * The state of a number.
     *
     * @param number the number
     * @return what was stored last, or {@link Lockout#NONE}
     */
    Lockout load(Msisdn number);

    /**
     * Stores a state if nobody else did so in between.
     *
     * @param number the number
     * @param expected the state that should stand there
     * @param next the state to store
     * @return whether it is stored
     */
    boolean replace(Msisdn number, Lockout expected, Lockout next);
}
