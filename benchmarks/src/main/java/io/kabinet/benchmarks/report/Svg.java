package io.kabinet.benchmarks.report;

import java.util.Locale;

/** A picture that is written as text, the same for the same figures wherever it is made. */
final class Svg {

    static final int WIDTH = 900;

    private static final String INK = "#24292f";

    private final StringBuilder text = new StringBuilder();

    Svg(int height, String title) {
        text.append(String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\"",
                        WIDTH,
                        height,
                        WIDTH,
                        height))
                .append(" font-family=\"sans-serif\" font-size=\"14\">\n<title>")
                .append(escaped(title))
                .append("</title>\n");
        box(0, 0, WIDTH, height, "#ffffff");
        words(WIDTH / 2.0, 28, "middle", title);
    }

    void box(double x, double y, double width, double height, String colour) {
        text.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>\n",
                x,
                y,
                width,
                height,
                colour));
    }

    void line(double fromX, double fromY, double toX, double toY, String colour) {
        text.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>\n",
                fromX,
                fromY,
                toX,
                toY,
                colour));
    }

    void dot(double x, double y, String colour) {
        text.append(
                String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"5\" fill=\"%s\"/>\n", x, y, colour));
    }

    /** Words that start, end or have their middle at a place. */
    void words(double x, double y, String anchor, String words) {
        text.append(String.format(
                        Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">", x, y, anchor, INK))
                .append(escaped(words))
                .append("</text>\n");
    }

    String done() {
        return text + "</svg>\n";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
