/**
 * Forwarding of calls: where they go, and setting and removing that.
 *
 * <p>{@link io.kabinet.client.forwarding.ForwardingCalls} are the way in.
 */
@NullMarked
package io.kabinet.client.forwarding;

import org.jspecify.annotations.NullMarked;
