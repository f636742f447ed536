package io.kabinet.client.intent;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets one store at a time have a file.
 *
 * <p>The lock is on a file of its own, since the file of intents is replaced now and then. A second store in this process is
 * turned away before it touches that file: to close it there would let go of the first one's lock.
 */
final class OneHolder implements Closeable {

    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final RandomAccessFile file;

    private OneHolder(Path path, RandomAccessFile file) {
        this.path = path;
        this.file = file;
    }

    static OneHolder of(Path path) throws IOException {
        if (!HELD_HERE.add(path)) {
            throw new IOException(path.getFileName() + " is in use by another store of this process");
        }
        RandomAccessFile file = null;
        boolean held = false;
        try {
            Path lockFile = path.resolveSibling(path.getFileName() + ".lock");
            Journal.createOwnerOnly(lockFile);
            file = new RandomAccessFile(lockFile.toFile(), "rw");
            FileLock lock = file.getChannel().tryLock();
            if (lock == null) {
                throw new IOException(path.getFileName() + " is in use by another process");
            }
            held = true;
            return new OneHolder(path, file);
        } finally {
            if (!held) {
                HELD_HERE.remove(path);
                if (file != null) {
                    file.close();
                }
            }
        }
    }

    /** The system lets go of it as well when the process ends, however it ends. */
    @Override
    public void close() throws IOException {
        try {
            file.close();
        } finally {
            HELD_HERE.remove(path);
        }
    }
}
