/**
 * Forwarding of calls: where they go, when, and what that costs.
 *
 * <p>{@link io.kabinet.core.service.forwarding.Forwardings} are the rules of one number; they decide whether another one may
 * join them. A {@link io.kabinet.core.service.forwarding.ForwardedLeg} is charged apart and draws on no package.
 */
@NullMarked
package io.kabinet.core.service.forwarding;

import org.jspecify.annotations.NullMarked;
