package io.kabinet.documents;

import static io.kabinet.documents.May.byn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.detailing.Detailing;
import io.kabinet.core.detailing.DetailingRecord;
import io.kabinet.core.detailing.PeriodStatement;
import io.kabinet.core.document.Bill;
import io.kabinet.core.reason.Language;
import io.kabinet.core.values.DateSpan;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class BillDocumentTest {

    private static final Documents RUSSIAN = May.documents(Language.RUSSIAN);

    @Test
    void a_bill_reckons_from_the_opening_balance_to_the_closing_one() throws IOException {
        Document document = RUSSIAN.bill(May.bill());

        assertThat(Read.tableLines(document))
                .containsExactly(
                        "Остаток на начало периода|12,4000",
                        "+ Поступления|20,0000",
                        "− Расходы|17,7375",
                        "= Остаток на конец периода|14,6625");
        assertThat(Read.lines(document))
                .contains(
                        "Остаток на начало периода 12,4000",
                        "+ Поступления 20,0000",
                        "− Расходы 17,7375",
                        "= Остаток на конец периода 14,6625");
        Element balances = Read.only(Read.xml(document), "balances");
        assertThat(byn(balances.getAttribute("opening"))
                        .plus(byn(balances.getAttribute("income")))
                        .minus(byn(balances.getAttribute("spending"))))
                .isEqualTo(byn(balances.getAttribute("closing")));
    }

    @Test
    void it_says_whose_it_is_and_for_which_days() throws IOException {
        assertThat(Read.lines(RUSSIAN.bill(May.bill())))
                .containsSubsequence(
                        "Счёт № МТ-2026/05",
                        "Период 01.05.2026 – 31.05.2026",
                        "Номер +375 33 ***-**-01",
                        "Лицевой счёт ***42",
                        "Валюта BYN",
                        "Время по зоне Europe/Minsk",
                        "Составлено 01.06.2026 09:00:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"14.6624", "14.6626", "-14.6625"})
    void a_bill_that_does_not_add_up_is_not_printed(String closing) {
        Bill wrong = new Bill("1", May.DAYS, May.detailing().statement(byn("12.40"), byn(closing)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUSSIAN.bill(wrong))
                .withMessageContaining("opening BYN 12.4000 + income BYN 20.0000 - spending BYN 17.7375")
                .withMessageContaining("is not closing BYN " + closing);
        assertThatIllegalArgumentException().isThrownBy(() -> RUSSIAN.detailedBill(wrong, May.detailing()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUSSIAN.bill(wrong, May.detailing().spendingByCategory()));
    }

    @Test
    void two_decimals_are_enough_where_no_amount_needs_more() {
        Bill bill = new Bill("1", May.DAYS, PeriodStatement.of(byn("-3.5"), byn("10"), byn("6.49"), byn("0.01")));

        assertThat(Read.tableLines(RUSSIAN.bill(bill)))
                .containsExactly(
                        "Остаток на начало периода|-3,50",
                        "+ Поступления|10,00",
                        "− Расходы|6,49",
                        "= Остаток на конец периода|0,01");
    }

    @Test
    void a_bill_shows_what_was_spent_on() {
        assertThat(Read.tableLines(RUSSIAN.bill(May.bill(), May.detailing().spendingByCategory())))
                .contains("Периодические услуги|1||14,9000|84,00 %|", "Итого|4||17,7375|100,00 %|");
    }

    @Test
    void categories_of_another_sum_than_the_bill_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUSSIAN.bill(May.bill(), May.rows(1).spendingByCategory()))
                .withMessage("spending of the categories (BYN 0.0101) and that of the bill (BYN 17.7375) differ");
    }

    @Test
    void a_detailed_bill_ends_with_the_sums_of_the_bill() {
        assertThat(Read.tableLines(RUSSIAN.detailedBill(May.bill(), May.detailing())))
                .endsWith("Итого||||||20,0000|17,7375|14,1900");
    }

    @Test
    void rows_that_come_to_something_else_than_the_bill_are_refused() {
        List<DetailingRecord> rows = May.detailing().records();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUSSIAN.detailedBill(
                        May.bill(), new Detailing(May.DAYS, May.BYN, rows.subList(0, rows.size() - 1))))
                .withMessage("spending of the rows (BYN 16.0700) and that of the bill (BYN 17.7375) differ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUSSIAN.detailedBill(May.bill(), May.rows(0)))
                .withMessage("income of the rows (BYN 0.0000) and that of the bill (BYN 20.0000) differ");
    }

    @Test
    void rows_of_another_period_or_currency_are_refused() {
        DateSpan april = DateSpan.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUSSIAN.detailedBill(
                        May.bill(),
                        new Detailing(april, May.BYN, May.detailing().records())))
                .withMessage("detailing is for 2026-04-01..2026-04-30, the bill for 2026-05-01..2026-05-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        RUSSIAN.detailedBill(May.bill(), new Detailing(May.DAYS, CurrencyUnit.of("RUB"), List.of())))
                .withMessage("detailing is in RUB, expected BYN");
    }
}
