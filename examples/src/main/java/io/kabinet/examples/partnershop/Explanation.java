package io.kabinet.examples.partnershop;

import io.kabinet.core.cashback.settlement.LineStanding;
import io.kabinet.core.reason.Reason;
import java.io.PrintStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Says in words why an order's cashback is what it is, to the kopeck. */
final class Explanation {

    private final List<Integer> wanted;
    private final TreeMap<Integer, Settled> found = new TreeMap<>();

    private Explanation(List<Integer> wanted) {
        this.wanted = wanted;
    }

    /**
     * The explanation of an order.
     *
     * @param name its id, or the partner's and its id with a slash between
     * @throws NothingComputed if there is no such order
     */
    static Explanation of(String name, OrderBook orders) {
        List<Integer> wanted = new ArrayList<>();
        for (int partner = 0; partner < orders.partnerCount(); partner++) {
            String id = orders.partner(partner);
            add(orders.find(id, name), wanted);
            if (name.startsWith(id + '/')) {
                add(orders.find(id, name.substring(id.length() + 1)), wanted);
            }
        }
        if (wanted.isEmpty()) {
            throw new NothingComputed("--explain: there is no order " + name);
        }
        return new Explanation(wanted);
    }

    private static void add(int order, List<Integer> wanted) {
        if (order != Slots.NONE) {
            wanted.add(order);
        }
    }

    void take(Settled settled) {
        if (wanted.contains(settled.order())) {
            found.put(settled.order(), settled);
        }
    }

    void print(PrintStream out, Speech speech, Speech.Places places, ZoneId zone) {
        for (Settled order : found.values()) {
            for (LineStanding line : order.lines()) {
                print(line, out, speech, places, zone);
            }
        }
    }

    private static void print(LineStanding line, PrintStream out, Speech speech, Speech.Places places, ZoneId zone) {
        Words words = speech.words();
        say(
                out,
                words.of("partner") + ' ' + line.key().partner() + ", " + words.of("order") + ' '
                        + line.key().order() + ", " + words.of("position") + ' '
                        + line.key().position());
        List<Reason> steps = line.reward()
                .map(reward -> reward.because())
                .orElseGet(() -> line.decision().reasons());
        steps.forEach(step -> say(out, "  " + speech.say(step)));
        String days = speech.days(line.payableFrom(zone), line.payableBy(zone));
        say(
                out,
                "  " + words.of("state") + ": " + words.of(line.state())
                        + (days.isEmpty() ? "" : "; " + words.of("pays") + ": " + days));
        line.notes().forEach(note -> say(out, "  " + speech.say(note, places)));
        if (new PrintedLine(line.decision(), Outcome.of(line, zone), line.notes()).isMonthlyCapLeftOut()) {
            say(out, "  " + words.of("no-subscriber"));
        }
    }

    private static void say(PrintStream out, String text) {
        out.print(Printable.line(text) + '\n');
    }
}
