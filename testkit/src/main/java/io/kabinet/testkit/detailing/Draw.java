package io.kabinet.testkit.detailing;

import io.kabinet.core.detailing.Direction;
import java.util.Set;
import java.util.SplittableRandom;

/** The rows of a synthetic detailing, one after the other, the same for the same seed. */
final class Draw {

    private static final int PEERS = 100;
    private static final int LONGEST_CALL = 4_000;
    private static final int KILOBYTE = 1_024;
    private static final int MINUTE = 60;
    private static final int PER_MINUTE = 13_000;
    private static final int SPOILED_OF = 100;

    private final SplittableRandom random;
    private final Set<Quirk> quirks;
    private final int vatPercent;

    Event event = Event.CALL;
    Direction direction = Direction.OUT;
    String peer = "";
    long second;
    long real;
    long charged;
    boolean spoiled;

    /** In ten-thousandths. */
    long gross;

    /** In ten-thousandths. */
    long net;

    private boolean twin;

    Draw(SyntheticDetailing of) {
        this.random = new SplittableRandom(of.seed());
        this.quirks = of.quirks();
        this.second = of.firstSecond();
        this.vatPercent = of.vatPercent();
    }

    /** Goes on to the next row. */
    void next() {
        twin = !twin && quirks.contains(Quirk.TWINS) && random.nextInt(20) == 0;
        if (twin) {
            return;
        }
        second += random.nextInt(7);
        event = event(random.nextInt(20));
        direction = event == Event.CALL && random.nextBoolean() ? Direction.IN : Direction.OUT;
        peer = event == Event.TRAFFIC ? "internet.mts.ru" : "790000000" + two(random.nextInt(PEERS));
        measure();
        price();
        spoiled = quirks.contains(Quirk.SPOILED_ROWS) && random.nextInt(SPOILED_OF) == 0;
    }

    private Event event(int drawn) {
        if (drawn == 0 && quirks.contains(Quirk.UNKNOWN_KINDS)) {
            return Event.UNKNOWN;
        }
        return drawn < 10 ? Event.CALL : drawn < 14 ? Event.SMS : Event.TRAFFIC;
    }

    private void measure() {
        real = switch (event) {
            case CALL -> random.nextInt(LONGEST_CALL);
            case TRAFFIC -> (long) random.nextInt(1 << 18) * KILOBYTE;
            case SMS, UNKNOWN -> 1;
        };
        boolean rounded = event == Event.CALL && direction.equals(Direction.OUT) && real > 3;
        charged = rounded ? (real + MINUTE - 1) / MINUTE * MINUTE : real;
    }

    private void price() {
        boolean free = direction.equals(Direction.IN) || random.nextInt(3) > 0;
        gross = free ? 0 : event == Event.CALL ? charged / MINUTE * PER_MINUTE : random.nextInt(200_000);
        net = halfUp(gross * 100, 100 + vatPercent);
    }

    /** What the money without VAT comes to with it, where a file states no more. */
    long grossOfNet() {
        return halfUp(net * (100 + vatPercent), 100);
    }

    private static long halfUp(long dividend, long divisor) {
        return (2 * dividend + divisor) / (2 * divisor);
    }

    static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
