/** What texts of operators have in common, whatever they are about; for this module only. */
@NullMarked
package io.kabinet.client.words;

import org.jspecify.annotations.NullMarked;
