/**
 * Favourite numbers: how many and of which types, by the tariff.
 *
 * <p>Start with {@link io.kabinet.core.tariff.favourite.FavouriteNumbersPolicy}.
 */
@NullMarked
package io.kabinet.core.tariff.favourite;

import org.jspecify.annotations.NullMarked;
