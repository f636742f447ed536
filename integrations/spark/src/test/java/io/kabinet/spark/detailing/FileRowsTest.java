package io.kabinet.spark.detailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.client.detailing.file.Reading;
import io.kabinet.core.market.Market;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileRowsTest {

    private static final SentReading READING =
            SentReading.of(Reading.in(Market.RUSSIA.zone(), Market.RUSSIA.currency()), false);

    @TempDir
    private Path directory;

    private FileRows open(Path file) {
        return FileRows.open(new InputFile(file.toUri().toString(), 7), READING, new Configuration());
    }

    @Test
    void a_file_that_went_away_after_it_was_listed_is_told_and_nothing_else() {
        try (FileRows rows = open(directory.resolve("gone.xml"))) {
            Row only = rows.next();

            assertThat(Columns.isEndOfFile(only)).isTrue();
            assertThat(only.getStruct(2).toString()).endsWith("gone.xml,7,0,0,0,CANNOT_BE_OPENED,0,0]");
            assertThat(rows.hasNext()).isFalse();
            assertThatThrownBy(rows::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void bytes_that_cannot_be_had_end_the_task_so_that_it_is_done_again() throws IOException {
        Path file = Files.writeString(directory.resolve("own.ndjson"), "{}\n".repeat(1_000));
        Files.write(directory.resolve(".own.ndjson.crc"), new byte[] {'c', 'r', 'c', 0, 0, 0, 2, 0, 1, 2, 3, 4});

        assertThatThrownBy(() -> open(file)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void sections_whose_sums_are_not_those_of_their_rows_are_counted() throws IOException {
        String row = "<i d=\"01.06.2026 9:36:11\" n=\"79000000042\" s=\"sms o\" du=\"1\" c=\"1.00\" f=\"1.22\"/>";
        Path file = Files.writeString(
                directory.resolve("a.xml"),
                "<Report><ds n=\"79000000001\" f=\"1.22\">" + row + "</ds><ds n=\"79000000002\" f=\"1.23\">" + row
                        + "</ds></Report>");
        try (FileRows rows = open(file)) {
            Row end = rows.next();
            while (rows.hasNext()) {
                end = rows.next();
            }
            assertThat(end.getStruct(2).toString()).endsWith(",2,2,0,null,2,1]");
        }
    }
}
