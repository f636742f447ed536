package io.kabinet.documents;

import io.kabinet.core.document.DocumentFormat;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A document that adds up and can be written in three formats.
 *
 * <p>The same values give the same bytes, on every machine for XML and HTML. Text that came from outside is escaped: it
 * ends no element, and opens none. A stream is flushed, not closed. Immutable and safe for use by several threads.
 */
public final class Document {

    private final Setting setting;
    private final Content content;

    Document(Setting setting, Content content) {
        this.setting = setting;
        this.content = content;
    }

    /**
     * Writes it in the format that was ordered.
     *
     * @param format the format
     * @param out where to
     * @throws IOException if the stream fails
     */
    public void write(DocumentFormat format, OutputStream out) throws IOException {
        switch (format) {
            case XML -> xml(out);
            case HTML -> html(out);
            case PDF -> pdf(out);
        }
    }

    /**
     * Writes it for programs, row by row, in UTF-8, as {@code document.xsd} beside this class describes it.
     *
     * <p>Amounts are exact, with four digits and a decimal point. Text is kept as it is; only what XML cannot hold at all
     * becomes U+FFFD.
     *
     * @param out where to
     * @throws IOException if the stream fails
     */
    public void xml(OutputStream out) throws IOException {
        new XmlWriter(setting, content).write(out);
    }

    /**
     * Writes it for a browser, row by row, in UTF-8: one file that loads nothing and runs nothing.
     *
     * <p>A character that has no shape, such as one that turns the direction of writing, becomes U+FFFD.
     *
     * @param out where to
     * @throws IOException if the stream fails
     */
    public void html(OutputStream out) throws IOException {
        HtmlWriter.write(new Layout(setting, content).paper(), out);
    }

    /**
     * Writes it for reading and printing: A4, with its font inside.
     *
     * <p>A character that has no shape in that font (it has Latin, Greek, Cyrillic and Hebrew letters) becomes a
     * hollow square.
     *
     * @param out where to
     * @throws IOException if the stream fails
     */
    public void pdf(OutputStream out) throws IOException {
        PdfWriter.write(new Layout(setting, content).paper(), setting, out);
    }
}
