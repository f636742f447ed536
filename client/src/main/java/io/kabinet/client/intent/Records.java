package io.kabinet.client.intent;

import io.kabinet.client.operation.RequestKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * An intent as bytes: a length, a checksum of length and content, and the content.
 *
 * <p>Each record holds the whole intent; the last one under an id counts.
 */
final class Records {

    /** Length and checksum. */
    static final int HEAD = 8;

    /** No content is longer, so whoever reads a damaged length does not believe it. */
    private static final int LONGEST = 1_024;

    private Records() {}

    static byte[] write(Intent intent) {
        Instant since = intent.since();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(content)) {
            out.writeByte(code(intent.state()));
            out.writeLong(since.getEpochSecond());
            out.writeInt(since.getNano());
            out.writeUTF(intent.id().owner());
            out.writeUTF(intent.id().key().text());
            out.writeUTF(intent.operation());
            out.writeUTF(intent.seal());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] bytes = content.toByteArray();
        return ByteBuffer.allocate(HEAD + bytes.length)
                .putInt(bytes.length)
                .putInt(checksum(bytes.length, bytes, 0))
                .put(bytes)
                .array();
    }

    /** How long the record at a place is, head and all; empty if there is no whole and undamaged one. */
    static Optional<Integer> lengthAt(byte[] bytes, int at) {
        if (bytes.length - at < HEAD) {
            return Optional.empty();
        }
        ByteBuffer head = ByteBuffer.wrap(bytes, at, HEAD);
        int length = head.getInt();
        if (length < 1 || length > LONGEST || bytes.length - at - HEAD < length) {
            return Optional.empty();
        }
        return head.getInt() == checksum(length, bytes, at + HEAD) ? Optional.of(HEAD + length) : Optional.empty();
    }

    /**
     * The intent in an undamaged record.
     *
     * @throws IOException if another version has written it
     */
    static Intent read(byte[] bytes, int at, int length) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, at + HEAD, length - HEAD))) {
            IntentState state = state(in.readByte());
            Instant since = Instant.ofEpochSecond(in.readLong(), in.readInt());
            IntentId id = new IntentId(in.readUTF(), RequestKey.of(in.readUTF()));
            return new Intent(id, in.readUTF(), in.readUTF(), since, state);
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            throw new IOException("an intent that this version cannot read, at byte " + at, e);
        }
    }

    private static int checksum(int length, byte[] bytes, int from) {
        CRC32C checksum = new CRC32C();
        checksum.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
        checksum.update(bytes, from, length);
        return (int) checksum.getValue();
    }

    /** Written instead of an ordinal, so that the order of the states means nothing. */
    private static char code(IntentState state) {
        return switch (state) {
            case OPEN -> 'O';
            case CONFIRMED -> 'C';
            case REJECTED -> 'R';
            case NOT_SENT -> 'N';
            case UNKNOWN -> 'U';
        };
    }

    private static IntentState state(byte code) {
        for (IntentState state : IntentState.values()) {
            if (code(state) == code) {
                return state;
            }
        }
        throw new IllegalArgumentException("an unknown state");
    }
}
