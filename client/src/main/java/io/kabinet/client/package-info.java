/** A client of a mobile operator's self-care, over any transport. */
@NullMarked
package io.kabinet.client;

import org.jspecify.annotations.NullMarked;
