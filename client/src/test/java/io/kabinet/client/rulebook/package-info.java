/** Rulebooks as JSON. */
@NullMarked
package io.kabinet.client.rulebook;

import org.jspecify.annotations.NullMarked;
