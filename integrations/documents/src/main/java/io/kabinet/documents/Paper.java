package io.kabinet.documents;

import java.util.List;

/** A document as a person reads it: the same for HTML and PDF. Text is not escaped yet. */
record Paper(String language, String title, List<Fact> facts, List<Section> sections, Foot foot) {

    /** What a printed page ends with. */
    record Foot(String page, String of, boolean wide) {}

    /** One line of what a document is about. */
    record Fact(String label, String value) {}

    /** A table under a heading, or a note where there would be no line in it. */
    record Section(String heading, String ifEmpty, List<Column> columns, Iterable<Line> lines, List<Line> totals) {

        boolean isEmpty() {
            return !lines.iterator().hasNext();
        }

        boolean hasHead() {
            return columns.stream().anyMatch(column -> !column.heading().isEmpty());
        }
    }

    /** Which edge the text of a column keeps to, or that it is a bar. */
    enum Align {
        LEFT,
        RIGHT,
        BAR
    }

    /** A column; widths are told in points and shrink or grow together. */
    record Column(String heading, Align align, int width) {}

    /** A line of a table: as many cells as there are columns but for the bar, which is in thousandths of the longest. */
    record Line(List<String> cells, boolean strong, int bar) {

        static Line of(String... cells) {
            return new Line(List.of(cells), false, 0);
        }

        static Line strong(String... cells) {
            return new Line(List.of(cells), true, 0);
        }
    }
}
