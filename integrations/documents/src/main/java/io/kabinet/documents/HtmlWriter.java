package io.kabinet.documents;

import io.kabinet.documents.Paper.Align;
import io.kabinet.documents.Paper.Column;
import io.kabinet.documents.Paper.Fact;
import io.kabinet.documents.Paper.Line;
import io.kabinet.documents.Paper.Section;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes paper as one HTML file, which is well-formed XML too.
 *
 * <p>Text goes in by {@link #text} alone. It stands where its own direction of writing cannot reach its neighbours.
 */
final class HtmlWriter {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="{language}" xml:lang="{language}">
            <head>
            <meta charset="utf-8"/>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
            <meta name="viewport" content="width=device-width"/>
            <meta name="format-detection" content="telephone=no"/>
            <title>""";

    private static final String STYLE = """
            </title>
            <style>
            body { font: 15px/1.4 "Liberation Sans", Arial, sans-serif; color: #1a1a1a; margin: 24px auto; max-width: {width}; padding: 0 16px; }
            h1 { font-size: 24px; margin: 0 0 12px; }
            h2 { font-size: 17px; margin: 28px 0 8px; }
            dl { display: grid; grid-template-columns: max-content auto; gap: 2px 16px; margin: 0; }
            dt { color: #666; }
            dd { margin: 0; overflow-wrap: anywhere; }
            table { border-collapse: collapse; }
            .full { width: 100%; }
            th, td { padding: 4px 8px; text-align: left; vertical-align: top; border-bottom: 1px solid #ddd; overflow-wrap: anywhere; }
            thead th { background: #f2f2f2; font-size: 13px; overflow-wrap: normal; }
            .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
            thead .number { white-space: normal; }
            tfoot td { font-weight: bold; border-bottom: 0; border-top: 2px solid #1a1a1a; }
            svg { display: block; width: 120px; height: 16px; }
            rect { fill: #c8102e; }
            @media print { body { margin: 0; max-width: none; font-size: 9pt; } tr { break-inside: avoid; } rect { print-color-adjust: exact; } }
            </style>
            </head>
            <body>
            <main>
            """;

    private final Writer out;

    private HtmlWriter(Writer out) {
        this.out = out;
    }

    static void write(Paper paper, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new HtmlWriter(writer).paper(paper);
        writer.flush();
    }

    private void paper(Paper paper) throws IOException {
        out.write(HEAD.replace("{language}", paper.language()));
        text(paper.title());
        out.write(STYLE.replace("{width}", paper.foot().wide() ? "1200px" : "760px"));
        element("h1", paper.title());
        out.write("<dl>\n");
        for (Fact fact : paper.facts()) {
            element("dt", fact.label());
            element("dd", fact.value());
        }
        out.write("</dl>\n");
        for (Section section : paper.sections()) {
            section(section);
        }
        out.write("</main>\n</body>\n</html>\n");
    }

    private void section(Section section) throws IOException {
        out.write("<section>\n");
        element("h2", section.heading());
        if (section.isEmpty()) {
            element("p", section.ifEmpty());
        } else {
            table(section);
        }
        out.write("</section>\n");
    }

    private void table(Section section) throws IOException {
        out.write(section.hasHead() ? "<table class=\"full\">\n" : "<table>\n");
        if (section.hasHead()) {
            out.write("<thead>\n<tr>");
            for (Column column : section.columns()) {
                out.write(column.align() == Align.RIGHT ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">");
                text(column.heading());
                out.write("</th>");
            }
            out.write("</tr>\n</thead>\n");
        }
        lines("tbody", section.columns(), section.lines());
        if (!section.totals().isEmpty()) {
            lines("tfoot", section.columns(), section.totals());
        }
        out.write("</table>\n");
    }

    private void lines(String part, List<Column> columns, Iterable<Line> lines) throws IOException {
        out.write("<" + part + ">\n");
        for (Line line : lines) {
            out.write("<tr>");
            for (int i = 0; i < columns.size(); i++) {
                cell(columns.get(i).align(), line, i);
            }
            out.write("</tr>\n");
        }
        out.write("</" + part + ">\n");
    }

    private void cell(Align align, Line line, int index) throws IOException {
        switch (align) {
            case LEFT -> out.write("<td>");
            case RIGHT -> out.write("<td class=\"number\">");
            case BAR -> out.write("<td>");
        }
        if (align != Align.BAR) {
            isolated(line.cells().get(index));
        } else if (line.bar() > 0) {
            out.write(
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1000 100\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                            + "<rect width=\"" + line.bar() + "\" height=\"100\"/></svg>");
        }
        out.write("</td>");
    }

    private void element(String name, String content) throws IOException {
        out.write("<" + name + ">");
        isolated(content);
        out.write("</" + name + ">\n");
    }

    private void isolated(String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        out.write("<bdi>");
        text(text);
        out.write("</bdi>");
    }

    private void text(String text) throws IOException {
        String visible = Visible.onPaper(text);
        for (int i = 0; i < visible.length(); i++) {
            char character = visible.charAt(i);
            switch (character) {
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '&' -> out.write("&amp;");
                case '"' -> out.write("&quot;");
                case '\'' -> out.write("&#39;");
                default -> out.write(character);
            }
        }
    }
}
