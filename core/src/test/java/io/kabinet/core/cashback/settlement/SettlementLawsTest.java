package io.kabinet.core.cashback.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.cashback.CashbackDecision;
import io.kabinet.core.cashback.CashbackDecision.Granted;
import io.kabinet.core.cashback.CashbackOffer;
import io.kabinet.core.cashback.CashbackPolicy;
import io.kabinet.core.cashback.Reward;
import io.kabinet.core.cashback.order.Buyer;
import io.kabinet.core.cashback.order.LineAmounts;
import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.cashback.order.OrderLine;
import io.kabinet.core.market.Market;
import io.kabinet.core.testing.Rubles;
import io.kabinet.core.testing.Seeds;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class SettlementLawsTest {

    private static final int CASES = 3_000;
    private static final ZoneId MOSCOW = Market.RUSSIA.zone();

    @Test
    void duplicates_and_the_order_of_arrival_change_nothing() {
        Seeds.forEach(CASES, random -> {
            List<CashbackDecision> decisions = RandomStories.decisions(random);
            List<PartnerEvent> events = RandomStories.events(random);
            Settlement settled = Settlement.of(decisions, events, MOSCOW);

            Settlement again = Settlement.of(
                    shuffled(decisions, random), shuffled(withDuplicates(events, random), random), MOSCOW);

            assertThat(again.standings()).isEqualTo(settled.standings());
            assertThat(again.notes()).isEqualTo(settled.notes());
        });
    }

    @Test
    void storing_and_restoring_the_plain_values_changes_nothing() {
        Seeds.forEach(CASES, random -> {
            List<CashbackDecision> decisions = RandomStories.decisions(random);
            List<PartnerEvent> events = RandomStories.events(random);

            Settlement restored = Settlement.of(
                    decisions.stream().map(SettlementLawsTest::restored).toList(),
                    events.stream().map(SettlementLawsTest::restored).toList(),
                    MOSCOW);

            assertThat(restored.standings())
                    .isEqualTo(Settlement.of(decisions, events, MOSCOW).standings());
        });
    }

    @Test
    void every_reward_is_explained_to_the_last_fraction() {
        Seeds.forEach(
                CASES,
                random -> settle(random).standings().stream()
                        .flatMap(standing -> standing.reward().stream())
                        .forEach(reward -> {
                            BigDecimal parts = reward.due()
                                    .getAmount()
                                    .add(reward.takenByMonthlyCap().getAmount())
                                    .add(reward.takenByOrderCap().getAmount())
                                    .add(reward.quote().takenByCap().getAmount())
                                    .add(reward.quote().takenByRounding().getAmount());
                            assertThat(parts)
                                    .isEqualByComparingTo(reward.quote().exact().getAmount());
                            assertThat(reward.due().isNegative()).isFalse();
                        }));
    }

    @Test
    void a_subscribers_month_never_passes_its_cap() {
        Seeds.forEach(CASES, random -> {
            Map<YearMonth, List<LineStanding>> months = settle(random).standings().stream()
                    .filter(standing -> standing.reward().isPresent()
                            && standing.decision()
                                    .line()
                                    .buyer()
                                    .subscriberRef()
                                    .isPresent())
                    .collect(Collectors.groupingBy(standing -> YearMonth.from(
                            standing.decision().line().orderedAt().atZone(MOSCOW))));
            months.values().forEach(lines -> {
                Optional<Money> cap =
                        ((Granted) lines.get(0).decision()).offer().limits().monthlyCap();
                cap.ifPresent(most -> assertThat(
                                lines.stream().map(LineStanding::due).reduce(Money.zero(Rubles.RUB), Money::plus))
                        .isLessThanOrEqualTo(most));
            });
        });
    }

    @Test
    void a_line_is_worth_nothing_when_declined_or_returned_and_is_paid_only_once_it_counted() {
        Seeds.forEach(
                CASES,
                random -> settle(random).standings().forEach(standing -> {
                    LineState state = standing.state();
                    if (state == LineState.DECLINED || state == LineState.RETURNED || state == LineState.REFUSED) {
                        assertThat(standing.due().isZero()).isTrue();
                    }
                    assertThat(state == LineState.COUNTS || state == LineState.PAID)
                            .as("%s counts from %s", state, standing.countsFrom())
                            .isEqualTo(standing.countsFrom().isPresent());
                    if (state == LineState.PAID) {
                        assertThat(standing.paidOut()).isTrue();
                    }
                }));
    }

    private static Settlement settle(SplittableRandom random) {
        return Settlement.of(RandomStories.decisions(random), RandomStories.events(random), MOSCOW);
    }

    private static List<PartnerEvent> withDuplicates(List<PartnerEvent> events, SplittableRandom random) {
        List<PartnerEvent> more = new ArrayList<>(events);
        events.stream().filter(event -> random.nextBoolean()).forEach(more::add);
        return more;
    }

    private static <T> List<T> shuffled(List<T> list, SplittableRandom random) {
        List<T> other = new ArrayList<>(list);
        Collections.shuffle(other, new Random(random.nextLong()));
        return other;
    }

    private static CashbackDecision restored(CashbackDecision decision) {
        OrderLine line = decision.line();
        LineAmounts amounts = line.amounts();
        OrderLine copy = new OrderLine(
                new LineKey(line.key().partner(), line.key().order(), line.key().position()),
                line.category(),
                new LineAmounts(
                        restored(amounts.unitPrice()),
                        amounts.quantity(),
                        restored(amounts.discount()),
                        restored(amounts.delivery()),
                        restored(amounts.vat())),
                new Buyer(
                        line.buyer().subscriberRef(),
                        line.buyer().customerKind(),
                        line.buyer().promoCode()),
                Instant.parse(line.orderedAt().toString()));
        return decision.match(
                granted -> new Granted(copy, restored(granted.offer())),
                refused -> new CashbackDecision.Refused(copy, refused.reasons()));
    }

    private static CashbackOffer restored(CashbackOffer offer) {
        CashbackPolicy policy = offer.policy();
        Reward reward = offer.reward()
                .match(share -> Reward.share(share.rate()), fixed -> Reward.fixed(restored(fixed.amount())));
        return new CashbackOffer(
                offer.scope(),
                offer.validity(),
                reward,
                offer.limits(),
                new CashbackPolicy(
                        policy.currency(),
                        policy.maxRate(),
                        policy.base(),
                        policy.rounding(),
                        policy.stage(),
                        policy.payout(),
                        policy.onReturn()));
    }

    private static PartnerEvent restored(PartnerEvent event) {
        return new PartnerEvent(
                new EventTarget(
                        event.target().partner(),
                        event.target().order(),
                        event.target().position()),
                new EventState(event.state().text()),
                new EventMeasure(
                        event.measure().amount().map(SettlementLawsTest::restored),
                        event.measure().quantity()),
                Instant.parse(event.occurredAt().toString()),
                event.id(),
                event.reason());
    }

    private static Money restored(Money amount) {
        return Money.parse(amount.toString());
    }
}
