/**
 * Reads the files in which operators send a detailing, row by row, whatever their size.
 *
 * <p>{@link io.kabinet.client.detailing.file.DetailingFile} opens one in any {@link
 * io.kabinet.client.detailing.file.DetailingFormat}; a {@link io.kabinet.client.detailing.file.DetailingReader} hands out
 * its rows. A row that cannot be read is told to the {@link io.kabinet.client.detailing.file.FileListener} with its
 * position, and the rest is read; a file that cannot be read any further ends in an {@link
 * io.kabinet.client.detailing.file.UnreadableFile}. No message repeats what stands in the file.
 */
@NullMarked
package io.kabinet.client.detailing.file;

import org.jspecify.annotations.NullMarked;
