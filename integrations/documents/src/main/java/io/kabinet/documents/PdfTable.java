package io.kabinet.documents;

import io.kabinet.documents.Paper.Align;
import io.kabinet.documents.Paper.Column;
import io.kabinet.documents.Paper.Line;
import io.kabinet.documents.Paper.Section;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Draws one table; its head comes again on each page. */
final class PdfTable {

    private static final float SIZE = 7.5f;
    private static final float LEADING = 9.5f;
    private static final float PADDING = 3;
    private static final float SKY = 2;
    private static final float RULE = 0.5f;
    private static final float RULE_OF_TOTAL = 1;
    private static final float HEAD_GREY = 0.93f;
    private static final float RULE_GREY = 0.82f;

    private final Sheets sheets;
    private final Section section;
    private final float[] widths;
    private final float width;

    PdfTable(Sheets sheets, Section section) {
        this.sheets = sheets;
        this.section = section;
        float told = (float) section.columns().stream().mapToInt(Column::width).sum();
        this.width = section.hasHead() ? sheets.width() : Math.min(told, sheets.width());
        this.widths = new float[section.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = section.columns().get(i).width() * width / told;
        }
    }

    /** How high the head and the first line are, which must not be parted. */
    float beginning() throws IOException {
        float first = height(broken(section.lines().iterator().next().cells()));
        return section.hasHead() ? height(head()) + first : first;
    }

    void draw() throws IOException {
        drawHead();
        for (Line line : section.lines()) {
            drawLine(line);
            sheets.box(0, -RULE, width, RULE, RULE_GREY);
        }
        for (Line line : section.totals()) {
            sheets.advance(RULE_OF_TOTAL);
            drawLine(line);
        }
    }

    private void drawLine(Line line) throws IOException {
        List<List<String>> cells = broken(line.cells());
        if (sheets.make(height(cells))) {
            drawHead();
        }
        if (line.strong()) {
            sheets.box(0, -RULE_OF_TOTAL, width, RULE_OF_TOTAL, 0);
        }
        drawCells(cells, line);
    }

    private void drawHead() throws IOException {
        if (!section.hasHead()) {
            return;
        }
        List<List<String>> head = head();
        sheets.box(0, 0, width, height(head), HEAD_GREY);
        drawCells(head, Line.of());
    }

    private List<List<String>> head() throws IOException {
        return broken(section.columns().stream().map(Column::heading).toList());
    }

    private List<List<String>> broken(List<String> texts) throws IOException {
        List<List<String>> cells = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            cells.add(sheets.letters().lines(texts.get(i), SIZE, widths[i] - 2 * PADDING));
        }
        return cells;
    }

    private static float height(List<List<String>> cells) {
        int lines = cells.stream().mapToInt(List::size).max().orElse(1);
        return lines * LEADING + 2 * SKY;
    }

    private void drawCells(List<List<String>> cells, Line line) throws IOException {
        float left = 0;
        for (int i = 0; i < widths.length; i++) {
            Align align = section.columns().get(i).align();
            if (i < cells.size()) {
                drawText(cells.get(i), align, left, widths[i], line.strong());
            } else if (line.bar() > 0) {
                sheets.bar(left + PADDING, SKY, (widths[i] - 2 * PADDING) * line.bar() / 1000, LEADING - 1);
            }
            left += widths[i];
        }
        sheets.advance(height(cells));
    }

    private void drawText(List<String> lines, Align align, float left, float room, boolean strong) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i);
            float start = align == Align.RIGHT
                    ? left + room - PADDING - sheets.letters().width(text, SIZE)
                    : left + PADDING;
            sheets.text(text, start, SKY + i * LEADING, SIZE, strong);
        }
    }
}
