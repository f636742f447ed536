package io.kabinet.spark.settlement;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** The invented shops that come with it; they are those of the partner shop's story. */
final class Sample {

    private static final Map<Kind, String> FILES = Map.of(
            Kind.OFFERS, "offers.csv",
            Kind.PURCHASES, "orders.csv",
            Kind.EVENTS, "events.csv",
            Kind.STATEMENT, "statement.csv");

    private Sample() {}

    /** The files of the sample, put into a directory below another one, wherever that is, for Spark reads no jars. */
    static Map<Kind, List<String>> unpacked(String out, Configuration configuration) throws IOException {
        Path directory = new Path(out, "sample");
        Map<Kind, List<String>> files = new EnumMap<>(Kind.class);
        for (Map.Entry<Kind, String> each : FILES.entrySet()) {
            Path file = new Path(directory, each.getValue());
            try (InputStream bytes = Sample.class.getResourceAsStream("sample/" + each.getValue())) {
                if (bytes == null) {
                    throw new IllegalStateException("the sample is not there: " + each.getValue());
                }
                try (OutputStream copy = file.getFileSystem(configuration).create(file, true)) {
                    bytes.transferTo(copy);
                }
            }
            files.put(each.getKey(), List.of(file.toString()));
        }
        return files;
    }
}
