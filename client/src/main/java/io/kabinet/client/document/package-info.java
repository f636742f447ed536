/**
 * Bills and other documents: those that there are, ordering one, and bills that come by themselves.
 *
 * <p>{@link io.kabinet.client.document.DocumentCalls} are the way in.
 */
@NullMarked
package io.kabinet.client.document;

import org.jspecify.annotations.NullMarked;
