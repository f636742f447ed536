package io.kabinet.documents;

import io.kabinet.core.document.DocumentFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What is in a document once it is written. */
final class Read {

    private Read() {}

    static byte[] bytes(Document document, DocumentFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.write(format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String text(Document document, DocumentFormat format) {
        return new String(bytes(document, format), StandardCharsets.UTF_8);
    }

    static Element xml(Document document) {
        return parsed(bytes(document, DocumentFormat.XML));
    }

    /** Our HTML is well-formed XML too. */
    static Element html(Document document) {
        return parsed(bytes(document, DocumentFormat.HTML));
    }

    static PDDocument pdf(Document document) throws IOException {
        return Loader.loadPDF(bytes(document, DocumentFormat.PDF));
    }

    /** The text of all pages, line by line as it is seen. */
    static List<String> lines(Document document) throws IOException {
        return pages(document).stream().flatMap(List::stream).toList();
    }

    /** The same, page by page. */
    static List<List<String>> pages(Document document) throws IOException {
        List<List<String>> pages = new ArrayList<>();
        try (PDDocument pdf = pdf(document)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(stripper.getText(pdf).lines().toList());
            }
        }
        return pages;
    }

    static List<Element> all(Element root, String name) {
        NodeList found = root.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    static Element only(Element root, String name) {
        List<Element> found = all(root, name);
        if (found.size() != 1) {
            throw new AssertionError("expected one " + name + ", found " + found.size());
        }
        return found.get(0);
    }

    /** The tables of a page as text: a line for each row, with a bar between its cells. */
    static List<String> tableLines(Document document) {
        return all(html(document), "tr").stream().map(Read::cells).toList();
    }

    private static String cells(Element row) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
            cells.add(cell.getTextContent());
        }
        return String.join("|", cells);
    }

    private static Element parsed(byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
