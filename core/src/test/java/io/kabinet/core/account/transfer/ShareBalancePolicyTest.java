package io.kabinet.core.account.transfer;

import static io.kabinet.core.account.transfer.Cases.ANNA;
import static io.kabinet.core.account.transfer.Cases.BORIS;
import static io.kabinet.core.account.transfer.Cases.FROM;
import static io.kabinet.core.account.transfer.Cases.MINSK;
import static io.kabinet.core.account.transfer.Cases.MOSCOW;
import static io.kabinet.core.account.transfer.Cases.NOW;
import static io.kabinet.core.account.transfer.Cases.PERSON;
import static io.kabinet.core.account.transfer.Cases.TO;
import static io.kabinet.core.account.transfer.Cases.against;
import static io.kabinet.core.account.transfer.Cases.byn;
import static io.kabinet.core.account.transfer.Cases.granted;
import static io.kabinet.core.account.transfer.Cases.times;
import static io.kabinet.core.account.transfer.Cases.with;
import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.account.terms.AllowedAmounts;
import io.kabinet.core.account.terms.AmountReason;
import io.kabinet.core.account.terms.Recurrence;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Stated;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ShareBalancePolicyTest {

    private static final ShareBalancePolicy RU = ShareBalancePolicy.RU_DIRECT_2014;
    private static final ShareBalancePolicy BY = ShareBalancePolicy.BELARUS;

    private static List<Reason> ru(String amount, ShareBalanceFacts facts) {
        return against(RU.decide(rub(amount), facts, NOW, MOSCOW));
    }

    private static ShareBalanceFacts inBelarus(String balance) {
        return new ShareBalanceFacts(Party.of(ANNA), Party.of(BORIS), SenderFacts.UNKNOWN.withBalance(byn(balance)));
    }

    @Test
    void of_397_roubles_300_can_be_sent_at_a_fee_of_7_which_leaves_90() {
        assertThat(granted(RU.decide(rub("300.00"), with("397.00"), NOW, MOSCOW)))
                .isEqualTo(new TransferDecision.Granted(
                        rub("300.00"),
                        Stated.of(rub("7.00")),
                        Stated.of(rub("90.00")),
                        Optional.of(NOW.plus(Duration.ofMinutes(5)))));
    }

    @Test
    void of_a_kopeck_less_they_cannot() {
        assertThat(ru("300.00", with("396.99")))
                .containsExactly(Reason.of(TransferReason.LEFT_TOO_LITTLE)
                        .with("minimum", rub("90.00"))
                        .with("left", rub("89.99")));
    }

    @Test
    void the_sixth_300_of_a_day_would_make_1800_and_is_refused() {
        assertThat(ru(
                        "300.00",
                        new ShareBalanceFacts(FROM.having(times(4, "300.00")), TO, PERSON.withBalance(rub("9999.00")))))
                .isEmpty();
        assertThat(ru(
                        "300.00",
                        new ShareBalanceFacts(FROM.having(times(5, "300.00")), TO, PERSON.withBalance(rub("9999.00")))))
                .containsExactly(Reason.of(TransferReason.SENT_DAY_LIMIT)
                        .with("limit", rub("1500.00"))
                        .with("left", rub("0.00")));
    }

    @Test
    void exactly_3000_a_day_can_be_received_and_the_sender_is_not_told_how_much_others_sent() {
        List<Movement> received = new ArrayList<>(times(9, "300.00"));
        SenderFacts rich = PERSON.withBalance(rub("9999.00"));
        assertThat(ru("300.00", new ShareBalanceFacts(FROM, TO.having(received), rich)))
                .isEmpty();
        received.add(new Movement(NOW, rub("0.01")));
        assertThat(ru("300.00", new ShareBalanceFacts(FROM, TO.having(received), rich)))
                .containsExactly(Reason.of(TransferReason.RECEIVED_DAY_LIMIT).with("limit", rub("3000.00")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28T20:59:59Z, false", // yesterday in Moscow
        "2026-02-28T21:00:00Z, true",
        "2026-03-01T20:59:59Z, true",
        "2026-03-01T21:00:00Z, false"
    })
    void a_day_is_that_of_the_zone(Instant at, boolean counts) {
        List<Movement> sent = List.of(new Movement(at, rub("1500.00")));
        assertThat(ru("1.00", new ShareBalanceFacts(FROM.having(sent), TO, PERSON.withBalance(rub("9999.00"))))
                        .isEmpty())
                .isEqualTo(!counts);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28T20:59:59Z, false", "2026-02-28T21:00:00Z, true"})
    void a_month_is_that_of_the_zone_for_both_sides(Instant at, boolean counts) {
        TransferLimits limits = new TransferLimits(
                Optional.empty(),
                Optional.of(rub("100.00")),
                Optional.empty(),
                Optional.of(rub("100.00")),
                OptionalInt.empty(),
                Optional.empty());
        ShareBalancePolicy monthly = policy(limits);
        List<Movement> moved = List.of(new Movement(at, rub("90.00")));
        ShareBalanceFacts facts = new ShareBalanceFacts(FROM.having(moved), TO.having(moved), PERSON);
        Instant lastOfMarch = Instant.parse("2026-03-31T20:59:59Z");
        assertThat(against(monthly.decide(rub("10.01"), facts, lastOfMarch, MOSCOW)))
                .isEqualTo(
                        counts
                                ? List.of(
                                        Reason.of(TransferReason.SENT_MONTH_LIMIT)
                                                .with("limit", rub("100.00"))
                                                .with("left", rub("10.00")),
                                        Reason.of(TransferReason.RECEIVED_MONTH_LIMIT)
                                                .with("limit", rub("100.00")))
                                : List.of());
        assertThat(against(monthly.decide(rub("10.00"), facts, lastOfMarch, MOSCOW)))
                .isEmpty();
    }

    @Test
    void one_can_send_so_many_times_a_day_whatever_the_amounts() {
        ShareBalancePolicy twice = policy(new TransferLimits(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.of(2),
                Optional.empty()));
        assertThat(against(twice.decide(
                        rub("1.00"), new ShareBalanceFacts(FROM.having(times(1, "0.01")), TO, PERSON), NOW, MOSCOW)))
                .isEmpty();
        assertThat(against(twice.decide(
                        rub("1.00"), new ShareBalanceFacts(FROM.having(times(2, "0.01")), TO, PERSON), NOW, MOSCOW)))
                .containsExactly(Reason.of(TransferReason.TOO_MANY_TRANSFERS).with("maximum", 2L));
    }

    @Test
    void every_reason_is_told_at_once_in_order() {
        SenderFacts company = new SenderFacts(
                Optional.of(rub("0.00")), Optional.of("Супер МТС"), Optional.of(false), Optional.of(true));
        ShareBalanceFacts worst = new ShareBalanceFacts(
                FROM.having(times(5, "300.00")), FROM.in("Пенза").having(times(10, "300.00")), company);
        PartyRule strict = new PartyRule(false, true, Set.of("Супер МТС"), true, false);
        ShareBalancePolicy policy = new ShareBalancePolicy(RU.terms(), strict, Optional.empty(), Set.of());
        assertThat(against(policy.decide(rub("300.01"), worst, NOW, MOSCOW)))
                .extracting(Reason::code)
                .containsExactly(
                        "AMOUNT_ABOVE_LIMIT",
                        "TRANSFER_TO_SELF",
                        "TRANSFER_TARIFF_EXCLUDED",
                        "TRANSFER_NOT_INDIVIDUAL",
                        "TRANSFER_OTHER_REGION",
                        "TRANSFER_OF_BORROWED_MONEY",
                        "SENT_DAY_LIMIT",
                        "RECEIVED_DAY_LIMIT",
                        "LEFT_TOO_LITTLE");
        assertThat(against(policy.decide(byn("1.00"), worst, NOW, MOSCOW)))
                .extracting(Reason::code)
                .startsWith("CURRENCY_MISMATCH", "TRANSFER_TO_SELF")
                .doesNotContain("SENT_DAY_LIMIT", "LEFT_TOO_LITTLE");
    }

    @Test
    void what_is_needed_and_not_known_is_named_once() {
        ShareBalanceFacts nothing =
                new ShareBalanceFacts(Party.of(Cases.VERA), Party.of(Cases.GLEB), SenderFacts.UNKNOWN);
        assertThat(ru("300.00", nothing))
                .extracting(reason -> reason.figure("fact").orElseThrow())
                .containsExactly("tariff", "individual", "region", "receiver-region", "sent", "received", "balance");
    }

    @Test
    void a_promised_payment_does_not_stand_in_the_way_unless_the_rule_says_so() {
        SenderFacts owes = new SenderFacts(
                Optional.of(rub("397.00")), Optional.of("Образец"), Optional.of(true), Optional.of(true));
        assertThat(ru("300.00", new ShareBalanceFacts(FROM, TO, owes))).isEmpty();
        ShareBalancePolicy strict = new ShareBalancePolicy(
                RU.terms(), new PartyRule(false, false, Set.of(), false, false), Optional.empty(), Set.of());
        assertThat(against(strict.decide(rub("300.00"), new ShareBalanceFacts(FROM, TO, owes), NOW, MOSCOW)))
                .containsExactly(Reason.of(TransferReason.TRANSFER_OF_BORROWED_MONEY));
    }

    @Test
    void in_belarus_any_amount_above_zero_that_is_there_can_be_shared_and_no_fee_is_stated() {
        TransferDecision.Granted all = granted(BY.decide(byn("0.01"), inBelarus("0.01"), NOW, MINSK));
        assertThat(all.fee()).isEqualTo(Stated.notStated());
        assertThat(all.left()).isEqualTo(Stated.notStated());
        assertThat(all.confirmBefore()).isEmpty();
        assertThat(against(BY.decide(byn("0.02"), inBelarus("0.01"), NOW, MINSK)))
                .containsExactly(Reason.of(TransferReason.LEFT_TOO_LITTLE)
                        .with("minimum", byn("0.00"))
                        .with("left", byn("-0.01")));
        assertThat(against(BY.decide(byn("0.00"), inBelarus("0.01"), NOW, MINSK)))
                .extracting(Reason::code)
                .containsExactly("AMOUNT_NOT_POSITIVE");
        assertThat(against(BY.decide(rub("1.00"), inBelarus("9.00"), NOW, MINSK)))
                .extracting(Reason::code)
                .containsExactly("CURRENCY_MISMATCH");
    }

    @ParameterizedTest
    @CsvSource({"0.99, false", "1.00, true", "1.50, false", "3.00, true", "5.00, true", "5.01, false", "6.00, false"})
    void by_the_command_one_to_five_whole_roubles_can_be_shared(String amount, boolean may) {
        assertThat(against(ShareBalancePolicy.BY_USSD_363.decide(byn(amount), inBelarus("99.00"), NOW, MINSK))
                        .isEmpty())
                .isEqualTo(may);
    }

    @ParameterizedTest
    @EnumSource
    void in_belarus_it_can_be_done_again_every_day_week_or_month(Recurrence every) {
        assertThat(BY.violationsIn(byn("2.00"), every, inBelarus("0.00"))).isEmpty();
        ShareBalancePolicy once = new ShareBalancePolicy(BY.terms(), BY.parties(), Optional.empty(), Set.of());
        assertThat(once.violationsIn(byn("0.00"), every, inBelarus("0.00")))
                .containsExactly(
                        Reason.of(AmountReason.AMOUNT_NOT_POSITIVE).with("amount", byn("0.00")),
                        Reason.of(TransferReason.RECURRENCE_NOT_OFFERED).with("every", every.name()));
    }

    @Test
    void a_policy_or_a_fact_in_another_currency_is_a_bug() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TransferTerms(
                        AllowedAmounts.anyIn(rub("0.00").getCurrencyUnit()),
                        TransferLimits.leaving(byn("0.00")),
                        Stated.notStated()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BY.decide(
                        byn("1.00"),
                        new ShareBalanceFacts(
                                Party.of(ANNA), Party.of(BORIS), SenderFacts.UNKNOWN.withBalance(rub("1.00"))),
                        NOW,
                        MINSK));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BY.decide(byn("1.00"), inBelarus("1.00"), Instant.MAX, MINSK));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new ShareBalancePolicy(BY.terms(), BY.parties(), Optional.of(Duration.ZERO), Set.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TransferLimits(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.of(0),
                        Optional.empty()));
    }

    private static ShareBalancePolicy policy(TransferLimits limits) {
        return new ShareBalancePolicy(
                new TransferTerms(AllowedAmounts.anyIn(rub("0.00").getCurrencyUnit()), limits, Stated.notStated()),
                PartyRule.ANYBODY_ELSE,
                Optional.empty(),
                Set.of());
    }

    @Test
    void money_stays_in_its_country() {
        ShareBalanceFacts abroad = new ShareBalanceFacts(
                Party.of(ANNA), Party.of(Msisdn.of("79000000001")), SenderFacts.UNKNOWN.withBalance(byn("100.00")));
        assertThat(against(BY.decide(byn("1.00"), abroad, NOW, MINSK)))
                .containsExactly(Reason.of(TransferReason.TRANSFER_OTHER_MARKET));
        assertThat(against(BY.decide(byn("1.00"), inBelarus("100.00"), NOW, MINSK)))
                .isEmpty();
    }

    @Test
    void what_no_single_run_could_send_is_not_set_up() {
        assertThat(RU.violationsIn(rub("300.00"), Recurrence.DAILY, with("0.00")))
                .doesNotContain(Reason.of(TransferReason.SENT_DAY_LIMIT)
                        .with("limit", rub("1500.00"))
                        .with("left", rub("1500.00")));
        assertThat(RU.violationsIn(rub("1500.01"), Recurrence.DAILY, with("0.00")))
                .contains(Reason.of(TransferReason.SENT_DAY_LIMIT)
                        .with("limit", rub("1500.00"))
                        .with("left", rub("1500.00")));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 300, true", // agreed at once
        "299, 300, true",
        "300, 300, false", // the time is over
        "0, 301, false", // nobody was told so late a moment
    })
    void what_was_agreed_holds_until_the_time_to_confirm_is_over(long confirmedAfter, long before, boolean holds) {
        Instant later = NOW.plusSeconds(confirmedAfter);
        TransferDecision.Granted granted = granted(RU.decide(rub("300.00"), with("397.00"), later, MOSCOW));

        TransferDecision still = granted.ifStill(Stated.of(rub("7.00")), Optional.of(NOW.plusSeconds(before)), later);

        if (holds) {
            assertThat(still).isEqualTo(granted);
        } else {
            assertThat(against(still))
                    .containsExactly(Reason.of(TransferReason.QUOTE_STALE)
                            .with("what", "confirmBefore")
                            .with("agreed", NOW.plusSeconds(before))
                            .with("price", later.plus(Duration.ofMinutes(5))));
        }
    }

    @Test
    void a_fee_that_is_not_the_agreed_one_is_told_and_one_that_is_not_stated_is_not_free() {
        TransferDecision.Granted granted = granted(BY.decide(byn("1.00"), inBelarus("9.00"), NOW, MOSCOW));

        assertThat(granted.ifStill(Stated.notStated(), Optional.empty(), NOW)).isEqualTo(granted);
        assertThat(against(granted.ifStill(Stated.of(byn("0.00")), Optional.empty(), NOW)))
                .containsExactly(Reason.of(TransferReason.QUOTE_STALE)
                        .with("what", "fee")
                        .with("agreed", byn("0.00")));
        assertThat(against(granted.ifStill(Stated.notStated(), Optional.of(NOW.plusSeconds(1)), NOW)))
                .containsExactly(Reason.of(TransferReason.QUOTE_STALE)
                        .with("what", "confirmBefore")
                        .with("agreed", NOW.plusSeconds(1)));
    }
}
