package io.kabinet.examples.subscriberday;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.core.market.Market;
import io.kabinet.core.reason.Language;
import io.kabinet.examples.console.CommandLine;
import io.kabinet.examples.console.CommandLine.Chosen;
import io.kabinet.testkit.InMemoryOperator;
import java.io.PrintStream;

/** What happens to a subscriber in some weeks, from the first SMS to a lost answer, without a network. */
public final class SubscriberDay {

    private static final String USAGE = """
            Tells some weeks of a subscriber, against an operator in memory.

              --market russia|belarus   whose rules (default: russia)
              --lang ru|en|be           the language (default: ru)
              --help                    prints this
            """;

    private static final CommandLine COMMAND_LINE = CommandLine.of(USAGE).choice("--market", "russia", "belarus");
    private static final String MORNING = "2026-03-01T09:00:00Z";

    private SubscriberDay() {}

    /**
     * Runs the story, and exits with 2 if the arguments are wrong.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        COMMAND_LINE.main(args, SubscriberDay::tell);
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        return COMMAND_LINE.run(args, SubscriberDay::tell, out, err);
    }

    private static void tell(Chosen chosen, PrintStream out) {
        Cast cast = chosen.value("--market").equals("belarus") ? Cast.BELARUS : Cast.RUSSIA;
        tell(cast, chosen.language(), out);
    }

    private static void tell(Cast cast, Language language, PrintStream out) {
        Market market = cast.market();
        InMemoryOperator operator =
                InMemoryOperator.in(market).rulebook(OwnChoices.of(market)).startingAt(MORNING);
        try (KabinetClient client = operator.client()) {
            Day day = new Day(operator, client, cast, Diary.in(language, operator.clock(), out));
            Entrance entrance = new Entrance(day);
            entrance.register();
            Kabinet anna = entrance.forget();
            Ahead ahead = new Ahead(day);
            new MoneyChapter(day, anna).tell(ahead);
            new PointsChapter(day, anna).tell(ahead);
            new LostAnswer(day, anna).tell();
            new CashbackChapter(day, anna).tell(ahead);
            ahead.tell();
        }
    }
}
