package io.kabinet.testkit;

import io.kabinet.core.account.DebtPolicy;
import io.kabinet.core.account.LineState;
import io.kabinet.core.account.Payment;
import io.kabinet.core.account.SettlementMethod;
import io.kabinet.core.archive.ArchiveEntry;
import io.kabinet.core.bonus.programme.PointSource;
import io.kabinet.core.detailing.DetailingRecord;
import io.kabinet.core.document.BillDelivery;
import io.kabinet.core.service.forwarding.Forwardings;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.Contract;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.PersonName;
import io.kabinet.core.subscriber.SimCodes;
import io.kabinet.core.tariff.limit.UsageLimits;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** All that the operator has about one number; invented where nobody said anything. Guarded by the world's lock. */
final class Person {

    private static final int YEARS_OF_SERVICE = 2;

    final Msisdn number;
    final AccountNumber accountNumber;
    final Purse purse;
    final BonusPurse bonus = new BonusPurse();
    final BlockBook blocks;
    final ServiceShelf services;
    final List<ArchiveEntry> archive = new ArrayList<>();
    final TariffShelf tariffs;
    Forwardings forwardings;
    final ReportShelf reports = new ReportShelf();
    final DocumentShelf documents = new DocumentShelf();
    final PaymentBook payments;
    final AutoPaymentBook autoPayments = new AutoPaymentBook();
    final TransferBook transfers = new TransferBook();
    final Cabinet cabinet;
    PersonName name = PersonName.of("Примеров Пример");
    Contract contract;
    Optional<SimCodes> simCodes = Optional.empty();
    SettlementMethod settlement = SettlementMethod.ADVANCE;
    String region = "Пример";
    LineState lineState = LineState.UNBLOCKED;
    Money spend;
    Money debtOnOtherNumbers;
    boolean individual = true;
    boolean registeredInCountry = true;
    ZoneId zone;

    Person(Msisdn number, CurrencyUnit currency, ZoneId zone, TariffBook book, Instant now) {
        this.number = number;
        this.accountNumber = AccountNumber.of("A-" + number.wire());
        this.zone = zone;
        this.purse = new Purse(currency);
        this.payments = new PaymentBook(currency);
        this.blocks = new BlockBook(currency);
        this.services = new ServiceShelf(currency, blocks::suspendsOthersAt);
        this.forwardings = Forwardings.none(number);
        purse.alsoPays(services::costBy);
        purse.alsoPays(moment -> blocks.costBy(moment, this.zone));
        this.tariffs = new TariffShelf(number, book);
        this.cabinet = new Cabinet(number);
        this.contract = Contract.since(LocalDate.ofInstant(now, zone).minusYears(YEARS_OF_SERVICE));
        this.spend = Money.zero(currency);
        this.debtOnOtherNumbers = Money.zero(currency);
    }

    /** What is paid for once stands in the spending too, unless it costs nothing. */
    void payOnce(Optional<Money> price, Instant now) {
        price.filter(Money::isPositive).ifPresent(paid -> {
            purse.charge(paid);
            reports.records.add(DetailingRecord.paidOnce(now, paid));
        });
    }

    /** Money that somebody has paid comes in: it repays what was lent, pays bills, earns points, and the rest stays. */
    Payment receive(Payment payment, Optional<DebtPolicy> bills) {
        purse.topUp(payment.amount(), bills, payment.at());
        payments.add(payment);
        bonus.paid(PointSource.TOP_UP, payment.amount(), LocalDate.ofInstant(payment.at(), zone));
        return payment;
    }

    /** All that was set up in the cabinet goes with it; the archive, as all books, is the operator's and stays. */
    void removeCabinet() {
        cabinet.remove();
        tariffs.limits = UsageLimits.NONE;
        tariffs.threshold = Optional.empty();
        documents.delivery = BillDelivery.NONE;
        autoPayments.clear();
        transfers.removeCabinet();
    }
}
