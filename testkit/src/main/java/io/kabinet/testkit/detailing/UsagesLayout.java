package io.kabinet.testkit.detailing;

/** The JSON of the business interface. */
final class UsagesLayout extends Layout {

    private final boolean bare;
    private final boolean asArray;

    UsagesLayout(SyntheticDetailing of) {
        super(of);
        this.bare = of.quirks().contains(Quirk.BARE_ARRAY);
        this.asArray = of.quirks().contains(Quirk.CHARACTERISTICS_AS_ARRAY);
    }

    @Override
    void head(StringBuilder text) {
        text.append(bare ? "[\n" : "{\"Usages\":[\n");
    }

    @Override
    void row(Draw draw, long number, StringBuilder text) {
        String characteristics = characteristics(draw);
        String date = quoted(isoTime(draw));
        begin();
        field("date", date);
        field("ratingDate", date);
        field("msisdn", quoted(SyntheticDetailing.LINE));
        field("type", quoted("network"));
        field("amount", amount(draw.gross, '.'));
        field("discount", "0");
        field("tax", amount(draw.gross - draw.net, '.'));
        field("productId", quoted("0495"));
        field("Characteristics", characteristics);
        text.append(number == 0 ? "{" : ",\n{");
        fields(text, ",", "\"", "\":", "");
        text.append("}");
    }

    private String characteristics(Draw draw) {
        begin();
        if (draw.event == Event.CALL || draw.event == Event.SMS) {
            field("direction", quoted(direction(draw, "I", "O")));
        }
        field("networkEvent", quoted(draw.event.network));
        field("categoryId", quoted(draw.event.category));
        if (draw.event == Event.CALL) {
            field("label", quoted(LABEL));
        }
        field("calledMsisdn", quoted(draw.peer));
        field("factUnits", Long.toString(draw.real));
        field("factUnitCode", quoted(unit(draw)));
        field("numberOfUnits", Long.toString(draw.charged));
        field("unitOfMeasureCode", quoted(unit(draw)));
        field("accountBalance", "120.0");
        field("chargePeriodStart", "null");
        StringBuilder text = new StringBuilder(asArray ? "[" : "{");
        if (asArray) {
            fields(text, ",", "{\"name\":\"", "\",\"value\":", "}");
        } else {
            fields(text, ",", "\"", "\":", "");
        }
        return text.append(asArray ? "]" : "}").toString();
    }

    @Override
    void tail(StringBuilder text) {
        text.append(bare ? "\n]\n" : "\n]}\n");
    }

    private static String unit(Draw draw) {
        return switch (draw.event) {
            case CALL -> "SECOND";
            case TRAFFIC -> "BYTE";
            case SMS -> "FACT";
            case UNKNOWN -> "ITEM";
        };
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
