package io.kabinet.testkit.detailing;

import io.kabinet.client.detailing.file.DetailingFile;
import io.kabinet.client.detailing.file.DetailingReader;
import io.kabinet.core.detailing.usage.UsageAmount;
import io.kabinet.core.detailing.usage.UsageRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process that reads one file and prints how many rows it has, and their money without VAT in ten-thousandths. */
final class ReadInLittleMemory {

    private ReadInLittleMemory() {}

    public static void main(String[] args) throws IOException {
        SyntheticDetailing any = SyntheticDetailing.of(SyntheticFormat.valueOf(args[0]), 0);
        long net = 0;
        try (InputStream in = Files.newInputStream(Path.of(args[1]));
                DetailingReader reader = DetailingFile.open(any.format().format(), in, any.reading(), bad -> {
                    throw new IllegalStateException(bad.toString());
                })) {
            while (reader.next()) {
                UsageRecord row = reader.row();
                UsageAmount amount = row.net().orElseThrow();
                net += amount.isZero() ? 0 : amount.unscaled();
            }
            System.out.print(reader.rows() + " " + net);
        }
    }
}
