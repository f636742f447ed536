package io.kabinet.client.testing;

import static io.kabinet.client.testing.Samples.ANNA;
import static io.kabinet.client.testing.Samples.rub;

import io.kabinet.client.cashback.CashbackLine;
import io.kabinet.client.cashback.CashbackSpent;
import io.kabinet.client.cashback.CashbackSummary;
import io.kabinet.client.cashback.ReadCashback;
import io.kabinet.client.cashback.ReadCashbackLines;
import io.kabinet.client.cashback.SpendCashback;
import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Page;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.cashback.settlement.LineState;
import io.kabinet.core.cashback.wallet.Burning;
import io.kabinet.core.values.DateSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What Anna gets back for what she bought. */
public final class CashbackSamples {

    private static final Instant AT = Instant.parse("2026-03-01T09:00:00Z");

    private static final SpendCashback SPEND =
            new SpendCashback(ANNA, "mobile", rub("10.50"), RequestKey.of("order-49"));
    private static final CashbackSpent SPENT = new CashbackSpent(rub("10.50"), rub("0"), AT);

    private CashbackSamples() {}

    /** In the order in which their bytes are written down. */
    public static List<Sample<?>> all() {
        return List.of(
                Sample.of(
                        new ReadCashback(ANNA),
                        new CashbackSummary(rub("10.50"), rub("7"), Optional.of(new Burning(rub("3.25"), AT)))),
                Sample.of(new ReadCashback(ANNA), new CashbackSummary(rub("0"), rub("0"), Optional.empty())),
                Sample.of(
                        new ReadCashbackLines(ANNA, Optional.of(new Cursor("page/2?"))),
                        new Page<>(
                                List.of(
                                        new CashbackLine(
                                                new LineKey("книжный", "O-1", "P-1"),
                                                LineState.APPROVED,
                                                rub("7"),
                                                false,
                                                Optional.of(DateSpan.of(
                                                        LocalDate.parse("2026-03-04"), LocalDate.parse("2026-03-06")))),
                                        new CashbackLine(
                                                new LineKey("книжный", "O-1", "P-2"),
                                                LineState.PAID,
                                                rub("1.01"),
                                                true,
                                                Optional.empty())),
                                Optional.of(new Cursor("page/3?")))),
                Sample.of(SPEND, SPENT),
                Sample.found(SPEND, SPENT));
    }
}
