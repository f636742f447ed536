package io.kabinet.client.intent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps intents in a file, for one process at a time.
 *
 * <p>{@link #open} returns when the intent is on the disk; several that wait there share one trip to it. {@link #settle} is
 * written at once and reaches the disk with the next intent or with {@link #close}: a crash of the process loses none of it,
 * a power cut may, and leaves those intents open. A record that a crash left half-written at the end is cut off. One that is
 * damaged with whole ones behind it is an error, and the file stays as it is. A disk that fails to keep what it was given
 * is not trusted again: the store throws from then on, and what it knows can still be read.
 *
 * <p>When twice as many intents as are to be remembered (1,000) are settled, the file is written anew without the older
 * ones. It can be read by its owner alone, where the file system knows POSIX permissions; elsewhere by whom the directory
 * lets in. Beside it lie a file for the lock and, while it is written anew, one that ends in {@code .new}.
 */
public final class FileIntentStore implements IntentStore {

    private final Path path;
    private final OneHolder holder;
    private final Disk disk;
    private final Ledger ledger = new Ledger();

    /** Held while the disk is waited for, so that a few wait for the trip of one; taken before this store's own lock. */
    private final Object trip = new Object();

    private Journal journal;
    private long written;
    private long kept;
    private @Nullable String broken;

    private FileIntentStore(Path path, OneHolder holder, Disk disk) throws IOException {
        this.path = path;
        this.holder = holder;
        this.disk = disk;
        Journal.read(path, ledger);
        this.journal = disk.at(path);
    }

    /**
     * Opens a file of intents, or makes one.
     *
     * @param path where it is, in a directory that exists
     * @return the store, to be closed
     * @throws IOException if it is in use, damaged, no such file, or cannot be read and written
     */
    public static FileIntentStore at(Path path) throws IOException {
        return at(path, Journal::new);
    }

    /** On a disk that a test may let fail. */
    static FileIntentStore at(Path path, Disk disk) throws IOException {
        Path real = Files.exists(path)
                ? path.toRealPath()
                : path.toAbsolutePath().resolveSibling("").toRealPath().resolve(path.getFileName());
        OneHolder holder = OneHolder.of(real);
        try {
            return new FileIntentStore(real, holder, disk);
        } catch (IOException | RuntimeException e) {
            holder.close();
            throw e;
        }
    }

    @Override
    public Optional<Intent> open(Intent intent) throws IOException {
        Optional<Intent> before;
        long upTo;
        synchronized (this) {
            checkWhole();
            before = ledger.find(intent.id());
            Optional<Intent> change = ledger.opening(intent);
            if (change.isPresent()) {
                append(change.get());
            }
            // Also when nothing changes: what another wrote under the id may not be on the disk yet.
            upTo = written;
        }
        try {
            keep(upTo);
        } catch (IOException e) {
            takeBack(intent.id(), before);
            throw e;
        }
        shortenIfLong();
        return before;
    }

    @Override
    public synchronized void settle(IntentId id, IntentState state) throws IOException {
        checkWhole();
        Optional<Intent> change = ledger.settling(id, state);
        if (change.isPresent()) {
            append(change.get());
        }
    }

    @Override
    public synchronized Optional<Intent> find(IntentId id) throws IOException {
        checkOpen();
        return ledger.find(id);
    }

    @Override
    public synchronized List<Intent> unsettled() throws IOException {
        checkOpen();
        return ledger.unsettled();
    }

    @Override
    public void close() throws IOException {
        synchronized (trip) {
            synchronized (this) {
                if (CLOSED.equals(broken)) {
                    return;
                }
                boolean whole = broken == null;
                broken = CLOSED;
                try {
                    if (whole) {
                        journal.sync();
                    }
                } finally {
                    letGo();
                }
            }
        }
    }

    private void letGo() throws IOException {
        try {
            journal.close();
        } finally {
            holder.close();
        }
    }

    private void append(Intent intent) throws IOException {
        try {
            journal.append(Records.write(intent));
        } finally {
            if (!journal.isWhole()) {
                broken = "its file could not be written";
            }
        }
        ledger.put(intent);
        written++;
    }

    /** Waits until so much is on the disk; the first to come takes along what others have written in the meantime. */
    private void keep(long upTo) throws IOException {
        synchronized (trip) {
            long all;
            synchronized (this) {
                if (kept >= upTo) {
                    return;
                }
                checkWhole();
                all = written;
            }
            try {
                journal.sync();
            } catch (IOException e) {
                breakDown("the disk did not keep what it was given");
                throw e;
            }
            synchronized (this) {
                kept = all;
            }
        }
    }

    /** Where there is no room for another file, the old one is good for longer. */
    private void shortenIfLong() throws IOException {
        synchronized (trip) {
            synchronized (this) {
                if (!ledger.isLong() || broken != null) {
                    return;
                }
                ledger.shorten();
                Path fresh;
                try {
                    fresh = Journal.prepare(path, ledger.all());
                } catch (IOException e) {
                    return;
                }
                changeTo(fresh);
            }
        }
    }

    /** The old file is closed first: some systems do not replace one that is open. */
    private void changeTo(Path fresh) throws IOException {
        broken = "its file could not be written anew";
        journal.close();
        Journal.replace(path, fresh);
        journal = disk.at(path);
        kept = written;
        broken = null;
    }

    /** Nobody is told of an intent of which nobody knows whether the disk has it. */
    private synchronized void takeBack(IntentId id, Optional<Intent> before) {
        before.ifPresentOrElse(ledger::put, () -> ledger.remove(id));
    }

    private synchronized void breakDown(String why) {
        broken = why;
    }

    private void checkOpen() throws IOException {
        if (CLOSED.equals(broken)) {
            throw new IOException("the intent store is closed");
        }
    }

    private void checkWhole() throws IOException {
        checkOpen();
        if (broken != null) {
            throw new IOException("the intent store has to be opened again: " + broken);
        }
    }

    /** Goes on with a file that is whole. */
    interface Disk {

        /** The file, at its end. */
        Journal at(Path path) throws IOException;
    }

    private static final String CLOSED = "it is closed";
}
