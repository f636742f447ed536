package io.kabinet.client.intent;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file of records that only grows, until it is written anew.
 *
 * <p>A file channel would be closed for everybody when a thread that uses it is interrupted; this file is not.
 */
class Journal implements Closeable {

    private static final byte[] TITLE = "kabinet intents 1\n".getBytes(US_ASCII);
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final RandomAccessFile file;
    private boolean whole = true;

    /** A file, at its end. */
    Journal(Path path) throws IOException {
        file = new RandomAccessFile(path.toFile(), "rw");
        file.seek(file.length());
    }

    /** Reads what is there into a ledger, and cuts off what a crash left half-written. */
    static void read(Path path, Ledger ledger) throws IOException {
        if (!Files.exists(path) || Files.size(path) == 0) {
            replace(path, prepare(path, List.of()));
        }
        if (isPosix(path)) {
            Files.setPosixFilePermissions(path, OWNER_ONLY);
        }
        byte[] bytes = Files.readAllBytes(path);
        int end = read(path, bytes, ledger);
        if (end < bytes.length) {
            try (Journal journal = new Journal(path)) {
                journal.file.setLength(end);
                journal.sync();
            }
        }
    }

    /** Writes a file with these intents beside the one that is there, ready to take its place. */
    static Path prepare(Path path, List<Intent> intents) throws IOException {
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        createOwnerOnly(fresh);
        try (Journal journal = new Journal(fresh)) {
            journal.write(TITLE);
            for (Intent intent : intents) {
                journal.append(Records.write(intent));
            }
            journal.sync();
        }
        return fresh;
    }

    /** Puts the one file in the place of the other: at once or not at all, whatever happens. */
    static void replace(Path path, Path fresh) throws IOException {
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncDirectory(path.toAbsolutePath().resolveSibling(""));
    }

    /** Makes an empty file that nobody else reads, if there is none. */
    static void createOwnerOnly(Path path) throws IOException {
        FileAttribute<?>[] attributes = isPosix(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
        try {
            Files.createFile(path, attributes);
        } catch (FileAlreadyExistsException e) {
            // It is there, which is what was wanted.
        }
    }

    /** Adds a record; if there is no room for all of it, none of it stays. */
    void append(byte[] entry) throws IOException {
        long end = file.getFilePointer();
        whole = false;
        try {
            write(entry);
            whole = true;
        } finally {
            if (!whole) {
                file.setLength(end);
                file.seek(end);
                whole = true;
            }
        }
    }

    /** Whether the last record is a whole one. */
    boolean isWhole() {
        return whole;
    }

    void write(byte[] bytes) throws IOException {
        file.write(bytes);
    }

    /** Waits until what was added is on the disk. */
    void sync() throws IOException {
        file.getFD().sync();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Where the whole records end. */
    private static int read(Path path, byte[] bytes, Ledger ledger) throws IOException {
        if (bytes.length < TITLE.length || !Arrays.equals(bytes, 0, TITLE.length, TITLE, 0, TITLE.length)) {
            throw new IOException(path.getFileName() + " is no file of intents, and was left as it is");
        }
        int at = TITLE.length;
        Optional<Integer> length = Records.lengthAt(bytes, at);
        while (length.isPresent()) {
            ledger.put(Records.read(bytes, at, length.get()));
            at += length.get();
            length = Records.lengthAt(bytes, at);
        }
        for (int later = at + 1; later < bytes.length; later++) {
            if (Records.lengthAt(bytes, later).isPresent()) {
                throw new IOException(path.getFileName() + " is damaged at byte " + at + ", with whole records from "
                        + later + " on, and was left as it is");
            }
        }
        return at;
    }

    /** Not every system can; those that cannot keep a name as soon as it is given. */
    private static void syncDirectory(Path directory) throws IOException {
        if (!isPosix(directory)) {
            return;
        }
        boolean interrupted = false;
        while (true) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
                break;
            } catch (ClosedByInterruptException e) {
                interrupted |= Thread.interrupted();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
