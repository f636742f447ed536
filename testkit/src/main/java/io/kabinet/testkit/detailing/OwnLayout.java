package io.kabinet.testkit.detailing;

import java.util.Locale;

/** Our own fields, as JSON or as a table. */
final class OwnLayout extends Layout {

    private final boolean json;
    private final String quote;

    OwnLayout(SyntheticDetailing of, boolean json) {
        super(of);
        this.json = json;
        this.quote = json ? "\"" : "";
    }

    @Override
    void head(StringBuilder text) {
        if (!json) {
            text.append("at,line,kind,category,direction,peer,unit,real,charged,gross,net\r\n");
        }
    }

    @Override
    void row(Draw draw, long number, StringBuilder text) {
        boolean directed = draw.event == Event.CALL || draw.event == Event.SMS;
        begin();
        field("at", quote + isoTime(draw) + quote);
        field("line", quote + SyntheticDetailing.LINE + quote);
        field("kind", quote + draw.event.kind + quote);
        field("category", quote + draw.event.category + quote);
        field("direction", quote + (directed ? direction(draw, "in", "out") : "") + quote);
        field("peer", quote + draw.peer + quote);
        field("unit", quote + draw.event.unit.name().toLowerCase(Locale.ROOT) + quote);
        field("real", Long.toString(draw.real));
        field("charged", Long.toString(draw.charged));
        field("gross", amount(draw.gross, '.'));
        field("net", amount(draw.net, '.'));
        if (json) {
            text.append("{");
            fields(text, ",", "\"", "\":", "");
            text.append("}\n");
        } else {
            values(text);
            text.append("\r\n");
        }
    }

    @Override
    void tail(StringBuilder text) {
        // Lines have no end.
    }
}
