package io.kabinet.documents;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes tags on lines of their own, and text that XML can hold. */
final class XmlTags {

    private final XMLStreamWriter xml;
    private final Deque<Boolean> onOneLine = new ArrayDeque<>();

    XmlTags(XMLStreamWriter xml) {
        this.xml = xml;
    }

    XmlTags begin(String namespace, String root) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(namespace);
        onOneLine.push(false);
        return this;
    }

    XmlTags open(String name) throws XMLStreamException {
        newLine();
        xml.writeStartElement(name);
        onOneLine.push(name.equals("row") || name.equals("category") || onOneLine.getFirst());
        return this;
    }

    XmlTags empty(String name) throws XMLStreamException {
        newLine();
        xml.writeEmptyElement(name);
        return this;
    }

    XmlTags attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, value);
        return this;
    }

    XmlTags element(String name, String text) throws XMLStreamException {
        newLine();
        xml.writeStartElement(name);
        xml.writeCharacters(Visible.inXml(text));
        xml.writeEndElement();
        return this;
    }

    XmlTags close() throws XMLStreamException {
        boolean line = onOneLine.pop();
        if (!line) {
            xml.writeCharacters("\n");
        }
        xml.writeEndElement();
        return this;
    }

    void finish() throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.flush();
    }

    private void newLine() throws XMLStreamException {
        if (!onOneLine.getFirst()) {
            xml.writeCharacters("\n");
        }
    }
}
