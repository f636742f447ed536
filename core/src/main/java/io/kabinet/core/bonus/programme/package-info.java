/**
 * What a bonus programme promises, as data: how points are earned, how long they live, what they buy.
 *
 * <p>A {@link io.kabinet.core.bonus.programme.BonusProgramme} turns what was paid into points and says why; its {@link
 * io.kabinet.core.bonus.programme.Catalogue} and {@link io.kabinet.core.bonus.programme.GiftRule} are what a ledger of
 * points is asked with. Figures that no source gives are absent.
 */
@NullMarked
package io.kabinet.core.bonus.programme;

import org.jspecify.annotations.NullMarked;
