package io.kabinet.core.promised;

import io.kabinet.core.account.SettlementMethod;
import io.kabinet.core.promised.terms.AmountRule;
import io.kabinet.core.promised.terms.DebtRule;
import io.kabinet.core.promised.terms.EligibilityRule;
import io.kabinet.core.promised.terms.FeeRule;
import io.kabinet.core.promised.terms.FeeTable;
import io.kabinet.core.promised.terms.FeeTiming;
import io.kabinet.core.promised.terms.LimitRule;
import io.kabinet.core.promised.terms.PlanRule;
import io.kabinet.core.promised.terms.SpendTiers;
import io.kabinet.core.promised.terms.SpendWindow;
import io.kabinet.core.promised.terms.TenureRule;
import io.kabinet.core.promised.terms.TermRule;
import io.kabinet.core.values.Source;
import io.kabinet.core.values.Source.Grade;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The figures of the policies that come with the library. */
final class Presets {

    private static final YearMonth READ = YearMonth.of(2026, 11);

    /** The operator's page that gives the three days, and says that the fee depends on the amount without saying how. */
    private static final Source OPERATOR_2016 = new Source(
            "operator/amur-news-2016-09-18",
            Grade.OPERATOR_PAGE,
            Optional.empty(),
            Optional.of(LocalDate.of(2016, 9, 18)),
            Optional.of(READ));

    private static final Source BELARUS_TERM = Source.article(
            "articles/belarus",
            "На странице можно пополнить баланс на сумму до 5 белорусских рублей сроком на 10 дней");

    private Presets() {}

    static PromisedPaymentPolicy russia() {
        return new PromisedPaymentPolicy(
                AmountRule.between(rub(50), rub(800)),
                TermRule.days(3, OPERATOR_2016),
                FeeRule.notStated(OPERATOR_2016),
                EligibilityRule.ONE_AT_A_TIME.with(DebtRule.ON_OTHER_NUMBERS));
    }

    static PromisedPaymentPolicy belarus() {
        return new PromisedPaymentPolicy(
                AmountRule.upTo(Money.ofMajor(CurrencyUnit.of("BYN"), 5)),
                TermRule.days(10, BELARUS_TERM),
                FeeRule.notStated(Source.ownChoice("no article names a fee, so none is stated; that is not free")),
                EligibilityRule.ONE_AT_A_TIME);
    }

    static PromisedPaymentPolicy ru2010() {
        Source press = Source.document("spbit.ru/news/n72996", Grade.SECONDARY, READ);
        return new PromisedPaymentPolicy(
                new AmountRule(
                        Optional.empty(),
                        LimitRule.of(rub(300)).butWithoutMonthlyFee(rub(100)),
                        Optional.empty(),
                        Optional.empty()),
                TermRule.days(7, press),
                FeeRule.of(new FeeTable(FeeTiming.ON_ACTIVATION, List.of(), rub(0)), press),
                EligibilityRule.ONE_AT_A_TIME.with(PlanRule.ANY.withoutTariffs("Гостевой")));
    }

    static PromisedPaymentPolicy ru2014() {
        Source retold = Source.document("retellings/promised-payment-2014", Grade.SECONDARY_AGREED, READ);
        return new PromisedPaymentPolicy(
                new AmountRule(Optional.of(rub(1)), limit2014(), Optional.empty(), Optional.of(rub(50))),
                TermRule.days(7, retold),
                FeeRule.of(new FeeTable(FeeTiming.DEDUCT_FROM_GRANT, List.of(fee(30, 0)), rub(7)), retold),
                EligibilityRule.ONE_AT_A_TIME
                        .with(DebtRule.NONE.withFloor(rub(-30)))
                        .with(PlanRule.ANY
                                .withoutTariffs("Гостевой", "МТС iPad", "Твоя страна")
                                .onlyWith(SettlementMethod.ADVANCE)
                                .withoutServices("Кредит", "На полном доверии")));
    }

    static PromisedPaymentPolicy ru2016() {
        Source retold = Source.document("retellings/promised-payment-2016", Grade.SECONDARY_AGREED, READ);
        return new PromisedPaymentPolicy(
                new AmountRule(Optional.of(rub(1)), limit2014(), Optional.of(rub(1)), Optional.empty()),
                TermRule.days(3, OPERATOR_2016),
                FeeRule.of(
                        new FeeTable(
                                FeeTiming.ON_EXPIRY,
                                List.of(fee(30, 0), fee(99, 7), fee(199, 10), fee(499, 25)),
                                rub(50)),
                        retold),
                EligibilityRule.ONE_AT_A_TIME
                        .with(DebtRule.NONE.withFloor(rub(-30)))
                        .with(TenureRule.positiveBalanceOnly(2)));
    }

    private static LimitRule limit2014() {
        return LimitRule.of(rub(800))
                .butBySpend(new SpendTiers(
                        SpendWindow.PREVIOUS_CALENDAR_MONTH,
                        List.of(new SpendTiers.Tier(rub(300), rub(200)), new SpendTiers.Tier(rub(500), rub(400)))));
    }

    private static FeeTable.Tier fee(long upTo, long fee) {
        return new FeeTable.Tier(rub(upTo), rub(fee));
    }

    private static Money rub(long amount) {
        return Money.ofMajor(CurrencyUnit.of("RUB"), amount);
    }
}
