/**
 * A subscriber's bonus points: earned in lots, spent, given away, lapsing by themselves, and never edited.
 *
 * <p>Start with {@link io.kabinet.core.bonus.BonusLedger}, a value that answers for any moment, past or to come, and that
 * each change makes anew. It is rebuilt from its {@link io.kabinet.core.bonus.BonusEntry}s, so they are all that needs to
 * be stored. What a change came to is a {@link io.kabinet.core.bonus.BonusDecision}. The numbers of a programme are in the
 * room next door, {@code programme}.
 */
@NullMarked
package io.kabinet.core.bonus;

import org.jspecify.annotations.NullMarked;
