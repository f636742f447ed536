/**
 * The archive of operations: what the subscriber has done.
 *
 * <p>{@link io.kabinet.client.archive.ArchiveCalls} are the way in.
 */
@NullMarked
package io.kabinet.client.archive;

import org.jspecify.annotations.NullMarked;
