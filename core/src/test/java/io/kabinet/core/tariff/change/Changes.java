package io.kabinet.core.tariff.change;

import io.kabinet.core.account.Account;
import io.kabinet.core.account.Balance;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.tariff.Offering;
import io.kabinet.core.tariff.Tariff;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.tariff.terms.TariffPrices;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.joda.money.Money;

/** An invented subscriber in Minsk who leaves a tariff for «Супер 8». */
final class Changes {

    static final ZoneId MINSK = ZoneId.of("Europe/Minsk");
    static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    static final Account ACCOUNT = Account.of(AccountNumber.of("100000000042"));
    static final TariffChangePolicy POLICY = TariffChangePolicy.BELARUS;
    static final Tariff OLD = Tariff.of(new TariffId("old"), "Старый");
    static final Tariff CLOSED = OLD.with(Offering.CLOSED);
    static final Tariff SUPER = Tariff.of(new TariffId("super-8"), "Супер 8").with(fees("30.00", "5.00"));
    static final TariffChangeFacts FACTS = TariffChangeFacts.of(OLD, SUPER, ACCOUNT);

    private Changes() {}

    static TariffPrices fees(String monthly, String ofChange) {
        return TariffPrices.NOT_STATED.withFees(Stated.of(byn(monthly)), Stated.of(byn(ofChange)));
    }

    static Money byn(String amount) {
        return Money.parse("BYN " + amount);
    }

    static Account with(String balance) {
        return ACCOUNT.withBalance(new Balance(byn(balance), NOW));
    }

    static TariffChangeFacts to(Tariff target) {
        return TariffChangeFacts.of(OLD, target, ACCOUNT);
    }

    static TariffChangeQuote quoted(TariffChangePolicy policy, TariffChangeFacts facts, Instant now) {
        return granted(policy.quote("q-1", facts, now, MINSK));
    }

    static TariffChangeQuote granted(TariffChangeDecision decision) {
        return decision.match(TariffChangeDecision.Granted::quote, refused -> {
            throw new AssertionError(refused.reasons());
        });
    }

    static List<Reason> refusals(TariffChangePolicy policy, TariffChangeFacts facts, Instant now) {
        return refusals(policy.quote("q-1", facts, now, MINSK));
    }

    static List<Reason> refusals(TariffChangeDecision decision) {
        return decision.match(granted -> List.of(), TariffChangeDecision.Refused::reasons);
    }
}
