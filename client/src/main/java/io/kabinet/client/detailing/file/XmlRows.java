package io.kabinet.client.detailing.file;

import io.kabinet.client.detailing.file.UnreadableFile.Fault;
import io.kabinet.core.detailing.usage.UsageRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.util.function.Consumer;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The XML of both generations: sections {@code tp} and {@code ds}, rows {@code i}, everything in attributes. */
final class XmlRows implements RowSource {

    private final Watched in;
    private final RowDraft draft;
    private final Consumer<SectionTotals> sections;
    private final XmlRow row;
    private final XmlText text;
    private final XMLStreamReader xml;

    private boolean inReport;
    private @Nullable Section section;
    private @Nullable String subscriber;

    XmlRows(InputStream in, RowDraft draft, Consumer<SectionTotals> sections) throws IOException {
        this.in = new Watched(in);
        this.draft = draft;
        this.sections = sections;
        this.row = new XmlRow(draft);
        draft.where = this::position;
        FilePosition start = new FilePosition(0, 1, 0);
        try {
            this.text = XmlText.of(this.in);
        } catch (UnsupportedEncodingException e) {
            throw new UnreadableFile(Fault.WRONG_ENCODING, start);
        }
        try {
            this.xml = SafeXml.open(text);
        } catch (XMLStreamException | RuntimeException e) {
            throw failed(e, start);
        }
    }

    @Override
    public boolean next() throws IOException {
        while (true) {
            switch (advance()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (starts(xml.getLocalName())) {
                        return true;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> ends(xml.getLocalName());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadableFile(Fault.DOCTYPE, position());
                case XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    private int advance() throws IOException {
        try {
            return xml.next();
        } catch (XMLStreamException
                | RuntimeException e) { // the JDK's parser throws its own kinds where a limit or an encoding is broken
            throw failed(e, position());
        }
    }

    private boolean starts(String element) throws IOException {
        if (!inReport) {
            if (!element.equals("Report")) {
                throw new UnreadableFile(Fault.NOT_A_DETAILING, position());
            }
            inReport = true;
            return false;
        }
        switch (element) {
            case "i" -> {
                draft.begin();
                row.read(xml, section == null ? subscriber : section.line(subscriber));
                return true;
            }
            case "tp" -> subscriber = xml.getAttributeValue(null, "sim");
            case "ds" -> section = Section.begin(xml, draft.reading.currency());
            default -> {}
        }
        return false;
    }

    private void ends(String element) {
        if (element.equals("tp")) {
            subscriber = null;
        } else if (element.equals("ds") && section != null) {
            section.totals().ifPresent(sections);
            section = null;
        }
    }

    @Override
    public void taken(@Nullable UsageRecord taken) {
        if (section != null) {
            section.add(taken);
        }
    }

    @Override
    public FilePosition position() {
        Location location = xml.getLocation();
        return new FilePosition(
                draft.row, Math.max(1, location.getLineNumber()), Math.max(0, location.getColumnNumber()));
    }

    private IOException failed(Exception e, FilePosition position) throws IOException {
        in.rethrow();
        return new UnreadableFile(SafeXml.faultOf(e, text.ended()), position);
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            // Nothing of it can be lost: it only reads.
        }
        in.close();
    }
}
