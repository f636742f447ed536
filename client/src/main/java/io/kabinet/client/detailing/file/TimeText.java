package io.kabinet.client.detailing.file;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;

/** A moment as it is written: {@code 6.9.2015 9:24:05} or {@code 2026-07-01T09:24:05+03:00}. */
final class TimeText {

    private static final long SECONDS_OF_DAY = 86_400;
    private static final long QUARTER = 900;
    private static final int DAY = 11;
    private static final int NO_OFFSET = Integer.MIN_VALUE;
    private static final int[] DAYS_OF_MONTH = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int[] DAYS_BEFORE = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
    private static final long DAYS_BEFORE_1970 = 719_162;

    /** With any offset still within what a row may have. */
    private static final int FIRST_YEAR = 2;

    private static final int LAST_YEAR = 9_998;

    private final ZoneRules rules;

    boolean stated;
    int year;
    int month;
    int day;
    int nano;
    int offset;
    private int secondOfDay;

    /** A day with what stands behind it, such as {@code 2026-07-01T}, as it stood in the text before. */
    private final char[] dayBefore = new char[DAY];

    private boolean dayKnown;
    private long midnight;

    private long knownQuarter = Long.MIN_VALUE;
    private int knownOffset;

    TimeText(ZoneId zone) {
        this.rules = zone.getRules();
    }

    void clear() {
        stated = false;
        offset = NO_OFFSET;
        nano = 0;
    }

    /** Days of one or two digits, and hours as well; no offset. */
    boolean readDotted(Slice text) {
        int at = text.from;
        if (isDayBefore(text)) {
            stated = readClock(text, at + DAY) == text.to;
            return stated;
        }
        int length = text.has(at + 1, '.') ? 1 : 2;
        day = length == 1 ? text.digit(at) : text.two(at);
        at += length;
        length = text.has(at + 2, '.') ? 1 : 2;
        month = length == 1 ? text.digit(at + 1) : text.two(at + 1);
        int next = at + 1 + length;
        year = text.two(next + 1) * 100 + text.two(next + 3);
        if (!text.has(at, '.') || !text.has(next, '.') || !text.has(next + 5, ' ') || !isDate()) {
            dayKnown = false;
            return false;
        }
        if (next + 6 - text.from == DAY) {
            rememberDay(text);
        } else {
            dayKnown = false;
            midnight = midnight();
        }
        stated = readClock(text, next + 6) == text.to;
        return stated;
    }

    /** ISO 8601 with an offset, which may be {@code Z}, or without one. */
    boolean readIso(Slice text) {
        int at = text.from;
        boolean sameDay = isDayBefore(text);
        if (!sameDay && !readIsoDay(text)) {
            return false;
        }
        int next = readClock(text, at + DAY);
        if (next < 0) {
            return false;
        }
        next = text.has(next, '.') ? readFraction(text, next + 1) : next;
        stated = next > 0 && (next == text.to || readOffset(text, next));
        return stated;
    }

    private boolean readIsoDay(Slice text) {
        int at = text.from;
        dayKnown = false;
        year = text.two(at) * 100 + text.two(at + 2);
        month = text.two(at + 5);
        day = text.two(at + 8);
        if (!text.has(at + 4, '-') || !text.has(at + 7, '-') || !text.has(at + 10, 'T') || !text.has(at + 13, ':')) {
            return false;
        }
        rememberDay(text);
        return dayKnown;
    }

    /** Whether the text begins with the day of the one before, as most do. */
    private boolean isDayBefore(Slice text) {
        if (!dayKnown || text.length() <= DAY) {
            return false;
        }
        for (int i = 0; i < DAY; i++) {
            if (text.chars[text.from + i] != dayBefore[i]) {
                return false;
            }
        }
        return true;
    }

    private void rememberDay(Slice text) {
        dayKnown = isDate();
        if (dayKnown) {
            System.arraycopy(text.chars, text.from, dayBefore, 0, DAY);
            midnight = midnight();
        }
    }

    /** {@code Z}, {@code +03:00} or {@code +0300}, from here to the end. */
    boolean readOffset(Slice text, int at) {
        if (text.has(at, 'Z') && at + 1 == text.to) {
            offset = 0;
            return true;
        }
        int sign = text.has(at, '+') ? 1 : text.has(at, '-') ? -1 : 0;
        int minutesAt = text.has(at + 3, ':') ? at + 4 : at + 3;
        int hours = text.two(at + 1);
        int minutes = text.two(minutesAt);
        if (sign == 0 || hours < 0 || minutes < 0 || minutes > 59 || minutesAt + 2 != text.to) {
            return false;
        }
        offset = sign * (hours * 3_600 + minutes * 60);
        return Math.abs(offset) <= ZoneOffset.MAX.getTotalSeconds();
    }

    private int readClock(Slice text, int at) {
        int length = text.has(at + 1, ':') ? 1 : 2;
        int hour = length == 1 ? text.digit(at) : text.two(at);
        int minutesAt = at + length + 1;
        int minute = text.two(minutesAt);
        int second = text.two(minutesAt + 3);
        if (!text.has(minutesAt - 1, ':') || !text.has(minutesAt + 2, ':')) {
            return -1;
        }
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
            return -1;
        }
        secondOfDay = hour * 3_600 + minute * 60 + second;
        return minutesAt + 5;
    }

    private int readFraction(Slice text, int start) {
        int at = start;
        int value = 0;
        while (text.digit(at) >= 0 && at - start < 9) {
            value = value * 10 + text.digit(at);
            at++;
        }
        if (at == start) {
            return -1;
        }
        for (int digits = at - start; digits < 9; digits++) {
            value *= 10;
        }
        nano = value;
        return at;
    }

    private boolean isDate() {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) {
            return false;
        }
        return day <= DAYS_OF_MONTH[month - 1] || (month == 2 && day == 29 && isLeap());
    }

    private boolean isLeap() {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    private long midnight() {
        int years = year - 1;
        long days = years * 365L + years / 4 - years / 100 + years / 400 + DAYS_BEFORE[month - 1] + day - 1;
        days += month > 2 && isLeap() ? 1 : 0;
        return (days - DAYS_BEFORE_1970) * SECONDS_OF_DAY;
    }

    private long localSecond() {
        return midnight + secondOfDay;
    }

    /** What is stated, or what holds in the zone at that time. */
    int offsetSeconds() {
        if (offset != NO_OFFSET) {
            return offset;
        }
        long local = localSecond();
        long quarter = Math.floorDiv(local, QUARTER); // no zone changes its offset within one
        if (quarter != knownQuarter) {
            LocalDateTime time = LocalDateTime.ofEpochSecond(local, 0, ZoneOffset.UTC);
            knownOffset = rules.getOffset(time).getTotalSeconds();
            knownQuarter = quarter;
        }
        return knownOffset;
    }

    long epochSecond() {
        return localSecond() - offsetSeconds();
    }

    LocalDate date() {
        return LocalDate.of(year, month, day);
    }
}
