/**
 * The home page of a cabinet, in one call.
 *
 * <p>{@link io.kabinet.client.home.HomePage} is what it brings.
 */
@NullMarked
package io.kabinet.client.home;

import org.jspecify.annotations.NullMarked;
