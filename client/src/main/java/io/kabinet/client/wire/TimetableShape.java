package io.kabinet.client.wire;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_DATE_TIME;

import io.kabinet.core.account.terms.Recurrence;
import io.kabinet.core.account.terms.Timetable;
import java.time.LocalDateTime;
import java.util.regex.Pattern;

/** Days and a time of day, in whatever zone it is that they are kept. How often is read only if it is known: nobody guesses. */
final class TimetableShape {

    private static final Pattern LOCAL =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?");

    static final Shape<Timetable> TIMETABLE = new Shape<>(
            when -> Json.Fields.of("every", when.every().name())
                    .and("first", when.first().format(ISO_LOCAL_DATE_TIME))
                    .and("last", when.last(), Values::date),
            json -> new Timetable(
                    Values.needed(json, "every", every -> Recurrence.valueOf(Values.text(every))),
                    Values.needed(json, "first", TimetableShape::local),
                    Values.stated(json, "last", Values::date)));

    private TimetableShape() {}

    private static LocalDateTime local(Json json) throws Unreadable {
        return LocalDateTime.parse(Values.text(json, LOCAL, "a date and a time of day"));
    }
}
