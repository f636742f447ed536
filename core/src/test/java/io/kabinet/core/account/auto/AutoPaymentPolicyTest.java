package io.kabinet.core.account.auto;

import static io.kabinet.core.testing.Rubles.RUB;
import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.account.BankCard;
import io.kabinet.core.account.auto.AutoPaymentState.Phase;
import io.kabinet.core.account.terms.AllowedAmounts;
import io.kabinet.core.account.terms.AmountReason;
import io.kabinet.core.account.terms.Recurrence;
import io.kabinet.core.account.terms.Timetable;
import io.kabinet.core.account.transfer.Movement;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.testing.Seeds;
import io.kabinet.core.values.Secret;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AutoPaymentPolicyTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Instant NOW = Instant.parse("2026-03-01T07:00:00Z");
    private static final AutoPaymentPolicy POLICY = AutoPaymentPolicy.RU_2026_RETOLD;
    private static final AutoPaymentPolicy LIMITED = policyWith(new AutoPaymentLimits(
            Optional.of(rub("600.00")),
            Optional.of(rub("1000.00")),
            Optional.of(Duration.ofHours(1)),
            OptionalInt.of(3)));

    private static AutoPaymentPolicy policyWith(AutoPaymentLimits limits) {
        return new AutoPaymentPolicy(POLICY.thresholds(), POLICY.amounts(), POLICY.schedules(), limits);
    }

    private static AutoPayment wish(Money amount, AutoTrigger trigger) {
        return new AutoPayment(
                "a-1", Msisdn.of("79000000001"), amount, trigger, new BankCard(Secret.of("tok_5f9a"), "0042"));
    }

    private static AutoPayment below(String threshold, String amount) {
        return wish(rub(amount), new AutoTrigger.Threshold(rub(threshold)));
    }

    private static AutoPayment monthly(String first) {
        return wish(
                rub("500.00"),
                new AutoTrigger.Schedule(Timetable.from(Recurrence.MONTHLY, LocalDateTime.parse(first))));
    }

    private static AutoPaymentState started(AutoPaymentPolicy policy, AutoPayment wish) {
        return policy.decide(wish, NOW, MOSCOW).match(AutoPaymentDecision.Granted::state, refused -> {
            throw new AssertionError("refused: " + refused.reasons());
        });
    }

    private static List<Reason> against(AutoPaymentPolicy policy, AutoPayment wish) {
        return policy.decide(wish, NOW, MOSCOW).match(granted -> List.of(), AutoPaymentDecision.Refused::reasons);
    }

    private static AutoPaymentStep.Due due(AutoPaymentStep step) {
        return step.match(due -> due, waiting -> {
            throw new AssertionError("waiting: " + waiting.reasons());
        });
    }

    private static List<String> waiting(AutoPaymentStep step) {
        return step.match(
                due -> List.of(),
                waiting -> waiting.reasons().stream().map(Reason::code).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "29.99, 49.99, THRESHOLD_BELOW_MINIMUM AMOUNT_BELOW_MINIMUM",
        "30.00, 50.00,",
        "10000.00, 10000.00,",
        "10000.01, 10000.01, THRESHOLD_ABOVE_LIMIT AMOUNT_ABOVE_LIMIT"
    })
    void the_retold_limits_include_both_ends(String threshold, String amount, String against) {
        assertThat(against(POLICY, below(threshold, amount)))
                .extracting(Reason::code)
                .containsExactlyInAnyOrderElementsOf(against == null ? List.of() : List.of(against.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, Europe/Moscow, SCHEDULE_OVER",
        "2026-03-01, Europe/Moscow, SCHEDULE_OVER",
        "2026-03-02, Europe/Moscow,",
        "2026-03-01, Europe/Kaliningrad,",
        ",           Europe/Moscow,",
    })
    void a_timetable_that_has_no_run_any_more_is_refused_in_the_zone(LocalDate last, ZoneId zone, String against) {
        Timetable daily =
                new Timetable(Recurrence.DAILY, LocalDateTime.parse("2026-02-01T10:00"), Optional.ofNullable(last));

        assertThat(POLICY.decide(wish(rub("500.00"), new AutoTrigger.Schedule(daily)), NOW, zone)
                        .<List<Reason>>match(granted -> List.of(), AutoPaymentDecision.Refused::reasons))
                .isEqualTo(
                        against == null
                                ? List.of()
                                : List.of(Reason.of(AutoPaymentReason.SCHEDULE_OVER)
                                        .with("last", last)));
    }

    @Test
    void by_default_nothing_is_limited_but_that_the_amount_is_above_zero() {
        assertThat(against(AutoPaymentPolicy.RUSSIA, below("-5.00", "0.01"))).isEmpty();
        assertThat(against(AutoPaymentPolicy.RUSSIA, monthly("2026-03-31T10:00")))
                .isEmpty();
        assertThat(against(AutoPaymentPolicy.RUSSIA, below("5.00", "0.00")))
                .extracting(Reason::code)
                .containsExactly("AMOUNT_NOT_POSITIVE");
    }

    @Test
    void what_is_not_offered_is_refused_with_all_that_is_wrong() {
        AutoPaymentPolicy weekly = new AutoPaymentPolicy(
                Optional.empty(), POLICY.amounts(), Set.of(Recurrence.WEEKLY), AutoPaymentLimits.NONE);
        assertThat(against(weekly, below("30.00", "49.99")))
                .extracting(Reason::code)
                .containsExactly("AMOUNT_BELOW_MINIMUM", "THRESHOLD_NOT_OFFERED");
        assertThat(against(weekly, monthly("2026-03-31T10:00")))
                .containsExactly(
                        Reason.of(AutoPaymentReason.SCHEDULE_NOT_OFFERED).with("every", "MONTHLY"));
        assertThat(against(POLICY, wish(rub("50.00"), new AutoTrigger.Threshold(Money.parse("BYN 30.00")))))
                .extracting(Reason::code)
                .containsExactly("CURRENCY_MISMATCH");
        assertThat(against(LIMITED, below("30.00", "600.01")))
                .containsExactly(Reason.of(AmountReason.AMOUNT_ABOVE_LIMIT).with("limit", rub("600.00")));
    }

    @ParameterizedTest
    @CsvSource({"30.01, false", "30.00, true", "29.99, true", "-100.00, true"})
    void money_is_taken_once_the_balance_is_down_to_the_threshold(String balance, boolean due) {
        AutoPaymentStep step = POLICY.due(started(POLICY, below("30.00", "50.00")), rub(balance), NOW, MOSCOW);
        assertThat(waiting(step)).isEqualTo(due ? List.of() : List.of("BALANCE_ABOVE_THRESHOLD"));
    }

    @Test
    void money_is_taken_at_most_once_per_crossing() {
        AutoPaymentState start = started(POLICY, below("30.00", "50.00"));
        AutoPaymentStep.Due first = due(POLICY.due(start, rub("10.00"), NOW, MOSCOW));
        assertThat(first.attempt()).isEqualTo("a-1/1");
        assertThat(POLICY.due(start, rub("10.00"), NOW, MOSCOW)).isEqualTo(first);
        assertThat(waiting(POLICY.due(first.state(), rub("10.00"), NOW, MOSCOW)))
                .containsExactly("AUTO_PAYMENT_UNDER_WAY");

        AutoPaymentState paid = POLICY.afterSuccess(first.state(), "a-1/1", NOW, MOSCOW);
        assertThat(POLICY.afterSuccess(paid, "a-1/1", NOW, MOSCOW)).isEqualTo(paid);
        assertThat(POLICY.afterFailure(paid, "a-1/1")).isEqualTo(paid);
        assertThat(waiting(POLICY.due(paid, rub("20.00"), NOW, MOSCOW))).containsExactly("THRESHOLD_PAID_ALREADY");

        AutoPaymentState risen = POLICY.due(paid, rub("60.00"), NOW, MOSCOW).state();
        assertThat(risen.phase()).isEqualTo(Phase.READY);
        assertThat(due(POLICY.due(risen, rub("30.00"), NOW, MOSCOW)).attempt()).isEqualTo("a-1/2");
    }

    @Test
    void after_so_many_failures_in_a_row_it_is_suspended_until_it_is_resumed() {
        AutoPaymentState state = started(LIMITED, below("30.00", "50.00"));
        Instant now = NOW;
        for (int failure = 1; failure <= 3; failure++) {
            AutoPaymentStep.Due attempt = due(LIMITED.due(state, rub("10.00"), now, MOSCOW));
            state = LIMITED.afterFailure(attempt.state(), attempt.attempt());
            assertThat(state.phase()).isEqualTo(failure < 3 ? Phase.FAILED : Phase.SUSPENDED);
            now = now.plus(Duration.ofHours(1));
        }
        assertThat(LIMITED.due(state, rub("10.00"), now, MOSCOW))
                .isEqualTo(new AutoPaymentStep.Waiting(
                        List.of(Reason.of(AutoPaymentReason.AUTO_PAYMENT_SUSPENDED)
                                .with("failures", 3L)),
                        state));
        AutoPaymentState resumed = state.resumed(now);
        assertThat(resumed.failures()).isZero();
        assertThat(resumed.resumed(now)).isSameAs(resumed);
        assertThat(due(LIMITED.due(resumed, rub("10.00"), now, MOSCOW)).attempt())
                .isEqualTo("a-1/4");
    }

    @Test
    void a_success_forgets_the_failures_before_it() {
        AutoPaymentState state = started(LIMITED, below("30.00", "50.00"));
        AutoPaymentState failed = LIMITED.afterFailure(state.attempted(NOW), "a-1/1");
        AutoPaymentState paid = LIMITED.afterSuccess(failed.attempted(NOW), "a-1/2", NOW, MOSCOW);
        assertThat(failed.failures()).isOne();
        assertThat(paid.failures()).isZero();
        assertThat(paid.taken()).containsExactly(new Movement(NOW, rub("50.00")));
    }

    @Test
    void gap_day_and_month_hold_it_back_all_at_once() {
        AutoPaymentState state = started(LIMITED, below("30.00", "500.00"));
        state = LIMITED.afterSuccess(state.attempted(NOW), "a-1/1", NOW, MOSCOW);
        state = LIMITED.due(state, rub("500.00"), NOW, MOSCOW).state();
        assertThat(LIMITED.due(state, rub("0.00"), NOW.plusSeconds(3599), MOSCOW)
                        .<List<Reason>>match(due -> List.of(), AutoPaymentStep.Waiting::reasons))
                .containsExactly(
                        Reason.of(AutoPaymentReason.AUTO_PAYMENT_TOO_SOON).with("from", NOW.plusSeconds(3600)),
                        Reason.of(AutoPaymentReason.AUTO_PAYMENT_DAY_LIMIT)
                                .with("limit", rub("600.00"))
                                .with("left", rub("100.00")));
        assertThat(waiting(LIMITED.due(state, rub("0.00"), NOW.plusSeconds(3600), MOSCOW)))
                .containsExactly("AUTO_PAYMENT_DAY_LIMIT");
        Instant tomorrow = Instant.parse("2026-03-01T21:00:00Z");
        AutoPaymentStep.Due second = due(LIMITED.due(state, rub("0.00"), tomorrow, MOSCOW));
        state = LIMITED.afterSuccess(second.state(), second.attempt(), tomorrow, MOSCOW);
        state = LIMITED.due(state, rub("500.00"), tomorrow, MOSCOW).state();
        assertThat(waiting(LIMITED.due(state, rub("0.00"), Instant.parse("2026-03-31T20:59:59Z"), MOSCOW)))
                .containsExactly("AUTO_PAYMENT_MONTH_LIMIT");
        Instant april = Instant.parse("2026-03-31T21:00:00Z");
        assertThat(waiting(LIMITED.due(state, rub("0.00"), april, MOSCOW))).isEmpty();
        AutoPaymentState later =
                LIMITED.afterSuccess(state.attempted(april), "a-1/3", Instant.parse("2026-05-01T09:00:00Z"), MOSCOW);
        assertThat(later.taken()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31T06:59:59Z, false", "2026-03-31T07:00:00Z, true", "2027-01-15T00:00:00Z, true"})
    void a_timetable_takes_money_on_its_day_and_once_for_all_days_of_a_long_stop(Instant at, boolean due) {
        AutoPaymentState start = started(POLICY, monthly("2026-03-31T10:00"));
        AutoPaymentStep step = POLICY.due(start, rub("999.00"), at, MOSCOW);
        assertThat(waiting(step)).isEqualTo(due ? List.of() : List.of("AUTO_PAYMENT_NOT_YET"));
        if (due) {
            AutoPaymentState paid = POLICY.afterSuccess(step.state(), "a-1/1", at, MOSCOW);
            assertThat(waiting(POLICY.due(paid, rub("999.00"), at, MOSCOW))).containsExactly("AUTO_PAYMENT_NOT_YET");
        }
    }

    @Test
    void the_31st_is_the_last_day_of_a_shorter_month() {
        AutoPaymentState state = started(POLICY, monthly("2026-03-31T10:00"));
        List<Instant> days = new ArrayList<>();
        for (Instant now = NOW; now.isBefore(Instant.parse("2026-06-01T00:00:00Z")); now = now.plusSeconds(3600)) {
            AutoPaymentStep step = POLICY.due(state, rub("999.00"), now, MOSCOW);
            state = step.state();
            if (step instanceof AutoPaymentStep.Due attempt) {
                days.add(now);
                state = POLICY.afterSuccess(state, attempt.attempt(), now, MOSCOW);
            }
        }
        assertThat(days)
                .extracting(Instant::toString)
                .containsExactly("2026-03-31T07:00:00Z", "2026-04-30T07:00:00Z", "2026-05-31T07:00:00Z");
    }

    @Test
    void what_failed_by_a_timetable_is_tried_again_without_a_new_day_and_an_ended_one_tells_no_next() {
        AutoPaymentState state = started(POLICY, monthly("2026-03-31T10:00"));
        Instant day = Instant.parse("2026-03-31T07:00:00Z");
        AutoPaymentStep.Due first = due(POLICY.due(state, rub("0.00"), day, MOSCOW));
        AutoPaymentState failed = POLICY.afterFailure(first.state(), first.attempt());
        assertThat(due(POLICY.due(failed, rub("0.00"), day, MOSCOW)).attempt()).isEqualTo("a-1/2");

        Timetable once = Timetable.from(Recurrence.DAILY, LocalDateTime.parse("2026-03-31T10:00"))
                .until(LocalDate.parse("2026-03-31"));
        AutoPaymentState begun = started(POLICY, wish(rub("50.00"), new AutoTrigger.Schedule(once)));
        AutoPaymentStep.Due only = due(POLICY.due(begun, rub("0.00"), day, MOSCOW));
        AutoPaymentState over = POLICY.afterSuccess(only.state(), only.attempt(), day, MOSCOW);
        assertThat(POLICY.due(over, rub("0.00"), day, MOSCOW))
                .isEqualTo(
                        new AutoPaymentStep.Waiting(List.of(Reason.of(AutoPaymentReason.AUTO_PAYMENT_NOT_YET)), over));
    }

    @Test
    void no_attempt_is_named_twice_and_no_crossing_is_paid_twice_whatever_happens() {
        Seeds.forEach(300, random -> {
            AutoPaymentState state = started(LIMITED, below("30.00", "100.00"));
            Set<String> attempts = new HashSet<>();
            Instant now = NOW;
            boolean risen = true;
            for (int step = 0; step < 60; step++) {
                now = now.plusSeconds(random.nextInt(20_000));
                Money balance = Money.ofMinor(RUB, random.nextInt(6_000));
                AutoPaymentStep next = LIMITED.due(state, balance, now, MOSCOW);
                risen |= balance.isGreaterThan(rub("30.00"));
                state = next.state();
                if (next instanceof AutoPaymentStep.Due due) {
                    assertThat(attempts.add(due.attempt())).isTrue();
                    assertThat(balance.isGreaterThan(rub("30.00"))).isFalse();
                    boolean good = random.nextInt(3) > 0;
                    if (good) {
                        assertThat(risen).isTrue();
                        risen = false;
                    }
                    state = good
                            ? LIMITED.afterSuccess(state, due.attempt(), now, MOSCOW)
                            : LIMITED.afterFailure(state, due.attempt());
                }
                assertThat(state.failures()).isLessThanOrEqualTo(3);
            }
            assertThat(attempts).hasSize((int) state.attempts());
        });
    }

    @Test
    void a_state_or_a_policy_that_cannot_be_is_a_bug() {
        AutoPayment wish = below("30.00", "50.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AutoPaymentState(wish, Phase.FAILED, 1, 2, NOW, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policyWith(new AutoPaymentLimits(
                        Optional.of(Money.parse("BYN 1.00")),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AutoPaymentLimits(
                        Optional.empty(), Optional.empty(), Optional.of(Duration.ZERO), OptionalInt.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POLICY.due(started(POLICY, wish), Money.parse("BYN 1.00"), NOW, MOSCOW));
        assertThat(wish.toString()).doesNotContain("tok_5f9a", "79000000001");
        assertThat(AllowedAmounts.anyIn(RUB)).isEqualTo(AutoPaymentPolicy.RUSSIA.amounts());
    }

    @Test
    void the_smallest_limit_is_told_at_once() {
        AutoPaymentLimits day = new AutoPaymentLimits(
                Optional.of(rub("500.00")), Optional.empty(), Optional.empty(), OptionalInt.empty());
        AutoPaymentPolicy policy = new AutoPaymentPolicy(
                Optional.empty(), AllowedAmounts.between(rub("50.00"), rub("10000.00")), Set.of(), day);
        for (String amount : List.of("20000.00", "500.01")) {
            assertThat(policy.decide(below("30.00", amount), NOW, MOSCOW)
                            .<List<Reason>>match(granted -> List.of(), AutoPaymentDecision.Refused::reasons))
                    .contains(Reason.of(AmountReason.AMOUNT_ABOVE_LIMIT).with("limit", rub("500.00")))
                    .filteredOn(reason -> reason.is(AmountReason.AMOUNT_ABOVE_LIMIT))
                    .hasSize(1);
        }
    }

    @Test
    void a_step_of_thresholds_is_not_silently_ignored() {
        AllowedAmounts.Range stepped =
                AllowedAmounts.between(rub("30.00"), rub("100.00")).inStepsOf(rub("10.00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AutoPaymentPolicy(
                        Optional.of(stepped),
                        AllowedAmounts.anyIn(stepped.currency()),
                        Set.of(),
                        AutoPaymentLimits.NONE));
    }
}
