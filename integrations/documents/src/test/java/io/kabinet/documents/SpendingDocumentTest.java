package io.kabinet.documents;

import static io.kabinet.documents.May.byn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.Summary;
import io.kabinet.core.detailing.Summary.Charged;
import io.kabinet.core.detailing.Summary.Part;
import io.kabinet.core.reason.Language;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Rate;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class SpendingDocumentTest {

    private static final Documents RUSSIAN = May.documents(Language.RUSSIAN);

    @Test
    void categories_stand_from_the_largest_to_the_smallest_and_come_to_the_total() throws IOException {
        Document document = RUSSIAN.spending(May.DAYS, May.detailing().spendingByCategory());

        assertThat(Read.tableLines(document))
                .containsExactly(
                        "Категория|Записей|Тарифицировано|Сумма|Доля|Диаграмма",
                        "Периодические услуги|1||14,9000|84,00 %|",
                        "INTERNET передача/получение данных|1|1536 КБ|1,6675|9,40 %|",
                        "Исходящая связь: телефоны A1|1|9:00|1,1700|6,60 %|",
                        "Прием SMS|1|1 шт.|0,0000|0,00 %|",
                        "Итого|4||17,7375|100,00 %|");
        assertThat(Read.lines(document))
                .containsSubsequence(
                        "Периодические услуги 1 14,9000 84,00 %",
                        "INTERNET передача/получение данных 1 1536 КБ 1,6675 9,40 %", "Итого 4 17,7375 100,00 %");
        Element spending = Read.only(Read.xml(document), "spending");
        assertThat(Read.all(spending, "category").stream()
                        .map(category -> byn(category.getAttribute("sum")))
                        .reduce(byn("0"), BigMoney::plus))
                .isEqualTo(byn(spending.getAttribute("total")));
    }

    @Test
    void bars_are_as_long_as_sums_are_large() {
        Document document = RUSSIAN.spending(May.DAYS, May.detailing().spendingByCategory());

        // 14.90, 1.6675 and 1.17 of 14.90, in thousandths; nothing for what cost nothing.
        assertThat(Read.all(Read.html(document), "rect"))
                .extracting(bar -> bar.getAttribute("width"))
                .containsExactly("1000", "111", "78");
    }

    @Test
    void what_is_something_has_a_bar_however_short() {
        Summary<ChargeCategory> spending =
                summary("100000.0001", List.of(part("100000.0000", 1_000_000), part("0.0001", 0)));

        assertThat(Read.all(Read.html(RUSSIAN.spending(May.DAYS, spending)), "rect"))
                .extracting(bar -> bar.getAttribute("width"))
                .containsExactly("1000", "1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.9999", "3.0001"})
    void a_total_that_is_not_the_sum_of_its_categories_is_refused(String total) {
        Summary<ChargeCategory> wrong = summary(total, List.of(part("2", 666_700), part("1", 333_300)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUSSIAN.spending(May.DAYS, wrong))
                .withMessage("spending: its categories (BYN 3.0000) and its total (BYN " + total + ") differ");
    }

    @ParameterizedTest
    @ValueSource(ints = {333_299, 333_301})
    void shares_that_do_not_come_to_a_hundred_percent_are_refused(int millionths) {
        Summary<ChargeCategory> wrong = summary("3", List.of(part("2", 666_700), part("1", millionths)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUSSIAN.spending(May.DAYS, wrong))
                .withMessageContaining("not to the whole");
    }

    @Test
    void shares_of_nothing_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUSSIAN.spending(May.DAYS, summary("0", List.of(part("0", 1)))))
                .withMessageContaining("not to none");
    }

    @Test
    void a_category_of_more_than_four_decimals_is_refused() {
        Part<ChargeCategory> odd =
                new Part<>(ChargeCategory.INTERNET, 1, byn("1.00001"), Rate.percent(100), new Charged(0, 0, 0, 0));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUSSIAN.spending(May.DAYS, new Summary<>(List.of(odd), byn("1.00001"))))
                .withMessage("spending: a category has more than 4 decimals: BYN 1.00001");
    }

    @Test
    void categories_in_another_currency_than_the_total_are_refused() {
        Part<ChargeCategory> roubles = new Part<>(
                ChargeCategory.INTERNET, 1, BigMoney.parse("RUB 3"), Rate.percent(100), new Charged(0, 0, 0, 0));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUSSIAN.spending(May.DAYS, new Summary<>(List.of(roubles), byn("3"))))
                .withMessage("spending is in RUB, expected BYN");
    }

    @Test
    void a_period_without_spending_says_so() throws IOException {
        Document document = RUSSIAN.spending(May.DAYS, May.rows(0).spendingByCategory());

        assertThat(Read.lines(document)).contains("Расходов за период нет.");
        assertThat(Read.tableLines(document)).isEmpty();
        assertThat(Read.only(Read.html(document), "p").getTextContent()).isEqualTo("Расходов за период нет.");
        assertThat(Read.only(Read.xml(document), "spending").getAttribute("total"))
                .isEqualTo("0.0000");
    }

    @Test
    void an_end_that_nobody_set_is_an_ellipsis() {
        Document document = RUSSIAN.spending(
                DateSpan.from(LocalDate.of(2024, 2, 29)), May.detailing().spendingByCategory());

        assertThat(Read.all(Read.html(document), "dd").get(0).getTextContent()).isEqualTo("29.02.2024 – …");
        Element period = Read.only(Read.xml(document), "period");
        assertThat(period.getAttribute("first")).isEqualTo("2024-02-29");
        assertThat(period.hasAttribute("last")).isFalse();
    }

    private static Summary<ChargeCategory> summary(String total, List<Part<ChargeCategory>> parts) {
        return new Summary<>(parts, exact(total));
    }

    private static Part<ChargeCategory> part(String sum, int millionths) {
        return new Part<>(ChargeCategory.INTERNET, 1, exact(sum), new Rate(millionths), new Charged(0, 0, 0, 0));
    }

    private static BigMoney exact(String amount) {
        return byn(amount).withScale(4);
    }
}
