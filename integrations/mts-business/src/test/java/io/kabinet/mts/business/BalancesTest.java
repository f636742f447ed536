package io.kabinet.mts.business;

import static io.kabinet.mts.business.Said.said;
import static io.kabinet.mts.business.World.ACCOUNT;
import static io.kabinet.mts.business.World.ANNA;
import static io.kabinet.mts.business.World.BORIS;
import static io.kabinet.mts.business.World.NOON;
import static io.kabinet.mts.business.World.rub;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.account.ReadAccount;
import io.kabinet.client.account.ReadBalance;
import io.kabinet.core.account.Account;
import io.kabinet.core.account.Balance;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.values.Stated;
import io.kabinet.mts.business.operation.AccountBalance;
import io.kabinet.mts.business.operation.CheckedCharge;
import io.kabinet.mts.business.operation.ReadAccountBalance;
import io.kabinet.mts.business.operation.ReadCheckedCharges;
import io.kabinet.mts.business.operation.ReadUnpaid;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is on an account: to the kopeck for the cabinet, to the last decimal for who wants it. */
class BalancesTest {

    private static final String BY_NUMBER = "/Bills/CheckBalanceByMSISDN";
    private static final String BY_ACCOUNT = "/Bills/CheckBalanceByAccount";

    private final World world = new World();

    @Test
    void a_balance_is_asked_for_by_the_number_and_never_tells_more_than_there_is() {
        world.api.on(BY_NUMBER, Answers.BALANCE);

        assertThat(world.ask(new ReadBalance(ANNA))).isEqualTo(new Balance(rub("-123.46"), NOON));
        FakeApi.Asked asked = world.api.only(BY_NUMBER);
        assertThat(asked.method()).isEqualTo("GET");
        assertThat(asked.query()).isEqualTo("characteristic.name=MSISDN&characteristic.value=79000000001&fields=MOAF");
    }

    @ParameterizedTest
    @CsvSource({
        "312.5, 312.50",
        "0.009, 0.00",
        "-0.001, -0.01",
        "10000000000000.01, 10000000000000.01",
        "1e2, 100.00",
        "'\"7.1\"', 7.10",
        "0, 0.00"
    })
    void an_amount_is_exact_however_it_is_written(String written, String amount) {
        world.api.on(BY_NUMBER, Answers.BALANCE.replace("-123.456789", written));

        assertThat(world.ask(new ReadBalance(ANNA)).amount()).isEqualTo(rub(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\"much\"", "1e100000000", "1e-100000000", "123456789012345678901", "{}"})
    void an_amount_that_is_none_is_never_taken_for_zero(String written) {
        world.api.on(BY_NUMBER, Answers.BALANCE.replace("-123.456789", written));

        assertThat(said(world.send(new ReadBalance(ANNA)))).isEqualTo("unknown UNREADABLE");
    }

    @Test
    void an_amount_that_comes_twice_or_in_another_currency_is_not_read() {
        world.api.on(
                BY_NUMBER,
                Answers.BALANCE.replace("-123.456789", "1,\"amount\":2"),
                Answers.BALANCE.replace("RUB", "BYN"),
                Answers.BALANCE + "{}");

        for (int i = 0; i < 3; i++) {
            assertThat(said(world.send(new ReadBalance(ANNA)))).isEqualTo("unknown UNREADABLE");
        }
    }

    @Test
    void nesting_varies_and_the_old_name_of_the_ruble_is_one_too() {
        world.api.on(BY_NUMBER, """
                {"customerAccountBalance":{"part":{"remainedAmount":{"amount":"5.00","unitOfMeasure":"810"}}}}
                """);

        assertThat(world.ask(new ReadBalance(ANNA)).amount()).isEqualTo(rub("5.00"));
    }

    @Test
    void an_account_comes_with_its_number() {
        world.api.on(BY_NUMBER, Answers.BALANCE);

        assertThat(world.ask(new ReadAccount(ANNA)))
                .isEqualTo(Account.of(ACCOUNT).withBalance(new Balance(rub("-123.46"), NOON)));
    }

    @Test
    void who_wants_it_exactly_gets_every_decimal_and_the_credit() {
        world.api.on(BY_ACCOUNT, Answers.BALANCE);

        AccountBalance balance = world.ask(new ReadAccountBalance(ANNA, Optional.of(ACCOUNT)));

        assertThat(balance)
                .isEqualTo(new AccountBalance(
                        Optional.of(ACCOUNT),
                        BigMoney.parse("RUB -123.456789"),
                        Stated.of(BigMoney.parse("RUB 5000")),
                        false,
                        Optional.empty()));
        assertThat(world.api.only(BY_ACCOUNT).query()).isEqualTo("accountNo=299999999901&fields=MOAF");
    }

    @Test
    void a_credit_of_minus_all_nines_is_one_without_limit_and_the_year_2037_is_no_end() {
        world.api.on(BY_NUMBER, Answers.BALANCE.replace("5000", "-999999999"));
        AccountBalance unlimited = world.ask(new ReadAccountBalance(ANNA, Optional.empty()));
        assertThat(unlimited.creditIsUnlimited()).isTrue();
        assertThat(unlimited.credit()).isEqualTo(Stated.notStated());
        assertThat(unlimited.until()).isEmpty();

        world.api.on(BY_NUMBER, Answers.BALANCE.replace("2037-12-31T21:00:00Z", "2036-12-31T20:59:59Z"));
        assertThat(world.ask(new ReadAccountBalance(ANNA, Optional.empty())).until())
                .as("the end of the last second is the beginning of the next day")
                .contains(Instant.parse("2036-12-31T21:00:00Z"));
    }

    @Test
    void the_balance_of_another_account_is_not_taken_for_this_ones() {
        world.api.on(BY_ACCOUNT, Answers.BALANCE);
        AccountNumber other = AccountNumber.of("299999999902");

        assertThat(said(world.send(new ReadAccountBalance(ANNA, Optional.of(other)))))
                .isEqualTo("unknown UNREADABLE");
    }

    @Test
    void checked_charges_come_as_they_are_and_in_bulk() {
        world.api.on("/Bills/CheckCharges", """
                [{"id":"79000000001","remainedAmount":{"amount":312.5},
                  "validFor":{"startDateTime":"2026-06-30T21:00:00Z","endDateTime":"2026-07-31T20:59:59Z"}},
                 {"id":"79000000002","remainedAmount":null}]
                """);

        List<CheckedCharge> charges = world.ask(new ReadCheckedCharges(ANNA, List.of(ANNA, BORIS)));

        assertThat(charges)
                .containsExactly(
                        new CheckedCharge(
                                ANNA,
                                Optional.of(BigMoney.parse("RUB 312.5")),
                                Optional.of(Instant.parse("2026-06-30T21:00:00Z")),
                                Optional.of(Instant.parse("2026-07-31T21:00:00Z"))),
                        new CheckedCharge(BORIS, Optional.empty(), Optional.empty(), Optional.empty()));
        FakeApi.Asked asked = world.api.only("/Bills/CheckCharges");
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(asked.query()).isEqualTo("isBulk=true");
        assertThat(asked.body()).isEqualTo("[{\"id\":\"79000000001\"},{\"id\":\"79000000002\"}]");
    }

    @Test
    void one_number_is_no_bulk() {
        world.api.on("/Bills/CheckCharges", "[]");

        assertThat(world.ask(new ReadCheckedCharges(ANNA, List.of(ANNA)))).isEmpty();
        assertThat(world.api.only("/Bills/CheckCharges").query()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"accounts\":[\"299999999901\"],\"amount\":1250.4,\"currencyCode\":\"RUB\"}",
                "{\"data\":{\"accounts\":[\"299999999901\"],\"amount\":\"1250.4\",\"currencyName\":\"RUB\"}}"
            })
    void what_is_unpaid_may_be_wrapped(String body) {
        world.api.on("/Bills/GetUnpaidAmountByAccountNumber", body);

        assertThat(world.ask(new ReadUnpaid(ANNA, ACCOUNT))).isEqualTo(BigMoney.parse("RUB 1250.4"));
        assertThat(world.api.only("/Bills/GetUnpaidAmountByAccountNumber").body())
                .isEqualTo("[\"299999999901\"]");
    }
}
