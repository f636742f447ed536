package io.kabinet.benchmarks.ledger;

import java.time.Instant;

/**
 * An entry in the fewest words.
 *
 * @param at when it counts
 * @param change what it does to the balance
 */
record Movement(Instant at, long change) {}
