package io.kabinet.mts.business.stubs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.client.detailing.RowsOf;
import io.kabinet.client.operation.Cursor;
import io.kabinet.client.tariff.ReadTariff;
import io.kabinet.client.tariff.ReadTariffs;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Stated;
import io.kabinet.mts.business.operation.ChangeBillPlan;
import io.kabinet.mts.business.operation.ReadAccountBalance;
import io.kabinet.mts.business.operation.ReadAccountPayments;
import io.kabinet.mts.business.operation.ReadAccountStatement;
import io.kabinet.mts.business.operation.ReadCheckedCharges;
import io.kabinet.mts.business.operation.ReadOrganisation;
import io.kabinet.mts.business.operation.ReadUnpaid;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read, and what goes wrong. */
class MtsBusinessStubsTest extends OverStubs {

    @ParameterizedTest
    @CsvSource({"Started, -123.46", "NO_LIMIT, 312.50", "BARE, 312.50", "AS_TEXT, 312.50"})
    void a_balance_is_read_as_at_any_operator(String state, String amount) {
        stubs.put("CheckBalance", state);

        assertThat(anna.account().balance().amount()).isEqualTo(Money.parse("RUB " + amount));
        assertThat(client.ask(new ReadAccountBalance(ANNA, Optional.of(ACCOUNT)))
                        .creditIsUnlimited())
                .isEqualTo(state.equals("NO_LIMIT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Started", "SHORT", "NO_LIFE"})
    void a_token_may_say_how_long_it_lives(String state) {
        stubs.put("Token", state);

        assertThat(anna.account().balance()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"REFUSED", "AWAY"})
    void without_a_token_there_is_no_answer(String state) {
        stubs.put("Token", state);

        assertThat(send(new ReadUnpaid(ANNA, ACCOUNT))).startsWith("not sent");
    }

    @ParameterizedTest
    @CsvSource({
        "JWT_UNREADABLE, not sent SESSION_OVER",
        "NO_SUCH_API, rejected API_NOT_FOUND",
        "TOKEN_INVALID, not sent SESSION_OVER",
        "TOKEN_UNREADABLE, not sent SESSION_OVER",
        "NO_SUBSCRIPTION, rejected FEATURE_UNAVAILABLE",
        "TOO_MANY, not sent BUSY",
        "THROTTLING_FAILED, not sent BUSY",
        "TOKEN_EXPIRED, not sent SESSION_OVER",
        "NOT_PERMITTED, rejected NOT_PERMITTED",
        "CANCELLED, unknown OPERATOR_FAILED",
        "INVALID, rejected BAD_REQUEST",
        "NO_BINDING, rejected NO_BINDING",
        "FORIS_AWAY, unknown OPERATOR_FAILED",
        "IL_UNKNOWN, rejected BILLING_FAULT",
        "NO_DATA, rejected NO_RECORDS",
        "CONFLICT, rejected REFUSED_BY_OPERATOR",
        "FAULT_9999, unknown OPERATOR_FAILED",
        "GATEWAY_FAULT, not sent SESSION_OVER",
        "ERROR_IN_200, rejected REFUSED_BY_OPERATOR",
        "ERROR_AS_TEXT, rejected BAD_REQUEST",
        "EJB, unknown OPERATOR_FAILED",
        "BAD_GATEWAY, unknown OPERATOR_FAILED",
        "UNAVAILABLE, unknown OPERATOR_FAILED",
        "GATEWAY_TIMEOUT, unknown OPERATOR_FAILED",
        "HTML_IN_200, unknown UNREADABLE",
        "EMPTY_401, rejected NOT_PERMITTED"
    })
    void each_error_is_heard_as_what_it_is(String state, String heard) {
        stubs.put("Errors", state);

        assertThat(send(new ReadUnpaid(ANNA, ACCOUNT))).isEqualTo(heard);
    }

    @ParameterizedTest
    @CsvSource({"Started, 3", "NO_QUOTA, 2", "NONE, 0"})
    void packages_are_read(String state, int packages) {
        stubs.put("ValidityInfo", state);

        assertThat(anna.tariff().allowances().all()).hasSize(packages);
    }

    @Test
    void the_tariff_is_read_and_changed() {
        assertThat(anna.tariff().own().tariff().prices().monthlyFee()).isEqualTo(Stated.of(Money.parse("RUB 590.00")));
        stubs.put("TariffRental", "NO_FEE").put("BillPlan", "LIST");
        assertThat(anna.tariff().own().tariff().prices().monthlyFee()).isEqualTo(Stated.notStated());
        stubs.put("BillPlan", "EMPTY");
        assertThat(send(new ReadTariff(ANNA))).isEqualTo("unknown UNREADABLE");
        assertThat(client.ask(new ReadTariffs(ANNA, Optional.empty())).items()).hasSize(2);
        stubs.put("Tariffs", "NONE").put("BillPlan", "Started");
        assertThat(client.ask(new ReadTariffs(ANNA, Optional.empty())).items()).isEmpty();

        assertThat(send(new ChangeBillPlan(ANNA, new TariffId("0496"), KEY))).isEqualTo("confirmed");
    }

    @ParameterizedTest
    @CsvSource({"Started, 593.55, 6", "BARE, 591.50, 2", "PAIRS, 1.50, 1", "LOWER_CASE, 1.50, 1", "NONE, 0.00, 0"})
    void spending_and_rows_are_read(String state, String spent, int rows) {
        stubs.put("Statement", state);

        assertThat(anna.detailing().spending(RowsOf.days(JULY)).totals().spending())
                .isEqualByComparingTo(BigMoney.parse("RUB " + spent));
        assertThat(anna.detailing().rows(RowsOf.days(JULY))).hasSize(rows);
    }

    @Test
    void money_that_came_in_and_what_is_unpaid_are_read() {
        assertThat(anna.account().payments(JULY)).hasSize(2);
        assertThat(client.ask(new ReadAccountPayments(ANNA, ACCOUNT, JULY)).total())
                .isEqualTo(Money.parse("RUB 500.10"));
        DateSpan day = DateSpan.of(JULY.first(), JULY.first());
        assertThat(client.ask(new ReadAccountStatement(ANNA, ACCOUNT, day))).hasSize(2);
        for (String state : List.of("Started", "WRAPPED")) {
            stubs.put("Unpaid", state);
            assertThat(client.ask(new ReadUnpaid(ANNA, ACCOUNT))).isEqualTo(BigMoney.parse("RUB 1250.4"));
        }
        assertThat(client.ask(new ReadCheckedCharges(ANNA, List.of(ANNA, Msisdn.of("79000000002")))))
                .hasSize(2);
    }

    @Test
    void the_numbers_of_the_organisation_come_in_pages() {
        var first = client.ask(new ReadOrganisation(ANNA, Optional.empty(), Optional.empty()));
        assertThat(first.items()).hasSize(2);
        assertThat(first.next()).contains(new Cursor("2"));
        var last = client.ask(new ReadOrganisation(ANNA, Optional.empty(), first.next()));
        assertThat(last.items()).hasSize(1);
        assertThat(last.next()).isEmpty();
    }

    @Test
    void a_state_that_a_part_does_not_have_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> stubs.put("Forwarding", "HAPPY"));
        assertThatIllegalArgumentException().isThrownBy(() -> stubs.put("../x", "Started"));
    }
}
