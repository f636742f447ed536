/**
 * Several numbers in one cabinet: «Мои номера».
 *
 * <p>{@link io.kabinet.core.subscriber.link.LinkPolicy} says which number may be linked to which, and goes on asking
 * whenever somebody switches; {@link io.kabinet.core.subscriber.link.MyNumbers} is the list;
 * {@link io.kabinet.core.subscriber.link.NumberDetails} is what the list shows of each.
 */
@NullMarked
package io.kabinet.core.subscriber.link;

import org.jspecify.annotations.NullMarked;
