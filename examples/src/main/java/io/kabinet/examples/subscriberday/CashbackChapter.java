package io.kabinet.examples.subscriberday;

import io.kabinet.client.Kabinet;
import io.kabinet.client.cashback.CashbackLine;
import io.kabinet.client.cashback.CashbackSummary;
import io.kabinet.client.cashback.ReadCashback;
import io.kabinet.client.cashback.ReadCashbackLines;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Page;
import io.kabinet.core.cashback.CashbackOffer;
import io.kabinet.core.cashback.CashbackPolicy;
import io.kabinet.core.cashback.PartnerContract;
import io.kabinet.core.cashback.Reward;
import io.kabinet.core.cashback.order.LineAmounts;
import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.cashback.order.OrderLine;
import io.kabinet.core.cashback.settlement.EventState;
import io.kabinet.core.cashback.settlement.EventTarget;
import io.kabinet.core.cashback.settlement.PartnerEvent;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Rate;
import io.kabinet.testkit.Partners;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Anna buys a kettle, the shop approves, and the cashback is there some days later; in Belarus there is none. */
final class CashbackChapter {

    private static final String SHOP = "kettle-and-cup";
    private static final String ORDER = "order-1";
    private static final Money PRICE = Money.parse("RUB 1000");

    private final Day day;
    private final Kabinet anna;

    CashbackChapter(Day day, Kabinet anna) {
        this.day = day;
        this.anna = anna;
    }

    void tell(Ahead ahead) {
        day.diary().chapter("cashback");
        day.later(Duration.ofHours(1));
        if (look().answer().isEmpty()) {
            return; // not offered in this market, as the diary says
        }
        CashbackPolicy policy = day.operator().rulebook().cashback().orElseThrow();
        Partners partners = day.operator().partners();
        partners.contract(
                PartnerContract.of(SHOP, DateSpan.ALWAYS, CashbackOffer.of(Reward.share(Rate.percent(10)), policy)));
        partners.ordered(
                anna.number(),
                OrderLine.of(
                        new LineKey(SHOP, ORDER, "1"),
                        LineAmounts.paid(PRICE),
                        day.operator().clock().instant()));
        look();
        line();
        day.later(Duration.ofHours(8));
        says(partners, EventState.APPROVED);
        line();
        says(partners, EventState.REWARD_RECEIVED);
        LocalDate payday = line().payable().orElseThrow().first();
        ahead.at(payday.atStartOfDay(day.operator().clock().getZone()).toInstant(), this::look, () -> paid(ahead));
    }

    private void paid(Ahead ahead) {
        line();
        anna.cashback().summary().burnsNext().ifPresent(burning -> ahead.at(burning.at(), this::look));
    }

    private void says(Partners partners, EventState state) {
        partners.says(PartnerEvent.of(
                EventTarget.order(SHOP, ORDER), state, day.operator().clock().instant()));
    }

    /** How the one line of the order stands, and when it is paid if that is known. */
    private CashbackLine line() {
        Outcome<Page<CashbackLine>> lines = anna.await(new ReadCashbackLines(anna.number(), Optional.empty()));
        return day.diary()
                .note("look-order", lines, "order", page -> figures(page.items().get(0)))
                .orThrow()
                .items()
                .get(0);
    }

    private Stream<String> figures(CashbackLine line) {
        Diary diary = day.diary();
        return Stream.of(
                diary.words().of("state." + line.state()),
                line.payable()
                        .map(days -> diary.texts().say(days.first()) + "–"
                                + diary.texts().say(days.last()))
                        .orElse("—"));
    }

    private Outcome<CashbackSummary> look() {
        return day.diary()
                .note(
                        "look-cashback",
                        anna.await(new ReadCashback(anna.number())),
                        "cashback",
                        summary -> Stream.of(summary.available(), summary.pending()));
    }
}
