package io.kabinet.examples.firstcall;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.market.Market;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.reason.Language;
import io.kabinet.core.reason.Texts;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.examples.console.CommandLine;
import io.kabinet.testkit.InMemoryOperator;
import java.io.PrintStream;
import org.joda.money.Money;

/** Signs a subscriber in, takes a promised payment, and says what came of it, whatever that is. */
public final class FirstCall {

    private static final String USAGE = """
            Signs a subscriber in to an operator in memory and takes a promised payment.

              --amount 300|900   how many roubles; the second is more than the operator lends (default: 300)
              --lang ru|en|be    the language of a refusal (default: ru)
              --help             prints this
            """;

    private static final CommandLine COMMAND_LINE = CommandLine.of(USAGE).choice("--amount", "300", "900");
    private static final Msisdn ANNA = Msisdn.of("79000000001");

    private FirstCall() {}

    /**
     * Runs the story, and exits with 2 if the arguments are wrong.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        COMMAND_LINE.main(args, (chosen, out) -> tell(rub(chosen.value("--amount")), chosen.language(), out));
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        return COMMAND_LINE.run(
                args, (chosen, to) -> tell(rub(chosen.value("--amount")), chosen.language(), to), out, err);
    }

    private static void tell(Money amount, Language language, PrintStream out) {
        out.println(call(amount, Texts.in(language, Market.RUSSIA.zone())));
    }

    private static String call(Money amount, Texts texts) {
        // tag::first-call[]
        InMemoryOperator operator = InMemoryOperator.in(Market.RUSSIA).startingAt("2026-03-01T09:00:00Z");
        try (KabinetClient client = operator.client()) {
            Kabinet anna = operator.signedIn(client, ANNA); // with her password, as a person would
            Outcome<PromisedPayment> taken = anna.promisedPayments().take(amount, RequestKey.of("order-42"));
            return taken.match(
                    confirmed -> anna.account().balance().amount() + ", repay by "
                            + confirmed.value().repayBy(),
                    rejected -> texts.of(rejected.reasons()), // every reason, with its figures
                    notSent -> "nothing happened, it can be sent again",
                    unknown -> "it may have happened: anna.resolve(unknown) finds out");
        }
        // end::first-call[]
    }

    private static Money rub(String amount) {
        return Money.parse("RUB " + amount);
    }
}
