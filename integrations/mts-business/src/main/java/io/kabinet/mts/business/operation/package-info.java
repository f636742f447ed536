/**
 * What the MTS Business API can do and the operations of {@code kabinet-client} have no word for.
 *
 * <p>Each is an ordinary operation: {@code client.ask(new ReadProducts(number, BLOCK, CONNECTED))}. Built from public
 * evidence, not verified against the live service; docs/mts-business.md says of each how well it is known.
 */
@NullMarked
package io.kabinet.mts.business.operation;

import org.jspecify.annotations.NullMarked;
