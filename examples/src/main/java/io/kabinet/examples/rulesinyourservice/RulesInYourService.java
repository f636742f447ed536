package io.kabinet.examples.rulesinyourservice;

import io.kabinet.core.market.Market;
import io.kabinet.core.market.Rulebook;
import io.kabinet.core.reason.Language;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import io.kabinet.examples.console.CommandLine;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import org.joda.money.Money;

/** Two instances of somebody's service decide by core's rules, and share nothing but a database. */
public final class RulesInYourService {

    private static final String USAGE = """
            Two instances of a service, one database: wrong passwords, a promised payment and points are counted once.

              --lang ru|en|be   the language (default: ru)
              --help            prints this
            """;

    private static final CommandLine COMMAND_LINE = CommandLine.of(USAGE);
    private static final AtomicInteger RUNS = new AtomicInteger();

    static final Msisdn ANNA = Msisdn.of("79000000001");
    static final Secret RIGHT = Secret.of("Right1234");

    /** How the service knows a password is its own affair; a real one compares hashes. */
    static final BiPredicate<Msisdn, Secret> PASSWORDS = (number, typed) -> typed.equals(RIGHT);

    private RulesInYourService() {}

    /**
     * Runs the story, and exits with 2 if the arguments are wrong.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        COMMAND_LINE.main(args, (chosen, out) -> tell(chosen.language(), out));
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        return COMMAND_LINE.run(args, (chosen, to) -> tell(chosen.language(), to), out, err);
    }

    private static void tell(Language language, PrintStream out) {
        Rulebook rulebook = Market.RUSSIA.rulebook();
        String name = "kabinet-" + RUNS.incrementAndGet();
        try (Database one = Database.open(name);
                Database other = Database.open(name)) {
            FrontDesk first = new FrontDesk(rulebook, one, PASSWORDS);
            FrontDesk second = new FrontDesk(rulebook, other, PASSWORDS);
            first.knows(ANNA, Money.parse("RUB 0.00"));
            Story story = new Story(first, second, Speech.in(language, rulebook.zone()), out);
            story.guess();
            story.borrow();
            story.spend();
            story.restart(new FrontDesk(rulebook, other, PASSWORDS));
        }
    }
}
