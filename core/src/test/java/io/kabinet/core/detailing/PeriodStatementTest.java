package io.kabinet.core.detailing;

import static io.kabinet.core.detailing.Rows.byn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.reason.Reason;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodStatementTest {

    @ParameterizedTest
    @CsvSource({
        "10.00, 5.00, 7.5000, 7.50, 0.0000",
        "10.00, 5.00, 7.5000, 7.49, -0.0100",
        "10.00, 5.00, 7.5000, 7.51, 0.0100",
        "10.00, 5.00, 7.5001, 7.50, 0.0001",
        "-1.00, 0.00, 2.00, -3.00, 0.0000",
        "0.00, 0.00, 0.00, 0.00, 0.0000"
    })
    void opening_and_income_less_spending_is_closing_or_it_says_by_how_much_not(
            String opening, String income, String spending, String closing, String difference) {
        PeriodStatement statement = PeriodStatement.of(byn(opening), byn(income), byn(spending), byn(closing));
        assertThat(statement.difference()).isEqualTo(byn(difference));
        assertThat(statement.violations()).hasSize(byn(difference).isZero() ? 0 : 1);
    }

    @Test
    void one_that_does_not_add_up_says_what_was_expected() {
        assertThat(PeriodStatement.of(byn("10.00"), byn("5.00"), byn("7.50"), byn("7.49"))
                        .violations())
                .containsExactly(Reason.of(StatementReason.STATEMENT_DIFFERS)
                        .with("expected", byn("7.5000"))
                        .with("actual", byn("7.4900"))
                        .with("difference", byn("-0.0100")));
    }

    @Test
    void it_is_in_one_currency_with_at_most_four_decimals_and_nothing_flows_backwards() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeriodStatement.of(byn("1"), byn("1"), byn("1"), Money.parse("RUB 1.00")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeriodStatement.of(byn("1"), byn("-0.01"), byn("1"), byn("1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeriodStatement.of(byn("1"), byn("1"), byn("-0.01"), byn("1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeriodStatement.of(byn("1.00001"), byn("1"), byn("1"), byn("1")));
        assertThat(PeriodStatement.of(Money.parse("BYN 1.00"), byn("0"), byn("0"), byn("1.00000")))
                .isEqualTo(PeriodStatement.of(byn("1"), byn("0"), byn("0"), byn("1")));
    }
}
