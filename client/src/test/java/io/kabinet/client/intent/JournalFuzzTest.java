package io.kabinet.client.intent;

import static io.kabinet.client.intent.Intents.intent;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file of intents holds: it is read as it was written, cut behind its last whole record, or left as it is. */
@Tag("fuzz")
class JournalFuzzTest {

    private static final int LONGEST = 1_024;
    private static final byte[] TITLE = "kabinet intents 1\n".getBytes(US_ASCII);

    /** The content of one record; head and checksum are right, or no content would ever be looked at. */
    @MethodSource("contents")
    @FuzzTest(maxDuration = "60s")
    void a_record_is_read_as_it_is_written_or_refused(byte[] content) {
        byte[] record = record(content);
        boolean readable = content.length > 0 && content.length <= LONGEST;
        assertThat(Records.lengthAt(record, 0).isPresent()).isEqualTo(readable);
        if (readable) {
            try {
                Intent intent = Records.read(record, 0, record.length);
                byte[] written = Records.write(intent);

                assertThat(Records.read(written, 0, written.length)).isEqualTo(intent);
            } catch (IOException e) {
                assertThat(e).hasMessage("an intent that this version cannot read, at byte 0");
            }
        }
    }

    @MethodSource("files")
    @FuzzTest(maxDuration = "60s")
    void a_file_is_read_up_to_its_last_whole_record_or_left_as_it_is(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("intents", ".journal");
        try {
            Files.write(file, bytes);
            try {
                Journal.read(file, new Ledger());
            } catch (IOException refused) {
                assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
                return;
            }
            byte[] kept = Files.readAllBytes(file);
            assertThat(kept).startsWith(TITLE);
            assertThat(kept).isEqualTo(bytes.length == 0 ? TITLE : Arrays.copyOf(bytes, kept.length));
            Journal.read(file, new Ledger());
            assertThat(Files.readAllBytes(file)).isEqualTo(kept);
        } finally {
            Files.delete(file);
        }
    }

    static Stream<byte[]> contents() {
        byte[] record = Records.write(intent("order-42"));
        return Stream.of(Arrays.copyOfRange(record, Records.HEAD, record.length), new byte[0], new byte[LONGEST + 1]);
    }

    static Stream<byte[]> files() {
        byte[] one = joined(TITLE, Records.write(intent("one")));
        byte[] two = joined(one, Records.write(intent("two")));
        return Stream.of(new byte[0], TITLE, one, two, Arrays.copyOf(two, two.length - 1));
    }

    private static byte[] record(byte[] content) {
        CRC32C sum = new CRC32C();
        sum.update(ByteBuffer.allocate(Integer.BYTES).putInt(content.length).flip());
        sum.update(content);
        return ByteBuffer.allocate(Records.HEAD + content.length)
                .putInt(content.length)
                .putInt((int) sum.getValue())
                .put(content)
                .array();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }
}
