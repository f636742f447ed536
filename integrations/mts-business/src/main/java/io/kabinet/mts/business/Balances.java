package io.kabinet.mts.business;

import io.kabinet.client.account.ReadAccount;
import io.kabinet.client.account.ReadBalance;
import io.kabinet.core.account.Account;
import io.kabinet.core.account.Balance;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Stated;
import io.kabinet.mts.business.operation.AccountBalance;
import io.kabinet.mts.business.operation.CheckedCharge;
import io.kabinet.mts.business.operation.ReadAccountBalance;
import io.kabinet.mts.business.operation.ReadCheckedCharges;
import io.kabinet.mts.business.operation.ReadUnpaid;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.BigMoney;

/** What is on an account, and what is still to be paid. */
final class Balances {

    private static final BigDecimal WITHOUT_LIMIT = new BigDecimal("-999999999");

    private Balances() {}

    static Ask ask(Msisdn of) {
        return Ask.get("/Bills/CheckBalanceByMSISDN")
                .with("characteristic.name", "MSISDN")
                .with("characteristic.value", of.wire())
                .with("fields", "MOAF");
    }

    static Ask ask(ReadAccountBalance read) {
        return read.account()
                .map(account -> Ask.get("/Bills/CheckBalanceByAccount")
                        .with("accountNo", account.text())
                        .with("fields", "MOAF"))
                .orElseGet(() -> ask(read.of()));
    }

    static Balance balance(Tree answer, ReadBalance read, Instant now) throws Unreadable {
        return new Balance(Rubles.noMoreThan(amount(answer)), now);
    }

    static Account account(Tree answer, ReadAccount read, Instant now) throws Unreadable {
        AccountNumber number =
                number(answer).orElseThrow(() -> new Unreadable("a balance without the number of its account"));
        return Account.of(number).withBalance(new Balance(Rubles.noMoreThan(amount(answer)), now));
    }

    static AccountBalance exact(Tree answer, ReadAccountBalance read, Instant now) throws Unreadable {
        Optional<AccountNumber> number = number(answer);
        if (number.isPresent()
                && read.account().filter(asked -> !asked.equals(number.get())).isPresent()) {
            throw new Unreadable("the balance of another account");
        }
        Optional<BigDecimal> credit = answer.anywhere("creditLimit").amount();
        boolean unlimited =
                credit.filter(limit -> limit.compareTo(WITHOUT_LIMIT) == 0).isPresent();
        Stated<BigMoney> stated = Rubles.stated(credit.filter(limit -> !unlimited));
        return new AccountBalance(
                number.or(read::account),
                Rubles.exact(amount(answer)),
                stated,
                unlimited,
                Moscow.end(answer.at("customerAccountBalance", "validFor"), "endDateTime"));
    }

    private static Optional<AccountNumber> number(Tree answer) {
        return answer.text("accountNo")
                .or(() -> answer.anywhere("accountNo").text())
                .map(AccountNumber::of);
    }

    private static BigDecimal amount(Tree answer) throws Unreadable {
        Tree proved = answer.at("customerAccountBalance", "remainedAmount");
        Tree remained = proved.isThere() ? proved : answer.anywhere("remainedAmount");
        Rubles.check(remained.text("unitOfMeasure").or(() -> remained.text("currencyCode")));
        return remained.amount("amount").orElseThrow(() -> new Unreadable("no amount"));
    }

    static Ask ask(ReadUnpaid read) {
        return Ask.post(
                Effect.READS,
                "/Bills/GetUnpaidAmountByAccountNumber",
                List.of(read.account().text()));
    }

    static BigMoney unpaid(Tree answer, ReadUnpaid read, Instant now) throws Unreadable {
        Tree told = answer.at("data").isThere() ? answer.at("data") : answer;
        Rubles.check(told.text("currencyCode").or(() -> told.text("currencyName")));
        return Rubles.exact(told.amount("amount").orElseThrow(() -> new Unreadable("no amount")));
    }

    static Ask ask(ReadCheckedCharges read) {
        Ask ask = Ask.post(
                Effect.READS,
                "/Bills/CheckCharges",
                read.numbers().stream().map(of -> Map.of("id", of.wire())).toList());
        return read.numbers().size() > 1 ? ask.with("isBulk", "true") : ask;
    }

    static List<CheckedCharge> charges(Tree answer, ReadCheckedCharges read, Instant now) throws Unreadable {
        List<CheckedCharge> charges = new ArrayList<>();
        for (Tree each : answer.each()) {
            Msisdn number = each.text("id")
                    .flatMap(Msisdn::maybe)
                    .orElseThrow(() -> new Unreadable("a charge without its number"));
            charges.add(new CheckedCharge(
                    number,
                    each.at("remainedAmount").amount("amount").map(Rubles::exact),
                    Moscow.read(each.at("validFor"), "startDateTime"),
                    Moscow.end(each.at("validFor"), "endDateTime")));
        }
        return List.copyOf(charges);
    }
}
