package io.kabinet.testkit.faults;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * What goes wrong with one request.
 *
 * <p>Each says whether the operator gets the request, and what the client gets for an answer. Immutable; two of one name are
 * equal.
 */
public final class Fault {

    /** The operator gets the request and answers; the answer is lost and the connection closed. */
    public static final Fault LOSE_ANSWER = new Fault("lose answer", exchange -> {
        exchange.forward();
        exchange.hangUp();
    });

    /** The connection is closed; the operator never gets the request. */
    public static final Fault LOSE_REQUEST = new Fault("lose request", Exchange::hangUp);

    /** The connection is closed; the operator gets the request at {@link FaultProxy#deliverLate()}. */
    public static final Fault DELIVER_LATE = new Fault("deliver late", exchange -> {
        exchange.keepForLater();
        exchange.hangUp();
    });

    /** The operator gets the request; its answer stands still within the headers, for good. */
    public static final Fault STALL_IN_HEADERS = new Fault("stall in headers", exchange -> {
        Message answer = exchange.answer();
        exchange.stallAfter(answer.headLength() / 2);
    });

    /** The operator gets the request; its answer stands still within the body, for good. */
    public static final Fault STALL_IN_BODY = new Fault("stall in body", exchange -> {
        Message answer = exchange.answer();
        exchange.stallAfter(answer.headLength() + answer.body().length / 2);
    });

    /** The operator gets the request; each byte of its answer waits for {@link FaultProxy#release}. */
    public static final Fault DRIP = new Fault("drip", Exchange::drip);

    /** The operator gets the request; in place of its answer comes a page, as from a hotel's network. */
    public static final Fault HTML_200 = new Fault("200 with HTML", exchange -> {
        exchange.forward();
        exchange.pass(Message.answer("200 OK", "text/html; charset=utf-8", Pages.WELCOME));
    });

    /** The operator gets the request; its answer comes as text/plain. */
    public static final Fault WRONG_TYPE = new Fault(
            "wrong content type", exchange -> exchange.pass(exchange.answer().with("Content-Type", "text/plain")));

    /** The operator gets the request; in its answer, if it is a JSON object, the first name stands twice. */
    public static final Fault DUPLICATE_KEYS =
            new Fault("duplicate keys", exchange -> exchange.pass(Pages.withFirstNameTwice(exchange.answer())));

    /** The operator gets the request; its answer has a right Content-Length and a wrong one after it. */
    public static final Fault TWO_LENGTHS = new Fault("two Content-Length", exchange -> {
        Message answer = exchange.answer();
        byte[] content = answer.content();
        exchange.pass(answer.withBody(content).and("Content-Length", Integer.toString(content.length + 1)));
    });

    /** A bare 503, as of a gateway that finds no operator; the operator does not get the request. */
    public static final Fault BARE_503 = new Fault(
            "bare 503", exchange -> exchange.pass(Message.answer("503 Service Unavailable", "text/plain", "")));

    /** The operator gets the request; in its place a gateway answers 502 with HTML. */
    public static final Fault HTML_502 = new Fault("502 with HTML", exchange -> {
        exchange.forward();
        exchange.pass(Message.answer("502 Bad Gateway", "text/html", Pages.BAD_GATEWAY));
    });

    /** The connection is reset; the operator does not get the request. */
    public static final Fault RESET_BEFORE = new Fault("reset before", Exchange::reset);

    /** The operator gets the request and answers; the connection is reset. */
    public static final Fault RESET_AFTER = new Fault("reset after", exchange -> {
        exchange.forward();
        exchange.reset();
    });

    /** Nothing goes wrong. */
    static final Fault NONE = new Fault("none", exchange -> exchange.pass(exchange.answer()));

    private static final Instant INVENTED_DAY = Instant.parse("2026-03-01T09:00:00Z");
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final int LONGEST_CUT = 600;
    private static final List<Fault> NAMED = List.of(
            LOSE_ANSWER,
            LOSE_REQUEST,
            DELIVER_LATE,
            STALL_IN_HEADERS,
            STALL_IN_BODY,
            DRIP,
            HTML_200,
            WRONG_TYPE,
            DUPLICATE_KEYS,
            TWO_LENGTHS,
            BARE_503,
            HTML_502,
            RESET_BEFORE,
            RESET_AFTER);

    private final String kind;
    private final String name;
    private final Play play;

    private Fault(String name, Play play) {
        this(name, name, play);
    }

    private Fault(String kind, String name, Play play) {
        this.kind = kind;
        this.name = name;
        this.play = play;
    }

    /**
     * The operator gets the request; of its answer so many bytes come, headers counted, then the connection is closed.
     *
     * @param bytes zero or more; an answer that is no longer than that loses its last byte
     * @return the fault
     * @throws IllegalArgumentException if it is below zero
     */
    public static Fault cutAt(int bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("bytes must be zero or more: " + bytes);
        }
        return new Fault("cut", "cut at " + bytes, exchange -> {
            byte[] answer = exchange.answer().bytes();
            exchange.passUntil(Math.min(bytes, answer.length - 1));
        });
    }

    /**
     * 429 with Retry-After as a date; the operator does not get the request.
     *
     * @param wait how long after the answer's own Date, which is an invented one and the same every time
     * @return the fault
     */
    public static Fault busyFor(Duration wait) {
        return busy(HTTP_DATE.format(INVENTED_DAY.plus(wait)));
    }

    /**
     * 429 with any Retry-After; the operator does not get the request.
     *
     * @param retryAfter seconds, a date, or what should not be there
     * @return the fault
     * @throws IllegalArgumentException if it has line ends
     */
    public static Fault busy(String retryAfter) {
        if (!retryAfter.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
            throw new IllegalArgumentException("retryAfter must be visible ASCII");
        }
        return new Fault(
                "429",
                "429, Retry-After: " + retryAfter,
                exchange -> exchange.pass(Message.answer("429 Too Many Requests", "text/plain", "")
                        .and("Date", HTTP_DATE.format(INVENTED_DAY))
                        .and("Retry-After", retryAfter)));
    }

    /**
     * All kinds of faults, by one of each.
     *
     * @return those that have a name here, a cut in the middle, and a 429 with a date
     */
    public static List<Fault> oneOfEach() {
        return drawn(new SplittableRandom(1));
    }

    /** One of each, those that have a figure with a figure by chance. */
    static List<Fault> drawn(SplittableRandom random) {
        List<Fault> all = new ArrayList<>(NAMED);
        all.add(cutAt(random.nextInt(LONGEST_CUT)));
        all.add(busyFor(Duration.ofSeconds(random.nextInt(1, 20))));
        return all;
    }

    void play(Exchange exchange) throws IOException {
        play.on(exchange);
    }

    /**
     * What kind of fault it is, without its figures, to count by.
     *
     * @return for example {@code cut} for each cut at any byte
     */
    public String kind() {
        return kind;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fault fault && fault.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }

    /** What is done with a request. */
    private interface Play {
        void on(Exchange exchange) throws IOException;
    }
}
