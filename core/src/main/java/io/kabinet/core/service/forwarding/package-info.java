/**
 * Forwarding of calls: where they go, and when.
 *
 * <p>{@link io.kabinet.core.service.forwarding.Forwardings} are the rules of one number; they decide whether another one may
 * join them. What a forwarded call costs is charged apart, by {@link
 * io.kabinet.core.detailing.charging.ChargingPolicy}.
 */
@NullMarked
package io.kabinet.core.service.forwarding;

import org.jspecify.annotations.NullMarked;
