package io.kabinet.documents;

import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.Contact;
import io.kabinet.core.detailing.Detailing;
import io.kabinet.core.detailing.DetailingRecord;
import io.kabinet.core.detailing.RecordKind;
import io.kabinet.core.detailing.RowAmount;
import io.kabinet.core.detailing.Usage;
import io.kabinet.core.document.Bill;
import io.kabinet.core.reason.Language;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.DateSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** The May of a subscriber who does not exist: 12.40 + 20.00 − 17.7375 = 14.6625. */
final class May {

    static final CurrencyUnit BYN = CurrencyUnit.of("BYN");
    static final ZoneId MINSK = ZoneId.of("Europe/Minsk");
    static final DateSpan DAYS = DateSpan.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31));
    static final Msisdn NUMBER = Msisdn.of("375330000001");
    static final AccountNumber ACCOUNT = AccountNumber.of("100200300442");
    static final Instant NOW = Instant.parse("2026-06-01T06:00:00Z");

    private May() {}

    static Documents documents(Language language) {
        return Documents.in(language, MINSK)
                .forNumber(NUMBER)
                .forAccount(ACCOUNT)
                .madeAt(NOW);
    }

    static BigMoney byn(String amount) {
        return BigMoney.parse("BYN " + amount);
    }

    static Detailing detailing() {
        return new Detailing(
                DAYS,
                BYN,
                List.of(
                        row(
                                "2026-05-01T00:00:00Z",
                                RecordKind.SERVICE,
                                ChargeCategory.PERIODIC_SERVICES,
                                Contact.NONE,
                                Usage.NONE,
                                RowAmount.spent(byn("14.90"), byn("11.92"))),
                        row(
                                "2026-05-04T07:12:09Z",
                                RecordKind.CALL,
                                ChargeCategory.OUTGOING_A1,
                                Contact.to(Peer.of("+375290000002")),
                                Usage.time(Duration.ofSeconds(503), Duration.ofMinutes(9)),
                                RowAmount.spent(byn("1.1700"), byn("0.9360"))),
                        row(
                                "2026-05-09T15:30:00Z",
                                RecordKind.SMS,
                                ChargeCategory.SMS_RECEIPT,
                                Contact.from(Peer.of("MTS")),
                                Usage.pieces(1),
                                RowAmount.spent(byn("0"), byn("0"))),
                        row(
                                "2026-05-12T09:00:00Z",
                                RecordKind.TOP_UP,
                                new ChargeCategory("Пополнение счёта"),
                                Contact.NONE,
                                Usage.NONE,
                                RowAmount.received(byn("20.00"))),
                        row(
                                "2026-05-20T18:45:31Z",
                                RecordKind.INTERNET,
                                ChargeCategory.INTERNET,
                                Contact.to(Peer.of("internet.mts.by")),
                                Usage.bytes(1_572_864, 1_572_864),
                                RowAmount.spent(byn("1.6675"), byn("1.3340")))));
    }

    static Bill bill() {
        return new Bill("МТ-2026/05", DAYS, detailing().statement(byn("12.40"), byn("14.6625")));
    }

    /** So many rows of a kopeck and a ten-thousandth each, a minute apart. */
    static Detailing rows(int count) {
        Instant first = Instant.parse("2026-05-01T00:00:00Z");
        List<DetailingRecord> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            rows.add(new DetailingRecord(
                    first.plusSeconds(60L * i),
                    RecordKind.CALL,
                    ChargeCategory.BELARUS.get(i % ChargeCategory.BELARUS.size()),
                    Contact.to(Peer.of("+3753300000" + i % 10 + i / 10 % 10)),
                    Usage.time(Duration.ofSeconds(i % 4000), Duration.ofSeconds(i % 4000)),
                    RowAmount.spent(byn("0.0101"))));
        }
        return new Detailing(DAYS, BYN, rows);
    }

    static DetailingRecord row(
            String at, RecordKind kind, ChargeCategory category, Contact contact, Usage usage, RowAmount amount) {
        return new DetailingRecord(Instant.parse(at), kind, category, contact, usage, amount);
    }
}
