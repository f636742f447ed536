package io.kabinet.testkit;

import io.kabinet.core.account.LineState;
import io.kabinet.core.account.SettlementMethod;
import io.kabinet.core.archive.ArchiveEntry;
import io.kabinet.core.promised.LineFacts;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.Contract;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.PersonName;
import io.kabinet.core.subscriber.SimCodes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** All that the operator has about one number; invented where nobody said anything. Guarded by the world's lock. */
final class Person {

    private static final int YEARS_OF_SERVICE = 2;
    private static final int MONTHLY_FEE = 10;

    final Msisdn number;
    final AccountNumber accountNumber;
    final Purse purse;
    final BonusPurse bonus = new BonusPurse();
    final List<ArchiveEntry> archive = new ArrayList<>();
    final Cabinet cabinet;
    PersonName name = PersonName.of("Примеров Пример");
    Contract contract;
    Optional<SimCodes> simCodes = Optional.empty();
    LineFacts.Plan tariff;
    Set<String> services = Set.of();
    SettlementMethod settlement = SettlementMethod.ADVANCE;
    LineState lineState = LineState.UNBLOCKED;
    Money spend;
    Money debtOnOtherNumbers;
    boolean individual = true;
    boolean registeredInCountry = true;
    ZoneId zone;

    Person(Msisdn number, CurrencyUnit currency, ZoneId zone, Instant now) {
        this.number = number;
        this.accountNumber = AccountNumber.of("A-" + number.wire());
        this.zone = zone;
        this.purse = new Purse(currency);
        this.cabinet = new Cabinet(number);
        this.contract = Contract.since(LocalDate.ofInstant(now, zone).minusYears(YEARS_OF_SERVICE));
        this.tariff = new LineFacts.Plan("Пример", Optional.of(Money.of(currency, MONTHLY_FEE)));
        this.spend = Money.zero(currency);
        this.debtOnOtherNumbers = Money.zero(currency);
    }
}
