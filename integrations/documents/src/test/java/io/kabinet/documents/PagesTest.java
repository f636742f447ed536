package io.kabinet.documents;

import static io.kabinet.documents.May.byn;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.Contact;
import io.kabinet.core.detailing.Detailing;
import io.kabinet.core.detailing.DetailingRecord;
import io.kabinet.core.detailing.RecordKind;
import io.kabinet.core.detailing.RowAmount;
import io.kabinet.core.detailing.Usage;
import io.kabinet.core.document.Bill;
import io.kabinet.core.reason.Language;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.Peer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is on a printed page lies on it. */
class PagesTest {

    private static final String LONG_WORD = "Щ".repeat(64);
    private static final String HUNDRED = "WЩ".repeat(50);

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_longest_words_and_the_largest_amounts_stay_within_the_margins(Language language) throws IOException {
        try (PDDocument pdf = Read.pdf(longest(language))) {
            for (Letter letter : letters(pdf)) {
                assertThat(letter.left()).isGreaterThanOrEqualTo(Sheets.MARGIN - 0.01f);
                // A4 across: 841.89 by 595.28.
                assertThat(letter.right()).isLessThanOrEqualTo(841.9f - Sheets.MARGIN);
                assertThat(letter.baseline()).isBetween(Sheets.MARGIN, 595.2f - 10);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_letter_lies_on_another(Language language) throws IOException {
        try (PDDocument pdf = Read.pdf(longest(language))) {
            List<Letter> letters = letters(pdf);
            for (int i = 1; i < letters.size(); i++) {
                Letter before = letters.get(i - 1);
                Letter letter = letters.get(i);
                if (before.page() == letter.page() && before.baseline() == letter.baseline()) {
                    assertThat(letter.left()).isGreaterThanOrEqualTo(before.right() - 0.5f);
                }
            }
        }
    }

    @Test
    void a_long_word_is_broken_and_not_cut() throws IOException {
        try (PDDocument pdf = Read.pdf(longest(Language.RUSSIAN))) {
            String text = letters(pdf).stream().map(Letter::text).collect(Collectors.joining());

            // In the title, for the account; of the row its kind, its category, its peer; of the categories its name.
            assertThat(text.chars().filter(character -> character == 'Щ').count())
                    .isEqualTo(50 + 50 + 50 + 50 + 64 + 50);
        }
    }

    @Test
    void a_head_stands_where_its_first_row_does() throws IOException {
        List<List<String>> pages = Read.pages(longest(Language.RUSSIAN));

        assertThat(pages.get(0)).noneMatch(line -> line.startsWith("Записи") || line.startsWith("Дата и время"));
        assertThat(pages.get(1))
                .containsSubsequence(
                        "Записи", "Дата и время Вид Категория С кем Объём Тарифицировано Приход Расход Расход без НДС");
    }

    @Test
    void a_bill_is_upright_and_a_table_of_rows_lies_across() throws IOException {
        try (PDDocument bill = Read.pdf(May.documents(Language.RUSSIAN).bill(May.bill()));
                PDDocument detailing = Read.pdf(May.documents(Language.RUSSIAN).detailing(May.detailing()))) {
            assertThat(bill.getPage(0).getMediaBox().getWidth()).isEqualTo(PDRectangle.A4.getWidth());
            assertThat(detailing.getPage(0).getMediaBox().getWidth()).isEqualTo(PDRectangle.A4.getHeight());
        }
    }

    /** Every text as long as core lets it be, and the largest amount of a row. */
    private static Document longest(Language language) {
        DetailingRecord row = May.row(
                "2026-05-01T00:00:00Z",
                new RecordKind(HUNDRED),
                new ChargeCategory(HUNDRED),
                Contact.to(Peer.of(LONG_WORD)),
                Usage.bytes(123_456_789_012_345L, 123_456_789_012_345L),
                RowAmount.spent(byn("999999999.9999"), byn("999999999.9999")));
        DetailingRecord income = May.row(
                "2026-05-02T00:00:00Z",
                RecordKind.TOP_UP,
                ChargeCategory.INTERNET,
                Contact.NONE,
                Usage.NONE,
                RowAmount.received(byn("999999999.9999")));
        Detailing detailing = new Detailing(May.DAYS, May.BYN, List.of(row, income));
        Bill bill = new Bill(HUNDRED, May.DAYS, detailing.statement(byn("0"), byn("0")));
        return Documents.in(language, May.MINSK)
                .forAccount(AccountNumber.of(HUNDRED))
                .withFullNumbers()
                .detailedBill(bill, detailing);
    }

    private static List<Letter> letters(PDDocument pdf) throws IOException {
        List<Letter> letters = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                int page = getCurrentPageNo();
                positions.forEach(position -> letters.add(Letter.of(position, page)));
            }
        };
        stripper.setSortByPosition(true);
        stripper.getText(pdf);
        return Collections.unmodifiableList(letters);
    }

    private record Letter(String text, float left, float right, float baseline, int page) {

        static Letter of(TextPosition position, int page) {
            return new Letter(
                    position.getUnicode(),
                    position.getXDirAdj(),
                    position.getXDirAdj() + position.getWidthDirAdj(),
                    position.getYDirAdj(),
                    page);
        }
    }
}
