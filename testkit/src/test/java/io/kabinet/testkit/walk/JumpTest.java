package io.kabinet.testkit.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.promised.TakePromisedPayment;
import io.kabinet.client.service.ConnectService;
import io.kabinet.client.service.QuoteService;
import io.kabinet.core.market.Market;
import io.kabinet.core.service.ServiceId;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Months in which a zone moves its clocks, day by day. */
class JumpTest {

    @Test
    void in_saratov_an_hour_is_missing_and_a_fee_that_fell_into_it_comes_an_hour_later() {
        try (Year year = Year.in(Market.RUSSIA, Instant.parse("2016-11-01T06:00:00Z"), "Europe/Saratov")) {
            connected(year, "2016-11-04T02:30:00");
            feeFalls(year, "2016-12-03T23:30:00Z", 120, 60);
            feeFalls(year, "2017-01-03T22:30:00Z", 60, 0);

            year.liveTo(LocalDate.of(2017, 1, 5));

            assertThat(balance(year)).isEqualTo("RUB 0.00");
        }
    }

    @Test
    void in_volgograd_an_hour_comes_twice_and_a_fee_falls_into_the_first() {
        try (Year year = Year.in(Market.RUSSIA, Instant.parse("2020-11-01T06:00:00Z"), "Europe/Volgograd")) {
            connected(year, "2020-11-27T01:30:00");
            feeFalls(year, "2020-12-26T21:30:00Z", 120, 60);
            feeFalls(year, "2021-01-26T22:30:00Z", 60, 0);

            year.liveTo(LocalDate.of(2021, 1, 31));

            assertThat(balance(year)).isEqualTo("RUB 0.00");
        }
    }

    @Test
    void in_volgograd_three_days_with_an_hour_more_are_three_days() {
        try (Year year = Year.in(Market.RUSSIA, Instant.parse("2020-12-20T06:00:00Z"), "Europe/Volgograd")) {
            year.on(
                    Instant.parse("2020-12-25T06:00:00Z"),
                    () -> year.done(new TakePromisedPayment(
                            year.who(0), Money.parse("RUB 50"), year.town().freshKey())));
            feeFalls(year, "2020-12-28T07:00:00Z", 50, 0);

            year.liveTo(LocalDate.of(2020, 12, 29));

            assertThat(year.stops()).isGreaterThan(2 * 9);
        }
    }

    private static void connected(Year year, String time) {
        year.on(year.at(0, time), () -> {
            year.events().topUp(year.who(0), Money.parse("RUB 200"));
            year.done(new ConnectService(
                    year.who(0),
                    year.read(new QuoteService(year.who(0), new ServiceId("gudok"))),
                    year.town().freshKey()));
        });
    }

    private static void feeFalls(Year year, String moment, int before, int after) {
        year.turns(
                Instant.parse(moment),
                "money on the account",
                () -> balance(year),
                "RUB " + before + ".00",
                "RUB " + after + ".00");
    }

    private static String balance(Year year) {
        return year.read(new ReadBalance(year.who(0))).amount().toString();
    }
}
