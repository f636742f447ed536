/**
 * Favourite numbers.
 *
 * <p>{@link io.kabinet.client.tariff.favourite.FavouriteNumberCalls} are the way in.
 */
@NullMarked
package io.kabinet.client.tariff.favourite;

import org.jspecify.annotations.NullMarked;
