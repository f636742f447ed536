package io.kabinet.testkit.detailing;

import io.kabinet.core.detailing.Direction;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.SplittableRandom;

/** How a format writes rows: a head, the fields of each row as names and values, a tail. */
abstract class Layout {

    static final String ZONE = "МТС";
    static final String LABEL = "Исходящий звонок";

    private static final int MOST = 24;
    private static final int MINUTE = 60;
    private static final int HOUR = 3_600;

    final SyntheticDetailing of;

    private final SplittableRandom order;
    private final String[] names = new String[MOST];
    private final String[] values = new String[MOST];
    private int count;

    private long day = Long.MIN_VALUE;
    private String isoDay = "";
    private String dottedDay = "";

    Layout(SyntheticDetailing of) {
        this.of = of;
        this.order = new SplittableRandom(of.seed());
    }

    static Layout of(SyntheticDetailing detailing) {
        return switch (detailing.format()) {
            case USAGES_JSON -> new UsagesLayout(detailing);
            case XML_2015, XML_2026 -> new XmlLayout(detailing);
            case NDJSON -> new OwnLayout(detailing, true);
            case CSV -> new OwnLayout(detailing, false);
        };
    }

    abstract void head(StringBuilder text);

    abstract void row(Draw draw, long number, StringBuilder text);

    abstract void tail(StringBuilder text);

    final void begin() {
        count = 0;
    }

    final void field(String name, String value) {
        names[count] = name;
        values[count] = value;
        count++;
    }

    /** Writes the fields with what stands before each, after its name and behind it, in some order if asked to. */
    final void fields(StringBuilder text, String separator, String before, String middle, String behind) {
        if (of.quirks().contains(Quirk.ANY_ORDER)) {
            shuffle();
        }
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : separator).append(before).append(names[i]).append(middle);
            text.append(values[i]).append(behind);
        }
    }

    /** Writes the values alone, in the order of a table's head. */
    final void values(StringBuilder text) {
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : ",").append(values[i]);
        }
    }

    private void shuffle() {
        for (int i = count - 1; i > 0; i--) {
            int other = order.nextInt(i + 1);
            String name = names[i];
            String value = values[i];
            names[i] = names[other];
            values[i] = values[other];
            names[other] = name;
            values[other] = value;
        }
    }

    final String isoTime(Draw draw) {
        return draw.spoiled ? "yesterday" : isoDay(draw.second) + "T" + clock(draw.second, true) + "+03:00";
    }

    final String dottedTime(Draw draw) {
        isoDay(draw.second);
        return draw.spoiled ? "yesterday" : dottedDay + " " + clock(draw.second, false);
    }

    private String isoDay(long second) {
        long local = Math.floorDiv(second + SyntheticDetailing.OFFSET, 24L * HOUR);
        if (local != day) {
            day = local;
            LocalDateTime date = LocalDateTime.ofEpochSecond(local * 24 * HOUR, 0, ZoneOffset.UTC);
            String month = Draw.two(date.getMonthValue());
            String dayOfMonth = Draw.two(date.getDayOfMonth());
            isoDay = date.getYear() + "-" + month + "-" + dayOfMonth;
            dottedDay = dayOfMonth + "." + month + "." + date.getYear();
        }
        return isoDay;
    }

    private static String clock(long second, boolean twoDigits) {
        int ofDay = Math.floorMod(second + SyntheticDetailing.OFFSET, 24 * HOUR);
        int hour = ofDay / HOUR;
        return (twoDigits ? Draw.two(hour) : Integer.toString(hour)) + ":" + Draw.two(ofDay / MINUTE % MINUTE) + ":"
                + Draw.two(ofDay % MINUTE);
    }

    static String direction(Draw draw, String in, String out) {
        return draw.direction.equals(Direction.IN) ? in : out;
    }

    /** Ten-thousandths as an amount, 0 as nothing but that. */
    static String amount(long tenThousandths, char point) {
        if (tenThousandths == 0) {
            return "0";
        }
        String part = Long.toString(10_000 + tenThousandths % 10_000);
        return tenThousandths / 10_000 + (point + part.substring(1));
    }

    static String minutes(long seconds) {
        return seconds / MINUTE + ":" + Draw.two((int) (seconds % MINUTE));
    }

    static String hours(long seconds) {
        return seconds < HOUR
                ? minutes(seconds)
                : seconds / HOUR + ":" + Draw.two((int) (seconds / MINUTE % MINUTE)) + ":"
                        + Draw.two((int) (seconds % MINUTE));
    }
}
