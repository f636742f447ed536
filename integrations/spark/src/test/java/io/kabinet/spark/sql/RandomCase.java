package io.kabinet.spark.sql;

import io.kabinet.core.account.Debt;
import io.kabinet.core.account.Debts;
import io.kabinet.core.account.LineState;
import io.kabinet.core.account.SettlementMethod;
import io.kabinet.core.promised.AccountFacts;
import io.kabinet.core.promised.LineFacts;
import io.kabinet.core.promised.OwnerFacts;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.promised.PromisedPaymentFacts;
import io.kabinet.core.promised.PromisedPayments;
import io.kabinet.core.subscriber.Contract;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** One row for all three functions, and the same once more as values of core. */
record RandomCase(Money paid, String percent, String typed, Money asked, Instant at, PromisedPaymentFacts facts) {

    static final StructType SCHEMA = StructType.fromDDL("""
            paid DECIMAL(20,2), percent DECIMAL(7,4), typed STRING, asked DECIMAL(20,2), at TIMESTAMP,
            facts STRUCT<balance: DECIMAL(20,2), settlement: STRING, spend: DECIMAL(20,2),
              debts: ARRAY<STRUCT<amount: DECIMAL(20,2), due: DATE>>,
              promised: ARRAY<STRUCT<amount: DECIMAL(20,2), taken_at: TIMESTAMP, repay_by: TIMESTAMP>>,
              tariff: STRING, monthly_fee: DECIMAL(20,2), services: ARRAY<STRING>, line_state: STRING,
              contract_start: DATE, debt_on_other_numbers: DECIMAL(20,2), individual: BOOLEAN, registered: BOOLEAN>""");

    private static final Instant AROUND = Instant.parse("2026-03-01T07:00:00Z");
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");

    static RandomCase of(SplittableRandom random) {
        Instant at = AROUND.plusSeconds(random.nextInt(-864_000, 864_000));
        PromisedPaymentFacts facts = new PromisedPaymentFacts(
                new AccountFacts(
                        maybe(random, () -> money(random, -5_000, 5_000)),
                        maybe(
                                random,
                                () -> new SettlementMethod(
                                        oneOf(random, "advance", "advance", "advance", "advance", "credit", "barter"))),
                        maybe(random, () -> money(random, 0, 80_000)),
                        maybe(random, () -> new Debts(debts(random))),
                        maybe(random, () -> new PromisedPayments(payments(random, at)))),
                new LineFacts(
                        maybe(random, () -> plan(random)),
                        maybe(random, () -> Set.of(oneOf(random, "Кредит", "Погода", "Погода", "Погода"))),
                        maybe(
                                random,
                                () -> new LineState(oneOf(
                                        random,
                                        "unblocked",
                                        "unblocked",
                                        "unblocked",
                                        "unblocked",
                                        "blocked",
                                        "lost")))),
                new OwnerFacts(
                        maybe(
                                random,
                                () -> Contract.since(LocalDate.of(2025, 11, 1).plusDays(random.nextInt(80)))),
                        maybe(random, () -> Money.ofMinor(RUB, Math.max(0, random.nextInt(5) - 3))),
                        maybe(random, () -> random.nextInt(8) > 0),
                        maybe(random, () -> random.nextInt(8) > 0)));
        return new RandomCase(
                money(random, 0, 1_000_000_000_000L),
                oneOf(random, "0", "0.0001", "5", "24.9999", "25", "25.0001", "33.3333", "100"),
                oneOf(random, "+7 900 000-00-", "8900000-00-", "+375 33 000-00-", "9000000") + random.nextInt(1, 120),
                Money.ofMinor(RUB, random.nextLong(-1, 300) * (random.nextInt(9) == 0 ? 99 : 100)),
                at,
                facts);
    }

    Row row() {
        return RowFactory.create(
                paid.getAmount(),
                new java.math.BigDecimal(percent),
                typed,
                asked.getAmount(),
                at,
                RowFactory.create(
                        facts.account().balance().map(Money::getAmount).orElse(null),
                        facts.account().settlement().map(SettlementMethod::text).orElse(null),
                        facts.account().spend().map(Money::getAmount).orElse(null),
                        facts.account().debts().map(RandomCase::rows).orElse(null),
                        facts.account().promised().map(RandomCase::rows).orElse(null),
                        facts.line().tariff().map(LineFacts.Plan::name).orElse(null),
                        facts.line()
                                .tariff()
                                .flatMap(LineFacts.Plan::monthlyFee)
                                .map(Money::getAmount)
                                .orElse(null),
                        facts.line()
                                .services()
                                .map(names -> names.toArray(new String[0]))
                                .orElse(null),
                        facts.line().state().map(LineState::text).orElse(null),
                        facts.owner().contract().flatMap(Contract::start).orElse(null),
                        facts.owner().debtOnOtherNumbers().map(Money::getAmount).orElse(null),
                        facts.owner().individual().orElse(null),
                        facts.owner().registered().orElse(null)));
    }

    private static Row[] rows(Debts debts) {
        return debts.unpaid().stream()
                .map(debt -> RowFactory.create(debt.amount().getAmount(), debt.dueDate()))
                .toArray(Row[]::new);
    }

    private static Row[] rows(PromisedPayments promised) {
        return promised.payments().stream()
                .map(payment -> RowFactory.create(payment.amount().getAmount(), payment.takenAt(), payment.repayBy()))
                .toArray(Row[]::new);
    }

    private static List<Debt> debts(SplittableRandom random) {
        List<Debt> debts = new ArrayList<>();
        for (int i = random.nextInt(-2, 3); i > 0; i--) {
            debts.add(
                    new Debt(money(random, 1, 9_999), LocalDate.of(2026, 2, 15).plusDays(random.nextInt(30))));
        }
        return debts;
    }

    private static List<PromisedPayment> payments(SplittableRandom random, Instant at) {
        List<PromisedPayment> payments = new ArrayList<>();
        for (int i = random.nextInt(-2, 3); i > 0; i--) {
            Instant taken = at.minusSeconds(random.nextInt(864_000));
            payments.add(PromisedPayment.taken(
                    money(random, 1, 80_000), taken, taken.plusSeconds(259_200), Stated.notStated()));
        }
        return payments;
    }

    private static LineFacts.Plan plan(SplittableRandom random) {
        String name = oneOf(random, "Образец", "Образец", "Образец", "Образец", "Гостевой", "Другой");
        return new LineFacts.Plan(name, maybe(random, () -> money(random, 0, 2)));
    }

    private static Money money(SplittableRandom random, long from, long to) {
        return Money.ofMinor(RUB, random.nextLong(from, to));
    }

    /** Nineteen of twenty are known. */
    private static <T> Optional<T> maybe(SplittableRandom random, Supplier<T> value) {
        return random.nextInt(20) == 0 ? Optional.empty() : Optional.of(value.get());
    }

    private static String oneOf(SplittableRandom random, String... words) {
        return words[random.nextInt(words.length)];
    }
}
