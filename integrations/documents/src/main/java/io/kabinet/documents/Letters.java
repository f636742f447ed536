package io.kabinet.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The one font of printed documents: what it can show, and how much room that takes.
 *
 * <p>It is Liberation Sans, which PDFBox carries for its own needs; fonts of the machine are never looked for.
 */
final class Letters {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int HOLLOW_SQUARE = 0x25A1;
    private static final float UNITS_OF_AN_EM = 1000;

    private final PDType0Font font;
    private final CmapLookup shapes;
    private final Map<Integer, Float> widths = new HashMap<>();

    private Letters(PDType0Font font, CmapLookup shapes) {
        this.font = font;
        this.shapes = shapes;
    }

    static Letters in(PDDocument document) throws IOException {
        try (InputStream bytes = PDFont.class.getResourceAsStream(FONT)) {
            if (bytes == null) {
                throw new IllegalStateException("PDFBox has no " + FONT);
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            font.setEnableGsub(false); // no ligatures: a text is as wide as its letters, and pages are made much faster
            return new Letters(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup());
        }
    }

    PDType0Font font() {
        return font;
    }

    /** The text with a hollow square for each character that has no shape. */
    String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        Visible.onPaper(text)
                .codePoints()
                .forEach(character ->
                        shown.appendCodePoint(shapes.getGlyphId(character) == 0 ? HOLLOW_SQUARE : character));
        return shown.toString();
    }

    float width(String shown, float size) throws IOException {
        float width = 0;
        for (int i = 0; i < shown.length(); i = shown.offsetByCodePoints(i, 1)) {
            width += width(shown.codePointAt(i));
        }
        return width / UNITS_OF_AN_EM * size;
    }

    private float width(int character) throws IOException {
        Float known = widths.get(character);
        if (known == null) {
            known = font.getStringWidth(Character.toString(character));
            widths.put(character, known);
        }
        return known;
    }

    /** Breaks a text at spaces into lines that fit, and a word that does not fit where it must. */
    List<String> lines(String text, float size, float room) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : shown(text).split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) <= room) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (width(line, size) > room) {
                int end = fitting(line, size, room);
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        lines.add(line);
        return lines;
    }

    /** How much of a word fits, at least one character. */
    private int fitting(String word, float size, float room) throws IOException {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && width(word.substring(0, word.offsetByCodePoints(end, 1)), size) <= room) {
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
    }
}
