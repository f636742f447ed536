package io.kabinet.client.intent;

import static io.kabinet.client.intent.Intents.intent;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the file: in a crash, when it is damaged, when two want it, and when it gets long. */
class FileIntentStoreTest {

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void choose() {
        file = directory.resolve("intents");
    }

    @Test
    void a_file_that_is_cut_at_any_byte_keeps_every_whole_record_and_goes_on_behind_it() throws IOException {
        byte[] whole = fileOf(intent("first"), intent("second"));
        int second = whole.length - Records.write(intent("second")).length;
        int first = second - Records.write(intent("first")).length;

        for (int length = first; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            try (FileIntentStore store = FileIntentStore.at(file, Lazy::new)) {
                assertThat(store.find(intent("first").id()).isPresent()).isEqualTo(length >= second);
                assertThat(store.find(intent("second").id())).isEmpty();
                store.open(intent("third"));
            }
            assertThat(known(intent("third"))).contains(intent("third"));
        }
    }

    @Test
    void what_a_crash_left_half_written_at_the_end_is_cut_off_whatever_it_is() throws IOException {
        byte[] whole = fileOf(intent("first"));

        for (byte[] rest : List.of(new byte[4_096], "x".repeat(100).getBytes(ISO_8859_1), new byte[] {0, 0, 0, 1})) {
            Files.write(file, joined(whole, rest));
            assertThat(known(intent("first"))).contains(intent("first"));
            assertThat(file).hasBinaryContent(whole);
        }
    }

    @Test
    void a_bit_that_is_wrong_in_front_of_a_whole_record_is_an_error_and_the_file_stays_as_it_is() throws IOException {
        byte[] whole = fileOf(intent("first"), intent("second"));
        int second = whole.length - Records.write(intent("second")).length;
        int first = second - Records.write(intent("first")).length;

        for (int at = first; at < second; at++) {
            byte[] damaged = whole.clone();
            damaged[at] = (byte) (damaged[at] ^ 1 << at % 8);
            Files.write(file, damaged);

            assertThatIOException()
                    .isThrownBy(() -> FileIntentStore.at(file))
                    .withMessage("intents is damaged at byte " + first + ", with whole records from " + second
                            + " on, and was left as it is");
            assertThat(file).hasBinaryContent(damaged);
        }
    }

    @Test
    void a_file_of_something_else_is_an_error_and_stays_as_it_is() throws IOException {
        for (String text : List.of("x", "kabinet intents 2\n", "a letter to a friend\n")) {
            Files.writeString(file, text);

            assertThatIOException()
                    .isThrownBy(() -> FileIntentStore.at(file))
                    .withMessageContaining("no file of intents");

            assertThat(file).hasContent(text);
        }
    }

    @Test
    void an_empty_file_is_a_new_one() throws IOException {
        Files.createFile(file);

        assertThat(known(intent("first"))).isEmpty();
    }

    @Test
    void a_record_of_another_version_is_an_error() throws IOException {
        byte[] whole = fileOf(intent("first").in(IntentState.UNKNOWN));
        byte[] strange = Records.write(intent("first"));
        strange[Records.HEAD] = 'X';
        CRC32C sum = new CRC32C();
        sum.update(strange, 0, Integer.BYTES);
        sum.update(strange, Records.HEAD, strange.length - Records.HEAD);
        ByteBuffer.wrap(strange).putInt(Integer.BYTES, (int) sum.getValue());
        Files.write(file, joined(whole, strange));

        assertThatIOException().isThrownBy(() -> FileIntentStore.at(file)).withMessageContaining("this version");
    }

    @Test
    void a_second_store_is_turned_away_and_does_not_break_the_lock_of_the_first() throws Exception {
        try (FileIntentStore first = FileIntentStore.at(file)) {
            assertThatIOException().isThrownBy(() -> FileIntentStore.at(file)).withMessageContaining("of this process");
            assertThatIOException()
                    .isThrownBy(() -> FileIntentStore.at(directory.resolve(".").resolve("intents")))
                    .withMessageContaining("of this process");

            assertThat(OtherProcess.opening(file)).isEqualTo("intents is in use by another process");
            assertThat(first.open(intent("first"))).isEmpty();
        }
        assertThat(OtherProcess.opening(file)).isEqualTo("1 in doubt");
    }

    @Test
    void a_store_that_could_not_be_opened_holds_no_lock() throws IOException {
        Files.writeString(file, "something else");
        assertThatIOException().isThrownBy(() -> FileIntentStore.at(file));
        Files.delete(file);

        assertThat(known(intent("first"))).isEmpty();
    }

    @Test
    void a_directory_that_is_not_there_is_an_error() {
        assertThatIOException()
                .isThrownBy(
                        () -> FileIntentStore.at(directory.resolve("nowhere").resolve("intents")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void its_owner_alone_can_read_it() throws IOException {
        assumeThat(file.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--")));

        FileIntentStore.at(file).close();
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(permissions(directory.resolve("intents.lock"))).isEqualTo("rw-------");

        grow(file, 2 * Ledger.REMEMBERED);
        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @Test
    void a_file_that_got_long_is_written_anew_and_keeps_all_doubts_and_the_last_settled() throws IOException {
        try (FileIntentStore store = FileIntentStore.at(file)) {
            store.open(intent("doubt"));
        }
        grow(file, 2 * Ledger.REMEMBERED + 10);

        try (FileIntentStore store = FileIntentStore.at(file)) {
            assertThat(store.unsettled()).containsExactly(intent("doubt"));
            assertThat(store.find(intent("settled-0").id())).isEmpty();
            assertThat(store.find(
                            intent("settled-" + (2 * Ledger.REMEMBERED + 9)).id()))
                    .contains(intent("settled-" + (2 * Ledger.REMEMBERED + 9)).in(IntentState.CONFIRMED));
        }
        int record = Records.write(intent("settled-1000")).length;
        assertThat(Files.size(file)).isBetween((long) Ledger.REMEMBERED * record, (Ledger.REMEMBERED + 30L) * record);
        assertThat(directory.resolve("intents.new")).doesNotExist();
    }

    @Test
    void a_crash_while_it_is_written_anew_loses_nothing() throws IOException {
        fileOf(intent("first"));
        Files.writeString(directory.resolve("intents.new"), "half of it");

        grow(file, 2 * Ledger.REMEMBERED);

        assertThat(known(intent("first"))).contains(intent("first"));
    }

    /** The only thing that may be in the file is what was given to it, and nobody gives it more than this. */
    @Test
    void nothing_is_in_the_file_but_what_an_intent_has() throws IOException {
        String text = new String(fileOf(intent("order-42")), ISO_8859_1);

        assertThat(text.replaceAll("[^ -~]", "")
                        .replace("order-42", "")
                        .replace(intent("order-42").seal(), "")
                        .replace(intent("order-42").id().owner(), ""))
                .startsWith("kabinet intents 1")
                .contains("TakePromisedPayment")
                .hasSizeLessThan(60);
    }

    private byte[] fileOf(Intent... intents) throws IOException {
        Files.deleteIfExists(file);
        try (FileIntentStore store = FileIntentStore.at(file)) {
            for (Intent intent : intents) {
                store.open(intent);
                store.settle(intent.id(), intent.state());
            }
        }
        return Files.readAllBytes(file);
    }

    /** Lets so many intents be settled, then opens and settles one more. */
    private static void grow(Path file, int many) throws IOException {
        try (FileIntentStore store = FileIntentStore.at(file, Lazy::new)) {
            for (int i = 0; i < many; i++) {
                store.open(intent("settled-" + i));
                store.settle(intent("settled-" + i).id(), IntentState.CONFIRMED);
            }
            store.open(intent("last"));
            store.settle(intent("last").id(), IntentState.NOT_SENT);
        }
    }

    private Optional<Intent> known(Intent intent) throws IOException {
        try (FileIntentStore store = FileIntentStore.at(file, Lazy::new)) {
            return store.find(intent.id());
        }
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    /** A disk that is not waited for, since two thousand trips take long. */
    private static final class Lazy extends Journal {

        Lazy(Path path) throws IOException {
            super(path);
        }

        @Override
        void sync() {}
    }
}
