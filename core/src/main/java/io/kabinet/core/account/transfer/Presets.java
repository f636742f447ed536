package io.kabinet.core.account.transfer;

import io.kabinet.core.account.terms.AllowedAmounts;
import io.kabinet.core.account.terms.Charge;
import io.kabinet.core.account.terms.Recurrence;
import io.kabinet.core.values.Stated;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The figures of the policies that come with the library. */
final class Presets {

    private static final CurrencyUnit BYN = CurrencyUnit.of("BYN");
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");
    private static final Set<Recurrence> ALL = Set.of(Recurrence.values());

    private Presets() {}

    static ShareBalancePolicy belarus() {
        return inBelarus(AllowedAmounts.anyIn(BYN));
    }

    static ShareBalancePolicy byUssd363() {
        return inBelarus(AllowedAmounts.only(byn(1), byn(2), byn(3), byn(4), byn(5)));
    }

    static ShareBalancePolicy ruDirect2014() {
        TransferLimits limits = new TransferLimits(
                Optional.of(rub(1500)),
                Optional.empty(),
                Optional.of(rub(3000)),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.of(rub(90)));
        return new ShareBalancePolicy(
                new TransferTerms(AllowedAmounts.between(rub(1), rub(300)), limits, Stated.of(Charge.fixed(rub(7)))),
                new PartyRule(false, true, Set.of("Супер Ноль", "Супер МТС", "МТС Коннект"), true, true),
                Optional.of(Duration.ofMinutes(5)),
                ALL);
    }

    static TransferPolicy russia() {
        TransferTerms any = new TransferTerms(
                AllowedAmounts.anyIn(RUB), TransferLimits.leaving(Money.zero(RUB)), Stated.notStated());
        return new TransferPolicy(any, any);
    }

    private static ShareBalancePolicy inBelarus(AllowedAmounts amounts) {
        return new ShareBalancePolicy(
                new TransferTerms(amounts, TransferLimits.leaving(Money.zero(BYN)), Stated.notStated()),
                PartyRule.ANYBODY_ELSE,
                Optional.empty(),
                ALL);
    }

    private static Money byn(long amount) {
        return Money.ofMajor(BYN, amount);
    }

    private static Money rub(long amount) {
        return Money.ofMajor(RUB, amount);
    }
}
