package io.kabinet.core.account.auto;

import io.kabinet.core.account.auto.AutoPaymentState.Phase;
import io.kabinet.core.account.terms.AllowedAmounts;
import io.kabinet.core.account.terms.AmountReason;
import io.kabinet.core.account.terms.Recurrence;
import io.kabinet.core.account.terms.Timetable;
import io.kabinet.core.account.transfer.Movement;
import io.kabinet.core.internal.Moments;
import io.kabinet.core.reason.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Which auto-payments may be set up, and when one takes money.
 *
 * <p>A threshold takes money once each time the balance gets down to it: not again until a balance above it was seen, so ask
 * after every top-up: a rise that nobody saw is none. A timetable takes it once for all of its days since the last attempt,
 * however many there were. An attempt that failed may be made again, in both cases; after some failures in a row it is
 * suspended. Neither that number nor a gap between attempts is stated anywhere: whoever takes money for real sets both. Keep the state of a {@link
 * AutoPaymentStep.Due} before taking the money, and tell what became of it by the name of the attempt: told twice, it
 * counts once. Immutable and safe for use by several threads.
 *
 * @param thresholds which thresholds there may be; empty if none
 * @param amounts how much may be taken at once
 * @param schedules how often it may be taken by a timetable; empty if by none
 * @param limits what holds it back
 */
public record AutoPaymentPolicy(
        Optional<AllowedAmounts.Range> thresholds,
        AllowedAmounts amounts,
        Set<Recurrence> schedules,
        AutoPaymentLimits limits) {

    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");

    /**
     * Market Russia: any threshold, any amount above zero, any timetable; nothing else is stated.
     *
     * <p><b>Source:</b> «настройка автоплатежа». That there are both triggers is this library's choice.
     */
    public static final AutoPaymentPolicy RUSSIA = new AutoPaymentPolicy(
            Optional.of(AllowedAmounts.anyIn(RUB)),
            AllowedAmounts.anyIn(RUB),
            Set.of(Recurrence.values()),
            AutoPaymentLimits.NONE);

    /**
     * Russia as retold in 2026: thresholds of 30 to 10,000 RUB, amounts of 50 to 10,000.
     *
     * <p><b>Source:</b> one page of a third party. No default.
     */
    public static final AutoPaymentPolicy RU_2026_RETOLD = new AutoPaymentPolicy(
            Optional.of(AllowedAmounts.between(Money.ofMajor(RUB, 30), Money.ofMajor(RUB, 10_000))),
            AllowedAmounts.between(Money.ofMajor(RUB, 50), Money.ofMajor(RUB, 10_000)),
            Set.of(Recurrence.values()),
            AutoPaymentLimits.NONE);

    /**
     * Checks that all amounts are in one currency, and that thresholds go without steps.
     *
     * @throws IllegalArgumentException if they are not, or do not
     */
    public AutoPaymentPolicy {
        schedules = Set.copyOf(schedules);
        if (thresholds.flatMap(AllowedAmounts.Range::step).isPresent()) {
            throw new IllegalArgumentException("a threshold has no step: " + thresholds.get());
        }
        Stream.concat(
                        thresholds.stream().map(AllowedAmounts.Range::currency),
                        Stream.of(limits.perDay(), limits.perMonth())
                                .flatMap(Optional::stream)
                                .map(Money::getCurrencyUnit))
                .filter(other -> !other.equals(amounts.currency()))
                .findFirst()
                .ifPresent(other -> {
                    throw new IllegalArgumentException(
                            "policy in several currencies: " + amounts.currency() + ", " + other);
                });
    }

    /**
     * Decides whether an auto-payment may be set up.
     *
     * <p>An amount above a day's or a month's limit could never be taken, and is above the limit here already. A timetable
     * has to have a run after the moment of setting it up.
     *
     * @param wish the auto-payment
     * @param now the moment of setting it up, after which its timetable counts
     * @param zone the market's zone
     * @return how it begins, or every reason against it
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999
     */
    public AutoPaymentDecision decide(AutoPayment wish, Instant now, ZoneId zone) {
        Moments.check("now", now);
        List<Reason> found = new ArrayList<>(amounts.violationsIn(wish.amount()));
        checkCaps(wish.amount(), found);
        if (wish.trigger() instanceof AutoTrigger.Threshold threshold) {
            checkThreshold(threshold.atOrBelow(), found);
        } else if (wish.trigger() instanceof AutoTrigger.Schedule schedule) {
            checkSchedule(schedule.days(), now, zone, found);
        }
        return found.isEmpty()
                ? new AutoPaymentDecision.Granted(new AutoPaymentState(wish, Phase.READY, 0, 0, now, List.of()))
                : new AutoPaymentDecision.Refused(found);
    }

    /**
     * Decides whether money is to be taken now.
     *
     * @param state where the auto-payment stands
     * @param balance the balance of the number
     * @param now the moment of asking, whose day and month count
     * @param zone the market's zone
     * @return the attempt to be made, or every reason to wait
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999, or the balance is in another
     *     currency than the threshold
     */
    public AutoPaymentStep due(AutoPaymentState state, Money balance, Instant now, ZoneId zone) {
        Moments.check("now", now);
        Optional<Reason> stopped = stopped(state);
        if (stopped.isPresent()) {
            return new AutoPaymentStep.Waiting(List.of(stopped.get()), state);
        }
        DueCheck check = new DueCheck(state, now, zone);
        AutoPaymentState seen = state;
        if (state.agreed().trigger() instanceof AutoTrigger.Threshold threshold) {
            seen = check.threshold(threshold.atOrBelow(), balance) ? state.ranHigh() : state;
        } else if (state.agreed().trigger() instanceof AutoTrigger.Schedule schedule) {
            check.schedule(schedule.days());
        }
        check.limits(limits);
        if (!check.found().isEmpty()) {
            return new AutoPaymentStep.Waiting(check.found(), seen);
        }
        AutoPaymentState attempted = seen.attempted(now);
        return new AutoPaymentStep.Due(attempted.attempt(), state.agreed().amount(), attempted);
    }

    /**
     * The state after an attempt went through.
     *
     * @param state the state before
     * @param attempt the name of the attempt
     * @param now the moment, in whose day and month it counts
     * @param zone the market's zone
     * @return paid, with no failures; the same state if that attempt is not under way
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999
     */
    public AutoPaymentState afterSuccess(AutoPaymentState state, String attempt, Instant now, ZoneId zone) {
        if (!isUnderWay(state, attempt)) {
            return state;
        }
        YearMonth before = YearMonth.from(LocalDate.ofInstant(now, zone)).minusMonths(1);
        List<Movement> taken = new ArrayList<>();
        for (Movement movement : state.taken()) {
            if (!YearMonth.from(LocalDate.ofInstant(movement.at(), zone)).isBefore(before)) {
                taken.add(movement);
            }
        }
        taken.add(new Movement(now, state.agreed().amount()));
        return new AutoPaymentState(state.agreed(), Phase.PAID, state.attempts(), 0, state.since(), taken);
    }

    /**
     * The state after an attempt failed.
     *
     * @param state the state before
     * @param attempt the name of the attempt
     * @return failed, or suspended if that was one too many; the same state if that attempt is not under way
     */
    public AutoPaymentState afterFailure(AutoPaymentState state, String attempt) {
        if (!isUnderWay(state, attempt)) {
            return state;
        }
        long failures = state.failures() + 1;
        boolean tooMany = limits.suspendAfter().isPresent()
                && failures >= limits.suspendAfter().getAsInt();
        return new AutoPaymentState(
                state.agreed(),
                tooMany ? Phase.SUSPENDED : Phase.FAILED,
                state.attempts(),
                failures,
                state.since(),
                state.taken());
    }

    private static Optional<Reason> stopped(AutoPaymentState state) {
        return switch (state.phase()) {
            case SUSPENDED ->
                Optional.of(Reason.of(AutoPaymentReason.AUTO_PAYMENT_SUSPENDED).with("failures", state.failures()));
            case UNDER_WAY -> Optional.of(Reason.of(AutoPaymentReason.AUTO_PAYMENT_UNDER_WAY));
            case READY, FAILED, PAID, RESUMED -> Optional.empty();
        };
    }

    private void checkCaps(Money amount, List<Reason> found) {
        if (amount.getCurrencyUnit().equals(amounts.currency())) {
            Stream.of(limits.perDay(), limits.perMonth())
                    .flatMap(Optional::stream)
                    .min(Money::compareTo)
                    .filter(amount::isGreaterThan)
                    .filter(cap -> found.stream().noneMatch(known -> isTighter(known, cap)))
                    .ifPresent(cap -> {
                        found.removeIf(known -> known.is(AmountReason.AMOUNT_ABOVE_LIMIT));
                        found.add(Reason.of(AmountReason.AMOUNT_ABOVE_LIMIT).with("limit", cap));
                    });
        }
    }

    private static boolean isTighter(Reason known, Money cap) {
        return known.is(AmountReason.AMOUNT_ABOVE_LIMIT)
                && known.figure("limit")
                        .filter(limit -> limit instanceof Money told && !told.isGreaterThan(cap))
                        .isPresent();
    }

    private void checkSchedule(Timetable days, Instant now, ZoneId zone, List<Reason> found) {
        if (!schedules.contains(days.every())) {
            found.add(Reason.of(AutoPaymentReason.SCHEDULE_NOT_OFFERED)
                    .with("every", days.every().name()));
        }
        if (days.nextAfter(now, zone).isEmpty()) {
            found.add(Reason.of(AutoPaymentReason.SCHEDULE_OVER)
                    .with("last", days.last().orElseThrow()));
        }
    }

    private void checkThreshold(Money threshold, List<Reason> found) {
        if (thresholds.isEmpty()) {
            found.add(Reason.of(AutoPaymentReason.THRESHOLD_NOT_OFFERED));
            return;
        }
        AllowedAmounts.Range range = thresholds.get();
        if (!threshold.getCurrencyUnit().equals(range.currency())) {
            range.violationsIn(threshold).stream()
                    .filter(reason -> !found.contains(reason))
                    .forEach(found::add);
            return;
        }
        range.minimum()
                .filter(threshold::isLessThan)
                .ifPresent(least -> found.add(
                        Reason.of(AutoPaymentReason.THRESHOLD_BELOW_MINIMUM).with("minimum", least)));
        range.most()
                .filter(threshold::isGreaterThan)
                .ifPresent(most -> found.add(
                        Reason.of(AutoPaymentReason.THRESHOLD_ABOVE_LIMIT).with("limit", most)));
    }

    private static boolean isUnderWay(AutoPaymentState state, String attempt) {
        Objects.requireNonNull(attempt, "attempt");
        return state.phase() == Phase.UNDER_WAY && state.attempt().equals(attempt);
    }
}
