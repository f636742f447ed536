/**
 * Bills and other documents: what they say, how they are ordered, and which are kept in the cabinet.
 *
 * <p>A {@link io.kabinet.core.document.DocumentPolicy} decides on a {@link io.kabinet.core.document.DocumentOrder};
 * what is granted becomes an {@link io.kabinet.core.document.OrderedDocument}. Bills that come by themselves are set
 * up as {@link io.kabinet.core.document.BillDelivery}.
 */
@NullMarked
package io.kabinet.core.document;

import org.jspecify.annotations.NullMarked;
