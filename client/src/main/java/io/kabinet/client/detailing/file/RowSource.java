package io.kabinet.client.detailing.file;

import io.kabinet.core.detailing.usage.UsageRecord;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes one file apart and puts each row into the draft that it was made with. */
interface RowSource extends Closeable {

    /**
     * Puts the next row into the draft, good or bad.
     *
     * @return false at the end of the file
     * @throws UnreadableFile if the file cannot be read any further
     */
    boolean next() throws IOException;

    /** The place where reading has come to. */
    FilePosition position();

    /** Is told what became of the row: null if it was bad. */
    default void taken(@Nullable UsageRecord row) {}
}
