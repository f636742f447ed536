/**
 * The archive of operations: what a subscriber has done in the cabinet.
 *
 * <p>{@link io.kabinet.core.archive.ArchiveEntry} is one action, {@link io.kabinet.core.archive.OperationKind} what it was
 * about.
 */
@NullMarked
package io.kabinet.core.archive;

import org.jspecify.annotations.NullMarked;
