package io.kabinet.spark.settlement;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The invented shops that come with it; they are those of the partner shop's story. */
final class Sample {

    private static final Map<Kind, String> FILES = Map.of(
            Kind.OFFERS, "offers.csv",
            Kind.PURCHASES, "orders.csv",
            Kind.EVENTS, "events.csv",
            Kind.STATEMENT, "statement.csv");

    private Sample() {}

    /** The files of the sample, put into a directory below another one, for Spark reads no jars. */
    static Map<Kind, List<String>> unpacked(String out) throws IOException {
        Path directory = Files.createDirectories(Path.of(out, "sample"));
        Map<Kind, List<String>> files = new EnumMap<>(Kind.class);
        for (Map.Entry<Kind, String> each : FILES.entrySet()) {
            Path file = directory.resolve(each.getValue());
            try (InputStream bytes = Sample.class.getResourceAsStream("sample/" + each.getValue())) {
                if (bytes == null) {
                    throw new IllegalStateException("the sample is not there: " + each.getValue());
                }
                Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
            }
            files.put(each.getKey(), List.of(file.toString()));
        }
        return files;
    }
}
