package io.kabinet.examples.spendingreport;

import io.kabinet.examples.console.Words;
import io.kabinet.examples.spendingreport.Spending.Line;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What was spent, by category, as bars in SVG; the longest is the dearest. Whatever a category is called stays text. */
final class Chart {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int NAMES = 420;
    private static final int BARS = 360;
    private static final int WIDTH = NAMES + BARS + 180;
    private static final int ROW = 28;
    private static final int TOP = 56;

    private final List<Line> lines;
    private final String title;

    private Chart(List<Line> lines, String title) {
        this.lines = lines;
        this.title = title;
    }

    /** A chart of lines that are sorted, the dearest first. */
    static Chart of(List<Line> lines, Words words) {
        return new Chart(lines, words.of("title"));
    }

    /** Writes it, directories and all. */
    void write(Path file) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        if (directory != null) {
            Files.createDirectories(directory);
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            draw(xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException("the chart cannot be written", e);
        }
    }

    private void draw(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace(SVG);
        xml.writeAttribute("viewBox", "0 0 " + WIDTH + ' ' + (TOP + ROW * lines.size() + ROW / 2));
        xml.writeAttribute("font-family", "sans-serif");
        xml.writeAttribute("font-size", "14");
        text(xml, 16, TOP / 2 + 6, "start", title);
        for (int i = 0; i < lines.size(); i++) {
            bar(xml, TOP + i * ROW, lines.get(i));
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void bar(XMLStreamWriter xml, int top, Line line) throws XMLStreamException {
        String length = length(line);
        text(xml, NAMES - 12, top + 15, "end", line.key());
        xml.writeEmptyElement("rect");
        xml.writeAttribute("x", Integer.toString(NAMES));
        xml.writeAttribute("y", Integer.toString(top));
        xml.writeAttribute("width", length);
        xml.writeAttribute("height", "20");
        xml.writeAttribute("fill", "#3b6ea5");
        text(xml, NAMES + BARS + 12, top + 15, "start", Pages.plain(line.spent()));
    }

    private String length(Line line) {
        BigDecimal dearest = lines.get(0).spent().getAmount();
        return line.spent()
                .getAmount()
                .multiply(BigDecimal.valueOf(BARS))
                .divide(dearest, 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static void text(XMLStreamWriter xml, int x, int y, String anchor, String words) throws XMLStreamException {
        xml.writeStartElement("text");
        xml.writeAttribute("x", Integer.toString(x));
        xml.writeAttribute("y", Integer.toString(y));
        xml.writeAttribute("text-anchor", anchor);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }
}
