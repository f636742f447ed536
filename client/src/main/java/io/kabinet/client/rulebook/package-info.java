/**
 * Rulebooks as JSON: a partner changes a rate, or an operator dates its terms, without a release of this library.
 *
 * <p>{@link io.kabinet.client.rulebook.RulebookJson} is the way in.
 */
@NullMarked
package io.kabinet.client.rulebook;

import org.jspecify.annotations.NullMarked;
