package io.kabinet.documents;

import io.kabinet.documents.Paper.Foot;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/** Pages of A4 that are filled from top to bottom; lengths are in points, heights count downwards from the top. */
final class Sheets {

    static final float MARGIN = 40;

    private static final float FOOT_SIZE = 7.5f;
    private static final float BOLDNESS = 0.035f;
    private static final float INK = 0.1f;

    private final PDDocument document;
    private final Letters letters;
    private final PDRectangle format;
    private @Nullable PDPageContentStream page;
    private float used;
    private long textHash;

    Sheets(PDDocument document, Letters letters, boolean wide) {
        this.document = document;
        this.letters = letters;
        PDRectangle upright = PDRectangle.A4;
        this.format = wide ? new PDRectangle(upright.getHeight(), upright.getWidth()) : upright;
    }

    Letters letters() {
        return letters;
    }

    /** The width between the margins. */
    float width() {
        return format.getWidth() - 2 * MARGIN;
    }

    /** Makes sure that so much fits, on a new page if need be. Says whether there is a new page. */
    boolean make(float room) throws IOException {
        if (page != null && used + room <= format.getHeight() - MARGIN) {
            return false;
        }
        end();
        PDPage next = new PDPage(format);
        document.addPage(next);
        page = new PDPageContentStream(document, next, AppendMode.OVERWRITE, true);
        used = MARGIN;
        return true;
    }

    /** Leaves so much of the page behind. */
    void advance(float height) {
        used += height;
    }

    /** Writes a line whose top is so far below what is used. */
    void text(String shown, float left, float down, float size, boolean strong) throws IOException {
        textHash = textHash * 31 + shown.hashCode();
        write(page(), shown, left, format.getHeight() - used - down - size, size, strong);
    }

    /** Fills a box in a shade of grey, from black (0) to white (1). */
    void box(float left, float down, float width, float height, float grey) throws IOException {
        page().setNonStrokingColor(grey);
        fill(left, down, width, height);
    }

    /** Fills a box in the colour of bars. */
    void bar(float left, float down, float width, float height) throws IOException {
        page().setNonStrokingColor(0.784f, 0.063f, 0.18f);
        fill(left, down, width, height);
    }

    /** What the text of all pages comes to: the same for the same document. */
    long textHash() {
        return textHash;
    }

    /** Ends the last page and writes the number of each at its foot. */
    void finish(Foot foot) throws IOException {
        end();
        int pages = document.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            String line = foot.page() + " " + (i + 1) + " " + foot.of() + " " + pages;
            float left = format.getWidth() - MARGIN - letters.width(line, FOOT_SIZE);
            try (PDPageContentStream again =
                    new PDPageContentStream(document, document.getPage(i), AppendMode.APPEND, true, true)) {
                write(again, line, left, MARGIN / 2, FOOT_SIZE, false);
            }
        }
    }

    private void fill(float left, float down, float width, float height) throws IOException {
        page().addRect(MARGIN + left, format.getHeight() - used - down - height, width, height);
        page().fill();
    }

    private void write(PDPageContentStream on, String shown, float left, float up, float size, boolean strong)
            throws IOException {
        if (shown.isEmpty()) {
            return;
        }
        on.beginText();
        on.setNonStrokingColor(INK);
        on.setStrokingColor(INK);
        // There is no bold font to be had: the outline is drawn as well.
        on.setRenderingMode(strong ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        on.setLineWidth(size * BOLDNESS);
        on.setFont(letters.font(), size);
        on.newLineAtOffset(on == page ? MARGIN + left : left, up);
        on.showText(shown);
        on.endText();
    }

    private PDPageContentStream page() {
        if (page == null) {
            throw new IllegalStateException("no page has been begun");
        }
        return page;
    }

    private void end() throws IOException {
        if (page != null) {
            page.close();
            page = null;
        }
    }
}
