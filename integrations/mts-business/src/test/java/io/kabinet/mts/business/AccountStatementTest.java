package io.kabinet.mts.business;

import static io.kabinet.mts.business.StatementsTest.CALL;
import static io.kabinet.mts.business.StatementsTest.FEE;
import static io.kabinet.mts.business.StatementsTest.JULY;
import static io.kabinet.mts.business.StatementsTest.usages;
import static io.kabinet.mts.business.World.ACCOUNT;
import static io.kabinet.mts.business.World.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.values.DateSpan;
import io.kabinet.mts.business.operation.AccountRow;
import io.kabinet.mts.business.operation.ReadAccountStatement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

/** The statement of an account has rows of many numbers. */
class AccountStatementTest {

    private static final String STATEMENT = "/Bills/BillingStatementByAccount";

    private final World world = new World();

    @Test
    void an_account_is_asked_for_a_day_at_a_time_and_each_row_says_whose_it_is() {
        world.api.on(
                STATEMENT,
                usages(CALL, CALL.replace("\"msisdn\":\"79000000001\"", "\"msisdn\":\"79000000002\"")),
                usages(FEE));
        DateSpan days = DateSpan.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 2));

        List<AccountRow> rows = world.ask(new ReadAccountStatement(ANNA, ACCOUNT, days));

        assertThat(rows)
                .extracting(AccountRow::number)
                .containsExactly(Optional.of(ANNA), Optional.of(World.BORIS), Optional.empty());
        assertThat(world.api.asked(STATEMENT))
                .extracting(FakeApi.Asked::query)
                .containsExactly(
                        "account=299999999901&startDateTime=2026-06-30T21:00:00Z&endDateTime=2026-07-01T20:59:59Z",
                        "account=299999999901&startDateTime=2026-07-01T21:00:00Z&endDateTime=2026-07-02T20:59:59Z");
    }

    @Test
    void a_row_of_an_account_that_comes_with_two_days_is_there_once() {
        world.api.on(STATEMENT, usages(CALL, FEE), usages(CALL, FEE));
        DateSpan days = DateSpan.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 2));

        assertThat(world.ask(new ReadAccountStatement(ANNA, ACCOUNT, days)))
                .extracting(each -> each.row().amount().gross())
                .containsExactly(BigMoney.parse("RUB 1.5000"), BigMoney.parse("RUB 590.0000"));
    }

    @Test
    void an_account_is_asked_for_31_days_and_not_for_32() {
        LocalDate first = LocalDate.of(2026, 7, 1);

        assertThat(new ReadAccountStatement(ANNA, ACCOUNT, JULY).days()).isEqualTo(JULY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReadAccountStatement(ANNA, ACCOUNT, DateSpan.of(first, first.plusDays(31))));
    }
}
