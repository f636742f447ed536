package io.kabinet.documents;

import static io.kabinet.documents.May.byn;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.Contact;
import io.kabinet.core.detailing.Detailing;
import io.kabinet.core.detailing.DetailingRecord;
import io.kabinet.core.detailing.Direction;
import io.kabinet.core.detailing.RecordKind;
import io.kabinet.core.detailing.RowAmount;
import io.kabinet.core.detailing.Usage;
import io.kabinet.core.document.DocumentFormat;
import io.kabinet.core.reason.Language;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Quantity.Unit;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class DetailingDocumentTest {

    private static final Documents RUSSIAN = May.documents(Language.RUSSIAN);

    @Test
    void every_row_is_there_in_the_order_of_the_report_and_the_sums_stand_under_them() {
        assertThat(Read.tableLines(RUSSIAN.detailing(May.detailing())))
                .containsSubsequence(
                        "Поступления|20,0000",
                        "Расходы|17,7375",
                        "Расходы без НДС|14,1900",
                        "Дата и время|Вид|Категория|С кем|Объём|Тарифицировано|Приход|Расход|Расход без НДС",
                        "01.05.2026 03:00:00|Услуга|Периодические услуги|||||14,9000|11,9200",
                        "04.05.2026 10:12:09|Звонок|Исходящая связь: телефоны A1|исх. +**********02|8:23|9:00||1,1700|0,9360",
                        "09.05.2026 18:30:00|SMS|Прием SMS|вх. MTS|1 шт.|1 шт.||0,0000|0,0000",
                        "12.05.2026 12:00:00|Пополнение|Пополнение счёта||||20,0000||",
                        "20.05.2026 21:45:31|Интернет|INTERNET передача/получение данных|исх. internet.mts.by|1536 КБ|1536 КБ||1,6675|1,3340",
                        "Итого||||||20,0000|17,7375|14,1900");
    }

    @Test
    void a_printed_page_has_the_same_rows() throws IOException {
        assertThat(Read.lines(RUSSIAN.detailing(May.detailing())))
                .containsSubsequence(
                        "01.05.2026 03:00:00 Услуга Периодические услуги 14,9000 11,9200",
                        "04.05.2026 10:12:09 Звонок Исходящая связь: телефоны A1 исх. +**********02 8:23 9:00 1,1700 0,9360",
                        "12.05.2026 12:00:00 Пополнение Пополнение счёта 20,0000",
                        "Итого 20,0000 17,7375 14,1900",
                        "Страница 1 из 1");
    }

    @Test
    void a_direction_that_this_version_does_not_know_is_told_as_the_operator_writes_it() {
        DetailingRecord odd = new DetailingRecord(
                May.NOW.minusSeconds(86_400),
                RecordKind.CALL,
                ChargeCategory.FORWARDING,
                new Contact(Optional.of(Peer.of("MTS")), Optional.of(new Direction("sideways"))),
                Usage.NONE,
                RowAmount.spent(byn("1").toMoney()));
        Document document = RUSSIAN.detailing(new Detailing(May.DAYS, May.BYN, List.of(odd)));

        assertThat(Read.tableLines(document)).anyMatch(line -> line.contains("|sideways MTS|"));
        assertThat(Read.only(Read.xml(document), "contact").getAttribute("direction"))
                .isEqualTo("sideways");
    }

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void numbers_are_masked_unless_they_are_asked_for(DocumentFormat format) throws IOException {
        Document masked = RUSSIAN.detailing(May.detailing());
        Document full = RUSSIAN.withFullNumbers().detailing(May.detailing());

        assertThat(shown(masked, format)).doesNotContain("+375290000002", "375330000001", "100200300442");
        assertThat(shown(full, format)).contains("+375290000002", "+375330000001", "100200300442");
    }

    @Test
    void a_program_is_told_whether_numbers_are_whole() {
        assertThat(Read.xml(RUSSIAN.detailing(May.detailing())).getAttribute("numbers"))
                .isEqualTo("masked");
        assertThat(Read.xml(RUSSIAN.withFullNumbers().detailing(May.detailing()))
                        .getAttribute("numbers"))
                .isEqualTo("full");
    }

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void letters_of_both_countries_come_back_as_they_were(DocumentFormat format) throws IOException {
        String large = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ";
        String small = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
        Document document = RUSSIAN.detailing(
                oneRow(row("2026-05-01T00:00:00Z", new ChargeCategory(large + " " + small + " ІіЎў’ №"), Usage.NONE)));

        assertThat(shown(document, format)).contains(large, small, "ІіЎў’ №");
    }

    @Test
    void a_detailing_without_rows_says_so() throws IOException {
        Document document = RUSSIAN.detailing(May.rows(0));

        assertThat(Read.lines(document))
                .containsSubsequence(
                        "Поступления 0,00", "Расходы 0,00", "Расходов за период нет.", "Записей за период нет.");
        assertThat(Read.all(Read.html(document), "p"))
                .extracting(Element::getTextContent)
                .containsExactly("Расходов за период нет.", "Записей за период нет.");
        assertThat(Read.only(Read.xml(document), "rows").getAttribute("count")).isEqualTo("0");
    }

    @Test
    void rows_that_state_no_vat_need_no_column_for_it() {
        assertThat(Read.tableLines(RUSSIAN.detailing(May.rows(1))))
                .contains(
                        "Дата и время|Вид|Категория|С кем|Объём|Тарифицировано|Приход|Расход",
                        "Итого||||||0,0000|0,0101")
                .noneMatch(line -> line.contains("НДС"));
    }

    @Test
    void ten_thousand_rows_come_to_what_their_document_says() {
        Element root = Read.xml(RUSSIAN.detailing(May.rows(10_000)));

        List<Element> amounts = Read.all(root, "amount");
        assertThat(amounts).hasSize(10_000);
        assertThat(amounts.stream()
                        .map(amount -> byn(amount.getAttribute("gross")))
                        .reduce(byn("0"), BigMoney::plus))
                .isEqualTo(byn(Read.only(root, "totals").getAttribute("spending")))
                .isEqualTo(byn("101.0000"));
    }

    @Test
    void a_thousand_printed_rows_have_a_head_on_each_page() throws IOException {
        List<List<String>> pages = Read.pages(RUSSIAN.detailing(May.rows(1_000)));

        int last = pages.size();
        assertThat(last).isGreaterThan(20);
        assertThat(pages.get(0)).endsWith("Страница 1 из " + last);
        assertThat(pages.get(last - 1)).endsWith("Итого 0,0000 10,1000", "Страница " + last + " из " + last);
        int rows = 0;
        for (List<String> page : pages) {
            long here = page.stream().filter(line -> line.contains(" Звонок ")).count();
            assertThat(page.stream().filter(line -> line.startsWith("Дата и время Вид")))
                    .hasSize(here > 0 ? 1 : 0);
            rows += (int) here;
        }
        assertThat(rows).isEqualTo(1_000);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Volgograd, 2020-12-26T21:30:00Z, 27.12.2020 01:30:00 +04:00, 2020-12-27T01:30:00+04:00",
        "Europe/Volgograd, 2020-12-26T22:30:00Z, 27.12.2020 01:30:00 +03:00, 2020-12-27T01:30:00+03:00",
        "Europe/Volgograd, 2020-12-26T20:59:59Z, 27.12.2020 00:59:59,        2020-12-27T00:59:59+04:00",
        "Europe/Volgograd, 2020-12-26T23:00:00Z, 27.12.2020 02:00:00,        2020-12-27T02:00:00+03:00",
        "Europe/Minsk,     2024-02-28T21:00:00Z, 29.02.2024 00:00:00,        2024-02-29T00:00:00+03:00",
        "Europe/Minsk,     2024-02-29T20:59:59Z, 29.02.2024 23:59:59,        2024-02-29T23:59:59+03:00",
        "Europe/Minsk,     2024-02-29T21:00:00Z, 01.03.2024 00:00:00,        2024-03-01T00:00:00+03:00",
        "Europe/Moscow,    1899-12-31T21:29:43Z, 01.01.1900 00:00:00,        1899-12-31T21:29:43Z"
    })
    void a_moment_is_told_in_the_zone_and_one_that_came_twice_with_its_offset(
            ZoneId zone, String at, String paper, String xml) {
        Document document =
                Documents.in(Language.RUSSIAN, zone).detailing(oneRow(row(at, ChargeCategory.INTERNET, Usage.NONE)));

        assertThat(Read.tableLines(document)).anyMatch(line -> line.startsWith(paper + "|"));
        assertThat(Read.only(Read.xml(document), "row").getAttribute("at")).isEqualTo(xml);
    }

    @Test
    void usage_is_told_as_far_as_it_is_stated() {
        Detailing detailing = new Detailing(
                May.DAYS,
                May.BYN,
                List.of(
                        used(Usage.time(Duration.ofSeconds(3_691), Duration.ofMinutes(62))),
                        used(Usage.bytes(1_023, 1_024)),
                        used(new Usage(Quantity.notStated(Unit.SECONDS), Quantity.of(60, Unit.SECONDS)))));

        assertThat(Read.tableLines(RUSSIAN.detailing(detailing)))
                .anyMatch(line -> line.contains("|61:31|62:00|"))
                .anyMatch(line -> line.contains("|1023 Б|1 КБ|"))
                .anyMatch(line -> line.contains("||1:00|"));
        List<Element> usages = Read.all(Read.xml(RUSSIAN.detailing(detailing)), "usage");
        assertThat(usages.get(0).getAttribute("real")).isEqualTo("3691");
        assertThat(usages.get(2).hasAttribute("real")).isFalse();
    }

    @Test
    void an_unknown_kind_is_told_as_the_operator_writes_it() {
        Detailing detailing = oneRow(May.row(
                "2026-05-01T00:00:00Z",
                new RecordKind("ussd"),
                ChargeCategory.INTERNET,
                Contact.from(Peer.of("ussd-balance")),
                Usage.NONE,
                RowAmount.spent(byn("0"))));

        assertThat(Read.tableLines(RUSSIAN.detailing(detailing)))
                .contains("01.05.2026 03:00:00|ussd|INTERNET передача/получение данных|вх. ussd-balance||||0,00");
    }

    private static String shown(Document document, DocumentFormat format) throws IOException {
        return format == DocumentFormat.PDF ? String.join(" ", Read.lines(document)) : Read.text(document, format);
    }

    private static Detailing oneRow(DetailingRecord row) {
        return new Detailing(May.DAYS, May.BYN, List.of(row));
    }

    private static DetailingRecord used(Usage usage) {
        return row("2026-05-01T00:00:00Z", ChargeCategory.INTERNET, usage);
    }

    private static DetailingRecord row(String at, ChargeCategory category, Usage usage) {
        return May.row(at, RecordKind.CALL, category, Contact.NONE, usage, RowAmount.spent(byn("1")));
    }
}
