/** The first rule a partner shop calls; the README shows it. */
@NullMarked
package io.kabinet.examples.firstrule;

import org.jspecify.annotations.NullMarked;
