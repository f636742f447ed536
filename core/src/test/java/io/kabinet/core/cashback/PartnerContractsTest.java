package io.kabinet.core.cashback;

import static io.kabinet.core.testing.Orders.NOON;
import static io.kabinet.core.testing.Orders.SHOP;
import static io.kabinet.core.testing.Orders.at;
import static io.kabinet.core.testing.Orders.buyer;
import static io.kabinet.core.testing.Orders.line;
import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.cashback.order.LineAmounts;
import io.kabinet.core.cashback.order.OrderLine;
import io.kabinet.core.market.Market;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Rate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnerContractsTest {

    private static final ZoneId MOSCOW = Market.RUSSIA.zone();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final CashbackOffer FIVE = share(5);

    @Test
    void the_offer_of_the_partner_is_granted() {
        CashbackDecision decision = contracts(FIVE).decide(line("1", rub("999.99")), MOSCOW);

        assertThat(granted(decision).quote().reward()).isEqualTo(rub("49.99"));
    }

    @Test
    void without_a_contract_there_is_nothing_to_compute() {
        CashbackDecision decision = PartnerContracts.of(List.of()).decide(line("1", rub("10.00")), MOSCOW);

        assertThat(refused(decision))
                .containsExactly(Reason.of(CashbackReason.PARTNER_NOT_UNDER_CONTRACT)
                        .with("partner", SHOP)
                        .with("day", DAY));
    }

    @ParameterizedTest(name = "ordered at {0}: {1}")
    @CsvSource({
        "2026-02-28T20:59:59Z, NO_MORE", // 23:59:59 on the last day before the contract
        "2026-02-28T21:00:00Z, GRANTED", // midnight in Moscow, 1 March
        "2026-03-31T20:59:59Z, GRANTED", // the last second of its last day
        "2026-03-31T21:00:00Z, GAP",
        "2026-04-30T20:59:59Z, GAP",
        "2026-04-30T21:00:00Z, GRANTED",
        "2026-05-31T21:00:00Z, OVER",
    })
    void a_contract_holds_on_its_whole_days_in_moscow_and_gaps_are_gaps(Instant orderedAt, String expected) {
        PartnerContracts contracts = PartnerContracts.of(List.of(
                PartnerContract.of(SHOP, days("2026-05-01", "2026-05-31"), FIVE),
                PartnerContract.of(SHOP, days("2026-03-01", "2026-03-31"), FIVE)));

        CashbackDecision decision = contracts.decide(at(line("1", rub("10.00")), orderedAt), MOSCOW);

        if (expected.equals("GRANTED")) {
            granted(decision);
        } else {
            Reason reason = refused(decision).get(0);
            assertThat(reason.is(CashbackReason.PARTNER_NOT_UNDER_CONTRACT)).isTrue();
            assertThat(reason.figure("from"))
                    .isEqualTo(
                            switch (expected) {
                                case "NO_MORE" -> Optional.of(LocalDate.of(2026, 3, 1));
                                case "GAP" -> Optional.of(LocalDate.of(2026, 5, 1));
                                default -> Optional.empty();
                            });
        }
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3} %")
    @CsvSource({
        "'',      '',  '',     5",
        "shoes,   '',  '',     6",
        "shoes,   new, '',     7",
        "'',      new, '',     7",
        "'',      '',  SPRING, 8",
        "shoes,   new, SPRING, 8",
        "hats,    old, AUTUMN, 5",
        "shoes,   '',  spring, 6",
        "socks,   new, SPRING, 9",
    })
    void the_closest_offer_wins(String category, String customer, String promo, int percent) {
        PartnerContracts contracts = contracts(
                FIVE,
                share(6).onlyFor(OfferScope.category("shoes")),
                share(7).onlyFor(new OfferScope(Optional.empty(), Optional.of("new"), Optional.empty())),
                share(8).onlyFor(new OfferScope(Optional.empty(), Optional.empty(), Optional.of("SPRING"))),
                share(9).onlyFor(new OfferScope(Optional.of("socks"), Optional.empty(), Optional.of("SPRING"))));
        OrderLine line = line("1", rub("100.00")).boughtBy(buyer(customer, promo));

        CashbackDecision decision = contracts.decide(category.isEmpty() ? line : line.inCategory(category), MOSCOW);

        assertThat(granted(decision).offer().reward()).isEqualTo(Reward.share(Rate.percent(percent)));
    }

    @Test
    void an_excluded_category_is_stronger_than_any_offer() {
        PartnerContract contract = new PartnerContract(
                SHOP,
                DateSpan.ALWAYS,
                List.of(FIVE),
                List.of(new Exclusion(OfferScope.category("gift cards"), DateSpan.ALWAYS)));

        CashbackDecision decision = PartnerContracts.of(List.of(contract))
                .decide(line("1", rub("100.00")).inCategory("gift cards"), MOSCOW);

        assertThat(refused(decision))
                .containsExactly(Reason.of(CashbackReason.CATEGORY_EXCLUDED)
                        .with("category", "gift cards")
                        .with("customer", "-")
                        .with("promo", "-"));
    }

    @Test
    void an_offer_for_other_goods_or_other_days_is_none() {
        PartnerContracts contracts = contracts(
                share(6).onlyFor(OfferScope.category("shoes")),
                FIVE.onlyFor(OfferScope.category("hats")).validOn(days("2026-03-11", "2026-03-31")));

        assertThat(refused(contracts.decide(line("1", rub("1.00")), MOSCOW)))
                .extracting(Reason::code)
                .containsExactly("NO_OFFER");
        assertThat(refused(contracts.decide(line("1", rub("1.00")).inCategory("hats"), MOSCOW)))
                .containsExactly(Reason.of(CashbackReason.OFFER_NOT_VALID)
                        .with("day", DAY)
                        .with("from", LocalDate.of(2026, 3, 11)));
    }

    @ParameterizedTest
    @CsvSource({"499.99, false", "500.00, true", "500.01, true"})
    void a_minimum_is_judged_on_the_whole_order(String second, boolean granted) {
        CashbackOffer offer = FIVE.within(OfferLimits.NONE.withMinimumOrder(rub("600.00")));

        List<CashbackDecision> decisions =
                contracts(offer).decide(List.of(line("1", "1", rub("100.00")), line("1", "2", rub(second))), MOSCOW);

        assertThat(decisions).allMatch(decision -> decision instanceof CashbackDecision.Granted == granted);
        if (!granted) {
            assertThat(refused(decisions.get(0)))
                    .containsExactly(Reason.of(CashbackReason.BELOW_MINIMUM)
                            .with("minimum", rub("600.00"))
                            .with("paid", rub("599.99")));
        }
    }

    @Test
    void every_reason_is_given_at_once_in_the_documented_order() {
        PartnerContract contract = new PartnerContract(
                SHOP,
                DateSpan.ALWAYS,
                List.of(FIVE.within(OfferLimits.NONE.withMinimumOrder(rub("1.00")))),
                List.of(new Exclusion(OfferScope.ANY, DateSpan.ALWAYS)));

        assertThat(refused(PartnerContracts.of(List.of(contract)).decide(line("1", rub("0.00")), MOSCOW)))
                .extracting(Reason::code)
                .containsExactly("CATEGORY_EXCLUDED", "NOTHING_PAID", "BELOW_MINIMUM");
    }

    @Test
    void a_line_that_is_taken_out_says_so_beside_having_no_offer_and_nothing_paid() {
        PartnerContract contract = new PartnerContract(
                SHOP,
                DateSpan.ALWAYS,
                List.of(FIVE.onlyFor(OfferScope.category("hats"))),
                List.of(new Exclusion(OfferScope.ANY, DateSpan.ALWAYS)));

        assertThat(refused(PartnerContracts.of(List.of(contract)).decide(line("1", rub("0.00")), MOSCOW)))
                .extracting(Reason::code)
                .containsExactly("CATEGORY_EXCLUDED", "NO_OFFER", "NOTHING_PAID");
    }

    @Test
    void nothing_paid_in_another_currency_is_wrong_twice() {
        assertThat(refused(contracts(FIVE).decide(line("1", Money.parse("BYN 0.00")), MOSCOW)))
                .extracting(Reason::code)
                .containsExactly("CURRENCY_MISMATCH", "NOTHING_PAID");
    }

    @Test
    void a_line_in_another_currency_is_refused() {
        CashbackDecision decision = contracts(FIVE).decide(line("1", Money.parse("BYN 10.00")), MOSCOW);

        assertThat(refused(decision))
                .containsExactly(Reason.of(CashbackReason.CURRENCY_MISMATCH)
                        .with("expected", "RUB")
                        .with("actual", "BYN"));
    }

    @ParameterizedTest
    @CsvSource({"PAID, 270.00", "PAID_WITH_DELIVERY, 320.00", "PAID_NET_OF_VAT, 225.00"})
    void the_base_is_what_the_policy_says(CashbackBase base, String expected) {
        LineAmounts amounts = new LineAmounts(rub("100.00"), 3, rub("30.00"), rub("50.00"), rub("45.00"));
        OrderLine line = OrderLine.of(line("1", rub("1.00")).key(), amounts, NOON);
        CashbackOffer offer = CashbackOffer.of(Reward.share(Rate.percent(5)), CashbackPolicy.RUSSIA.withBase(base));

        assertThat(granted(contracts(offer).decide(line, MOSCOW)).quote().base())
                .isEqualTo(rub(expected));
    }

    @Test
    void contracts_and_offers_that_contradict_one_another_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartnerContracts.of(List.of(
                        PartnerContract.of(SHOP, days("2026-01-01", "2026-03-31"), FIVE),
                        PartnerContract.of(SHOP, DateSpan.from(LocalDate.of(2026, 3, 31)), FIVE))))
                .withMessageContaining(SHOP)
                .withMessageContaining("two contracts on one day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartnerContract.of(SHOP, DateSpan.ALWAYS, FIVE, share(6)))
                .withMessageContaining("two offers on one day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FIVE.within(OfferLimits.NONE.withMonthlyCap(Money.parse("BYN 5.00"))))
                .withMessageContaining("BYN 5.00");
    }

    @Test
    void lines_of_two_orders_are_not_one_order() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        contracts(FIVE).decide(List.of(line("1", rub("1.00")), line("2", rub("1.00"))), MOSCOW));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        contracts(FIVE).decide(List.of(line("1", rub("1.00")), line("1", rub("2.00"))), MOSCOW));
    }

    private static CashbackOffer share(int percent) {
        return CashbackOffer.of(Reward.share(Rate.percent(percent)), CashbackPolicy.RUSSIA);
    }

    private static PartnerContracts contracts(CashbackOffer... offers) {
        return PartnerContracts.of(List.of(PartnerContract.of(SHOP, DateSpan.ALWAYS, offers)));
    }

    private static DateSpan days(String first, String last) {
        return DateSpan.of(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static CashbackDecision.Granted granted(CashbackDecision decision) {
        return decision.match(granted -> granted, refused -> {
            throw new AssertionError("refused: " + refused.reasons());
        });
    }

    private static List<Reason> refused(CashbackDecision decision) {
        return decision.match(
                granted -> {
                    throw new AssertionError("granted: " + granted.offer());
                },
                CashbackDecision.Refused::reasons);
    }
}
