package io.kabinet.benchmarks.detailing;

import io.kabinet.client.detailing.file.BadRow;
import io.kabinet.client.detailing.file.CategoryMonth;
import io.kabinet.client.detailing.file.DetailingFile;
import io.kabinet.client.detailing.file.DetailingReader;
import io.kabinet.core.detailing.usage.UsageAmount;
import io.kabinet.testkit.detailing.SyntheticDetailing;
import io.kabinet.testkit.detailing.SyntheticFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A synthetic file on the disk, and what ours makes of it. */
final class WrittenFile implements AutoCloseable {

    final SyntheticDetailing detailing;
    final Path path;

    WrittenFile(SyntheticFormat format, int rows) throws IOException {
        detailing = SyntheticDetailing.of(format, rows);
        path = Files.createTempFile("detailing", "." + format);
        try (OutputStream out = Files.newOutputStream(path)) {
            detailing.writeTo(out);
        }
    }

    InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    /** Every row, as a record; their money with VAT in ten-thousandths. */
    long typed() throws IOException {
        long sum = 0;
        try (DetailingReader reader =
                DetailingFile.open(detailing.format().format(), open(), detailing.reading(), WrittenFile::refuse)) {
            while (reader.next()) {
                UsageAmount gross = reader.row().gross().orElseThrow();
                sum += gross.isZero() ? 0 : gross.unscaled();
            }
        }
        return sum;
    }

    /** Sums by category and month; all of them in ten-thousandths. */
    long categoryMonths() throws IOException {
        long sum = 0;
        for (CategoryMonth month : DetailingFile.categoryMonths(
                detailing.format().format(), open(), detailing.reading(), WrittenFile::refuse)) {
            sum += month.gross().amount().getAmount().movePointRight(4).longValueExact();
        }
        return sum;
    }

    private static void refuse(BadRow row) {
        throw new IllegalStateException(row.toString());
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
