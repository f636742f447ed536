package io.kabinet.benchmarks.promised;

import io.kabinet.benchmarks.promised.Application.Loan;
import io.kabinet.core.promised.AccountFacts;
import io.kabinet.core.promised.OwnerFacts;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.promised.PromisedPaymentFacts;
import io.kabinet.core.promised.PromisedPayments;
import io.kabinet.core.promised.Repayment;
import io.kabinet.core.promised.TopUp;
import io.kabinet.core.values.Stated;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What the variants are asked about: 1,024 applications, three in five of which are granted.
 *
 * <p>Of the amounts three quarters are within the limits; one account in ten has an open payment, three have one behind
 * them; one owner in ten is in debt.
 */
final class Applications {

    static final int COUNT = 1024;

    private static final int SEED = 20_261_125;
    private static final Instant FIRST = Instant.parse("2026-11-25T06:00:00Z");
    private static final Duration TERM = Duration.ofDays(3);
    private static final CurrencyUnit BYN = CurrencyUnit.of("BYN");

    private final Random random = new Random(SEED);

    final Application[] byHand = new Application[COUNT];

    final PromisedPaymentFacts[] facts = new PromisedPaymentFacts[COUNT];

    final int[] currencies = new int[COUNT];
    final long[] kopecks = new long[COUNT];
    final long[] debts = new long[COUNT];
    final long[][] loans = new long[COUNT][];
    final long[] seconds = new long[COUNT];

    /** Writes the same applications down in the form that each variant wants. */
    Applications() {
        for (int i = 0; i < COUNT; i++) {
            Instant now = FIRST.plusSeconds(random.nextInt(86_400));
            PromisedPayments taken = taken(now);
            add(
                    i,
                    new Application(requested(), rub(oneIn(10) ? 1 + random.nextInt(50_000) : 0), loans(taken), now),
                    taken);
        }
    }

    private void add(int i, Application application, PromisedPayments taken) {
        byHand[i] = application;
        facts[i] = PromisedPaymentFacts.UNKNOWN
                .with(AccountFacts.UNKNOWN.withPromised(taken))
                .with(OwnerFacts.UNKNOWN.withDebtOnOtherNumbers(application.debt()));
        currencies[i] = application.requested().getCurrencyUnit().getNumericCode();
        kopecks[i] = application.requested().getAmountMinorLong();
        debts[i] = application.debt().getAmountMinorLong();
        loans[i] = application.loans().stream()
                .flatMapToLong(loan -> LongStream.of(
                        loan.left().getAmountMinorLong(), loan.repayBy().getEpochSecond()))
                .toArray();
        seconds[i] = application.now().getEpochSecond();
    }

    private Money requested() {
        return switch (random.nextInt(40)) {
            case 0 -> Money.ofMinor(BYN, 1 + random.nextInt(500));
            case 1 -> rub(-random.nextInt(2));
            case 2, 3, 4 -> rub(1 + random.nextInt(49_99));
            case 5, 6, 7, 8, 9 -> rub(800_01 + random.nextInt(2_000_00));
            default -> rub(50_00 + random.nextInt(750_01));
        };
    }

    private PromisedPayments taken(Instant now) {
        if (oneIn(10)) {
            return PromisedPayments.of(payment(now.minusSeconds(1 + random.nextInt(200_000))));
        }
        return oneIn(3) ? PromisedPayments.of(over(now)) : PromisedPayments.NONE;
    }

    /** A payment of the last weeks that has expired, or was repaid, perhaps before it was due. */
    private PromisedPayment over(Instant now) {
        PromisedPayment expired = payment(now.minus(TERM).minusSeconds(random.nextInt(2_000_000)));
        if (random.nextBoolean()) {
            return expired;
        }
        PromisedPayment recent = payment(now.minusSeconds(100_000));
        TopUp topUp = new TopUp("top-up", recent.amount(), now.minusSeconds(1 + random.nextInt(50_000)));
        return new PromisedPayment(
                recent.amount(),
                recent.takenAt(),
                recent.repayBy(),
                recent.fee(),
                List.of(new Repayment(topUp, recent.amount())),
                topUp.at());
    }

    private PromisedPayment payment(Instant takenAt) {
        return PromisedPayment.taken(
                rub(50_00 + random.nextInt(750_01)), takenAt, takenAt.plus(TERM), Stated.notStated());
    }

    private static List<Loan> loans(PromisedPayments taken) {
        List<Loan> loans = new ArrayList<>();
        for (PromisedPayment payment : taken.payments()) {
            Money left = payment.repayments().isEmpty() ? payment.amount() : rub(0);
            loans.add(new Loan(left, payment.repayBy()));
        }
        return List.copyOf(loans);
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    private static Money rub(long kopecks) {
        return Money.ofMinor(Terms.RUB, kopecks);
    }
}
