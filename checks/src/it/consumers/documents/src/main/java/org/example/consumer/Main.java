package org.example.consumer;

import io.kabinet.core.detailing.PeriodStatement;
import io.kabinet.core.document.Bill;
import io.kabinet.core.market.Market;
import io.kabinet.core.reason.Language;
import io.kabinet.core.values.DateSpan;
import io.kabinet.documents.Documents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.joda.money.Money;

public final class Main {

    public static void main(String[] args) throws IOException {
        PeriodStatement statement = PeriodStatement.of(
                Money.parse("BYN 10.00"), Money.parse("BYN 5.00"), Money.parse("BYN 7.50"), Money.parse("BYN 7.50"));
        Bill bill = new Bill("1", DateSpan.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31)), statement);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Documents.in(Language.RUSSIAN, Market.BELARUS.zone()).bill(bill).pdf(out);
        System.out.println(out.toString(StandardCharsets.ISO_8859_1).substring(0, 5));
    }
}
