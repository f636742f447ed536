package io.kabinet.documents;

import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.DetailingRecord;
import io.kabinet.core.detailing.PeriodStatement;
import io.kabinet.core.detailing.Summary;
import io.kabinet.core.detailing.Totals;
import io.kabinet.core.values.DateSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/** What a document says, before anybody thinks of how it looks. It adds up: {@link Reconciliation} saw to it. */
record Content(
        Kind kind, Optional<String> number, DateSpan period, Figures figures, Optional<List<DetailingRecord>> rows) {

    enum Kind {
        BILL,
        DETAILED_BILL,
        DETAILING,
        SPENDING;

        /** As it stands in XML. */
        String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Everything that is a sum. */
    record Figures(
            CurrencyUnit currency,
            Optional<PeriodStatement> balances,
            Optional<Totals> totals,
            Optional<Summary<ChargeCategory>> spending) {}
}
