/**
 * The tariff: one's own and others, the change to another, and what is left of it.
 *
 * <p>{@link io.kabinet.client.tariff.TariffCalls} are the way in.
 */
@NullMarked
package io.kabinet.client.tariff;

import org.jspecify.annotations.NullMarked;
