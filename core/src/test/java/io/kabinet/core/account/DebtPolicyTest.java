package io.kabinet.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.testing.Seeds;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DebtPolicyTest {

    private static final ZoneId MINSK = ZoneId.of("Europe/Minsk");
    private static final DebtPolicy POLICY = DebtPolicy.BELARUS;
    private static final DebtPolicy STRICT = new DebtPolicy(DueDay.IS_TOO_LATE, false);
    private static final Instant DURING_5_MAY = Instant.parse("2026-05-05T09:00:00Z");
    private static final Instant ON_6_MAY = Instant.parse("2026-05-06T09:00:00Z");

    private static Money byn(String amount) {
        return Money.parse("BYN " + amount);
    }

    private static Debt debt(String amount, String due) {
        return new Debt(byn(amount), LocalDate.parse(due));
    }

    private static boolean blocks(DebtPolicy policy, Debts debts, Instant now, ZoneId zone) {
        return policy.decide(debts, now, zone).match(open -> false, blocked -> true);
    }

    private static DebtDecision.Blocked blocked(Debts debts, Instant now) {
        return POLICY.decide(debts, now, MINSK)
                .match(
                        open -> {
                            throw new AssertionError("open: " + open);
                        },
                        blocked -> blocked);
    }

    /** The last zone has no midnight on 4 November 2018: its clocks went from 00:00 to 01:00. */
    @ParameterizedTest
    @CsvSource({
        "2026-05-05, Europe/Minsk, 2026-05-05T21:00:00Z",
        "2026-05-05, Europe/Moscow, 2026-05-05T21:00:00Z",
        "2010-07-05, Europe/Moscow, 2010-07-05T20:00:00Z",
        "2014-10-25, Europe/Moscow, 2014-10-25T20:00:00Z",
        "2014-10-26, Europe/Moscow, 2014-10-26T21:00:00Z",
        "2026-03-28, Europe/Berlin, 2026-03-28T23:00:00Z",
        "2026-03-29, Europe/Berlin, 2026-03-29T22:00:00Z",
        "2026-10-25, Europe/Berlin, 2026-10-25T23:00:00Z",
        "2018-11-03, America/Sao_Paulo, 2018-11-04T03:00:00Z",
        "2026-02-28, Pacific/Kiritimati, 2026-02-28T10:00:00Z"
    })
    void the_named_day_still_counts_and_the_next_one_blocks(LocalDate due, ZoneId zone, Instant from) {
        Debts debts = Debts.of(new Debt(byn("10.00"), due));
        assertThat(blocks(POLICY, debts, from.minusNanos(1), zone)).isFalse();
        assertThat(blocks(POLICY, debts, from, zone)).isTrue();
        assertThat(POLICY.decide(debts, from.minusNanos(1), zone)).isEqualTo(new DebtDecision.Open(Optional.of(from)));
    }

    @Test
    void read_strictly_the_named_day_itself_blocks() {
        Debts debts = Debts.of(debt("10.00", "2026-05-05"));
        Instant midnight = Instant.parse("2026-05-04T21:00:00Z");
        assertThat(blocks(STRICT, debts, midnight.minusNanos(1), MINSK)).isFalse();
        assertThat(blocks(STRICT, debts, midnight, MINSK)).isTrue();
        assertThat(blocks(POLICY, debts, midnight, MINSK)).isFalse();
    }

    @Test
    void it_says_why_since_when_and_what_unblocks() {
        DebtDecision.Blocked blocked = blocked(Debts.of(debt("10.00", "2026-05-05")), ON_6_MAY);
        Instant since = Instant.parse("2026-05-05T21:00:00Z");
        assertThat(blocked).isEqualTo(new DebtDecision.Blocked(byn("10.00"), LocalDate.parse("2026-05-05"), since));
        assertThat(blocked.reasons())
                .containsExactly(Reason.of(AccountReason.DEBT_OVERDUE)
                        .with("amount", byn("10.00"))
                        .with("due", LocalDate.parse("2026-05-05"))
                        .with("since", since));
    }

    @Test
    void who_owes_nothing_is_open_for_good_and_any_moment_may_be_asked_about() {
        assertThat(POLICY.decide(Debts.NONE, Instant.MAX, MINSK)).isEqualTo(new DebtDecision.Open(Optional.empty()));
        Debts debts = Debts.of(debt("0.01", "9998-12-31"));
        assertThat(blocks(POLICY, debts, Instant.MAX, MINSK)).isTrue();
        assertThat(blocks(POLICY, debts, Instant.MIN, MINSK)).isFalse();
        assertThat(blocks(POLICY, Debts.of(debt("0.01", "0001-01-01")), Instant.MIN, MINSK))
                .isFalse();
    }

    @Test
    void of_several_debts_the_earliest_unpaid_decides_and_all_that_is_overdue_unblocks() {
        Debts debts = Debts.of(debt("7.00", "2026-06-01"), debt("3.00", "2026-05-05"), debt("2.00", "2026-05-05"));
        assertThat(blocks(POLICY, debts, DURING_5_MAY, MINSK)).isFalse();
        DebtDecision.Blocked blocked = blocked(debts, ON_6_MAY);
        assertThat(blocked.toUnblock()).isEqualTo(byn("5.00"));
        assertThat(blocked.dueDate()).isEqualTo("2026-05-05");
        assertThat(blocked(debts, Instant.parse("2026-06-02T00:00:00Z")).toUnblock())
                .isEqualTo(byn("12.00"));
    }

    @ParameterizedTest
    @CsvSource({"4.99, true, 0.00", "5.00, false, 0.00", "5.01, false, 0.00", "12.01, false, 0.01"})
    void only_full_repayment_of_what_is_overdue_unblocks(String paid, boolean blocks, String unused) {
        Debts debts = Debts.of(debt("3.00", "2026-05-05"), debt("2.00", "2026-05-05"), debt("7.00", "2026-06-01"));
        DebtRepayment repayment = POLICY.afterIncome(debts, byn(paid), Funds.PAID);
        assertThat(blocks(POLICY, repayment.left(), ON_6_MAY, MINSK)).isEqualTo(blocks);
        assertThat(repayment.unused()).isEqualTo(byn(unused));
    }

    @Test
    void repaid_in_time_it_never_blocks() {
        Debts debts = Debts.of(debt("10.00", "2026-05-05"));
        Debts left = POLICY.afterIncome(debts, byn("10.00"), Funds.PAID).left();
        assertThat(left).isEqualTo(Debts.NONE);
        assertThat(blocks(POLICY, left, ON_6_MAY, MINSK)).isFalse();
    }

    @Test
    void a_promised_payment_is_no_repayment_unless_a_policy_says_so() {
        Debts debts = Debts.of(debt("5.00", "2026-05-05"));
        DebtRepayment lent = POLICY.afterIncome(debts, byn("5.00"), Funds.PROMISED);
        assertThat(lent).isEqualTo(new DebtRepayment(debts, byn("5.00")));
        assertThat(blocks(POLICY, lent.left(), ON_6_MAY, MINSK)).isTrue();
        DebtPolicy generous = new DebtPolicy(DueDay.STILL_COUNTS, true);
        assertThat(generous.afterIncome(debts, byn("5.00"), Funds.PROMISED).left())
                .isEqualTo(Debts.NONE);
    }

    @Test
    void money_that_pays_debts_is_neither_made_nor_lost() {
        Seeds.forEach(300, random -> {
            List<Debt> some = random.ints(random.nextInt(1, 5), 1, 2_000)
                    .mapToObj(minor -> new Debt(
                            Money.ofMinor(byn("0.00").getCurrencyUnit(), minor),
                            LocalDate.parse("2026-05-05").plusDays(random.nextInt(4))))
                    .toList();
            Debts debts = new Debts(some);
            Money paid = Money.ofMinor(byn("0.00").getCurrencyUnit(), random.nextInt(0, 8_000));
            DebtRepayment repayment = debts.after(paid);
            Money left = repayment.left().total().orElse(byn("0.00"));
            assertThat(debts.total().orElseThrow().minus(left)).isEqualTo(paid.minus(repayment.unused()));
            assertThat(left.isZero() || repayment.unused().isZero()).isTrue();
            Instant now = ON_6_MAY.plusSeconds(random.nextLong(0, 400_000));
            POLICY.decide(debts, now, MINSK).match(open -> true, blocked -> {
                Money kopeckLess = blocked.toUnblock().minusMinor(1);
                assertThat(blocks(POLICY, debts.after(blocked.toUnblock()).left(), now, MINSK))
                        .isFalse();
                assertThat(blocks(POLICY, debts.after(kopeckLess).left(), now, MINSK))
                        .isTrue();
                return true;
            });
        });
    }
}
