package io.kabinet.client.wire;

import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long an operator asks to be left alone, by the header {@code Retry-After} of RFC 9110.
 *
 * <p>A date is measured from the answer's own {@code Date}, so that no clock of this machine has a say. What is over, wrong
 * or there twice is taken for nothing, and what is too long for a day: no call waits longer.
 */
public final class RetryAfter {

    /** The name of the header. */
    public static final String NAME = "Retry-After";

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Pattern SECONDS = Pattern.compile("0*([0-9]+)");
    private static final int LONG = 32;
    private static final int MOST_DIGITS = 9;

    private RetryAfter() {}

    /**
     * What the headers ask for.
     *
     * @param values what Retry-After says, every time that it is there
     * @param dates what Date says, every time that it is there
     * @return above zero and at most a day; empty if they ask for nothing, or not in a way that can be read
     */
    public static Optional<Duration> of(List<String> values, List<String> dates) {
        if (values.size() != 1 || values.get(0).length() > LONG) {
            return Optional.empty();
        }
        String value = values.get(0).strip();
        Matcher seconds = SECONDS.matcher(value);
        Optional<Duration> asked = seconds.matches() ? seconds(seconds.group(1)) : until(value, dates);
        return asked.filter(time -> !time.isZero() && !time.isNegative())
                .map(time -> time.compareTo(LONGEST) > 0 ? LONGEST : time);
    }

    private static Optional<Duration> seconds(String digits) {
        return Optional.of(digits.length() > MOST_DIGITS ? LONGEST : Duration.ofSeconds(Integer.parseInt(digits)));
    }

    private static Optional<Duration> until(String value, List<String> dates) {
        Optional<Instant> from = dates.size() == 1 ? date(dates.get(0).strip()) : Optional.empty();
        return from.flatMap(start -> date(value).map(end -> Duration.between(start, end)));
    }

    private static Optional<Instant> date(String text) {
        try {
            return text.endsWith(" GMT")
                    ? Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Writes into an outcome what was asked for with it.
     *
     * @param outcome what came of an operation
     * @param pause what the headers ask for
     * @param <R> what the operator answers with
     * @return the outcome, with the pause where the operator was busy or failed
     */
    public static <R> Outcome<R> into(Outcome<R> outcome, Optional<Duration> pause) {
        if (pause.isEmpty()) {
            return outcome;
        }
        return outcome.match(
                confirmed -> outcome,
                rejected -> outcome,
                notSent -> told(notSent.why(), pause)
                        .<Outcome<R>>map(Outcome::notSent)
                        .orElse(outcome),
                unknown -> told(unknown.why(), pause)
                        .map(why -> Outcome.unknown(unknown.operation(), why))
                        .orElse(outcome));
    }

    private static Optional<Why> told(Why why, Optional<Duration> pause) {
        return pause.filter(time -> why.cause() == Cause.BUSY || why.cause() == Cause.OPERATOR_FAILED)
                .map(why::after);
    }
}
