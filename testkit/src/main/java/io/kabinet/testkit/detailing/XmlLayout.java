package io.kabinet.testkit.detailing;

/** The XML of both generations. */
final class XmlLayout extends Layout {

    private static final long KILOBYTE = 1_024;

    XmlLayout(SyntheticDetailing of) {
        super(of);
    }

    @Override
    void head(StringBuilder text) {
        SyntheticDetailing.Totals totals = of.totals();
        String sums = "t=\"" + comma(totals.net().getAmount().toPlainString()) + "\" f=\""
                + comma(totals.gross().getAmount().toPlainString()) + "\"";
        String line = "n=\"" + SyntheticDetailing.LINE + "\" sim=\"897010000000000000001\" ";
        text.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        if (of.isOf2015()) {
            text.append(
                            "<Report layerType=\"OldCompatible\" version=\"2\">\n<b sd=\"06.09.2015\" ed=\"06.03.2016\"/>\n<ds ")
                    .append(line)
                    .append("pt=\"\" ")
                    .append(sums)
                    .append(" cn=\"руб.\" sd=\"06.09.2015\" ed=\"06.03.2016\">\n");
        } else {
            text.append("<Report>\n<tp sim=\"" + SyntheticDetailing.LINE + "\" u=\"Пример Абонент\">\n<ds ")
                    .append(line)
                    .append("type=\"Сетевой ресурс\" ")
                    .append(sums)
                    .append(">\n");
        }
    }

    @Override
    void row(Draw draw, long number, StringBuilder text) {
        begin();
        field("d", dottedTime(draw));
        field("n", direction(draw, "&lt;--", "") + draw.peer);
        field("zp", draw.event == Event.CALL ? ZONE : "");
        field("s", draw.event.service);
        field("du", volume(draw, draw.real));
        field("c", amount(draw.net, ','));
        if (of.isOf2015()) {
            field("zv", "");
            field("a", "");
            field("dup", volume(draw, draw.charged));
            field("f", amount(draw.gross, ','));
            field("bd", dottedTime(draw));
            field("cur", "810");
            field("gmt", "+03:00");
        }
        text.append("<i ");
        fields(text, " ", "", "=\"", "\"");
        text.append("/>\n");
    }

    @Override
    void tail(StringBuilder text) {
        text.append(of.isOf2015() ? "</ds>\n</Report>\n" : "</ds>\n</tp>\n</Report>\n");
    }

    private String volume(Draw draw, long count) {
        return switch (draw.event) {
            case CALL -> of.isOf2015() ? minutes(count) : hours(count);
            case TRAFFIC -> count / KILOBYTE + "Kb";
            case SMS, UNKNOWN -> Long.toString(count);
        };
    }

    private static String comma(String amount) {
        return amount.replace('.', ',');
    }
}
