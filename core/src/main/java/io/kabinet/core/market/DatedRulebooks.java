package io.kabinet.core.market;

import io.kabinet.core.account.block.BlockPolicy;
import io.kabinet.core.account.transfer.ShareBalancePolicy;
import io.kabinet.core.bonus.programme.BonusProgramme;
import io.kabinet.core.identity.PasswordPolicy;
import io.kabinet.core.promised.PromisedPaymentPolicy;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Source;
import io.kabinet.core.values.Source.Grade;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Rules of Russia as they once were, by retellings; none of them is a default, and none was verified.
 *
 * <p>Each changes what its sources tell and has the rest, which no source dates, from the default. A rulebook ends on the day
 * before the next one begins, so the three join into a {@link RulebookSeries} without a gap.
 */
public final class DatedRulebooks {

    private static final YearMonth READ = YearMonth.of(2026, 11);
    private static final LocalDate PRESS_RELEASE = LocalDate.of(2010, 7, 27);
    private static final LocalDate RETOLD = LocalDate.of(2014, 8, 18);
    private static final LocalDate OPERATOR_NEWS = LocalDate.of(2016, 9, 29);

    /**
     * From 2010-07-27: promised payments of up to 300 RUB for 7 days.
     *
     * <p><b>Source:</b> one reprint of a press release of that day.
     */
    public static final Rulebook RU_2010 = Rulebooks.RUSSIA
            .with(new Source(
                    "spbit.ru/news/n72996",
                    Grade.SECONDARY,
                    Optional.empty(),
                    Optional.of(PRESS_RELEASE),
                    Optional.of(READ)))
            .promisedPayment(PromisedPaymentPolicy.RU_2010)
            .validOn("RU_2010", DateSpan.of(PRESS_RELEASE, RETOLD.minusDays(1)));

    /**
     * From 2014-08-18: promised payments by spending, passwords of 6 to 10, balances shared.
     *
     * <p><b>Source:</b> retellings that agree, the earliest dated one of that day.
     */
    public static final Rulebook RU_2014 = retold("retellings/passwords-2014", Rulebooks.RUSSIA)
            .password(PasswordPolicy.RU_2014)
            .with(Source.document("retellings/promised-payment-2014", Grade.SECONDARY_AGREED, READ))
            .promisedPayment(PromisedPaymentPolicy.RU_2014)
            .with(Source.document("retellings/direct-transfer-2014", Grade.SECONDARY, READ))
            .shareBalance(ShareBalancePolicy.RU_DIRECT_2014)
            .validOn("RU_2014", DateSpan.of(RETOLD, OPERATOR_NEWS.minusDays(1)));

    /**
     * From 2016-09-29, when a page of the operator changed the terms: five fees, three days.
     *
     * <p>Points and blocks as retold then.
     *
     * <p><b>Source:</b> the operator's page for the day and the term, retellings for the rest.
     */
    public static final Rulebook RU_2016_RETOLD = retold("retellings/bonus-2016", Rulebooks.RUSSIA)
            .bonus(BonusProgramme.RU_2016_RETOLD)
            .with(Source.document("retellings/promised-payment-2016", Grade.SECONDARY_AGREED, READ))
            .promisedPayment(PromisedPaymentPolicy.RU_2016_RETOLD)
            .with(Source.document("retellings/block-2016", Grade.SECONDARY_AGREED, READ))
            .block(BlockPolicy.RU_2016_RETOLD)
            .validOn("RU_2016_RETOLD", DateSpan.from(OPERATOR_NEWS));

    private DatedRulebooks() {}

    private static Changes retold(String id, Rulebook rulebook) {
        return rulebook.with(Source.document(id, Grade.SECONDARY, READ));
    }
}
