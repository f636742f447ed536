/**
 * SMS from the cabinet, now or later.
 *
 * <p>{@link io.kabinet.client.message.MessageCalls} are the way in.
 */
@NullMarked
package io.kabinet.client.message;

import org.jspecify.annotations.NullMarked;
