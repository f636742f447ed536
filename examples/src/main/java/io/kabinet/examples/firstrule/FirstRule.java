package io.kabinet.examples.firstrule;

import io.kabinet.core.cashback.CashbackPolicy;
import io.kabinet.core.cashback.CashbackQuote;
import io.kabinet.core.cashback.Reward;
import io.kabinet.core.market.Market;
import io.kabinet.core.reason.Language;
import io.kabinet.core.reason.Texts;
import io.kabinet.core.values.Rate;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.joda.money.Money;

/** Computes the cashback of one purchase and says why it is not a kopeck more. */
public final class FirstRule {

    private FirstRule() {}

    /**
     * Runs the story.
     *
     * @param args not read
     */
    public static void main(String[] args) {
        tell(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void tell(PrintStream out) {
        // tag::first-rule[]
        CashbackPolicy policy = Market.RUSSIA.rulebook().cashback().orElseThrow();
        CashbackQuote quote = policy.quote(Reward.share(Rate.percent(25)), Money.parse("RUB 999.99"));
        Texts texts = Texts.in(Language.RUSSIAN, Market.RUSSIA.zone());

        out.println(quote.reward()); // RUB 249.99, and not 250.00:
        out.println(texts.of(quote.because())); // … Округлено вниз до 249,99 RUB: округление забрало 0,0075 RUB
        // end::first-rule[]
    }
}
