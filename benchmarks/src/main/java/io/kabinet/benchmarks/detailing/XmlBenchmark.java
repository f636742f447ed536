package io.kabinet.benchmarks.detailing;

import io.kabinet.testkit.detailing.SyntheticFormat;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One file per call, the XML of 2015. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 1)
public class XmlBenchmark {

    @Param("1000000")
    int rows;

    private @Nullable WrittenFile file;

    /** Writes the file. */
    @Setup
    public void write() throws IOException {
        file = new WrittenFile(SyntheticFormat.XML_2015, rows);
    }

    /** Deletes the file. */
    @TearDown
    public void delete() {
        file().close();
    }

    /** Ours: a record of each row. */
    @Benchmark
    public long typed() throws IOException {
        return file().typed();
    }

    /** The limit: the same parser, which gives the same attributes as texts; tells how long all of them are. */
    @Benchmark
    public long attributes() throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        long length = 0;
        try (InputStream in = file().open()) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("i")) {
                    length += lengthOfAttributes(xml);
                }
            }
        }
        return length;
    }

    private static long lengthOfAttributes(XMLStreamReader xml) {
        long length = 0;
        for (int i = xml.getAttributeCount() - 1; i >= 0; i--) {
            length += xml.getAttributeLocalName(i).length()
                    + xml.getAttributeValue(i).length();
        }
        return length;
    }

    private WrittenFile file() {
        return Objects.requireNonNull(file);
    }
}
