package io.kabinet.core.cashback.wallet;

import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.cashback.wallet.WalletPosting.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A posting as a row of a table has it: texts and whole numbers, nothing of this library. */
record Stored(
        String kind,
        String currency,
        long minorUnits,
        List<String> line,
        List<String> spending,
        String at,
        Optional<String> burnsAt) {

    static Stored of(WalletPosting posting) {
        return new Stored(
                posting.kind().name(),
                posting.amount().getCurrencyUnit().getCode(),
                posting.amount().getAmountMinorLong(),
                posting.line()
                        .map(key -> List.of(key.partner(), key.order(), key.position()))
                        .orElse(List.of()),
                posting.spending()
                        .map(made -> List.of(made.key(), made.service(), Boolean.toString(made.ownNumber())))
                        .orElse(List.of()),
                posting.at().toString(),
                posting.burnsAt().map(Instant::toString));
    }

    WalletPosting posting() {
        Money amount = Money.ofMinor(CurrencyUnit.of(currency), minorUnits);
        return new WalletPosting(
                Kind.valueOf(kind),
                amount,
                line.isEmpty() ? Optional.empty() : Optional.of(new LineKey(line.get(0), line.get(1), line.get(2))),
                spending.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Spending(
                                spending.get(0), spending.get(1), amount, Boolean.parseBoolean(spending.get(2)))),
                Instant.parse(at),
                burnsAt.map(Instant::parse));
    }
}
