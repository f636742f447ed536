package io.kabinet.documents;

import static io.kabinet.documents.May.byn;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.Contact;
import io.kabinet.core.detailing.Detailing;
import io.kabinet.core.detailing.RecordKind;
import io.kabinet.core.detailing.RowAmount;
import io.kabinet.core.detailing.Usage;
import io.kabinet.core.document.Bill;
import io.kabinet.core.document.DocumentFormat;
import io.kabinet.core.reason.Language;
import io.kabinet.core.subscriber.Peer;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Words of operators and of strangers go into documents, and stay words. */
class HostileTextTest {

    private static final String SCRIPT = "<script src=\"http://example.org\">alert('1')</script>";
    private static final String MARKUP = "</td></tr></table><img src=x onerror=alert(1)>";
    private static final String ENTITY = "<!ENTITY x SYSTEM \"file:///etc/passwd\">&x;";
    private static final String CDATA_END = "]]>&amp;&#x3c;<![CDATA[";
    private static final String TURNED = "итого \u202E0001\u202C \u200Fרגל\u2066";
    private static final String NO_CHARACTERS = "a\uFFFEb\uFFFFc";

    @ParameterizedTest
    @ValueSource(strings = {SCRIPT, MARKUP, ENTITY, CDATA_END, TURNED, "a 😀 b", "  two  spaces  ", "{0} %s $1 \\"})
    void a_program_gets_every_character_that_came(String text) {
        Element root = Read.xml(hostile(text));

        assertThat(Read.only(root, "number").getTextContent()).isEqualTo(text);
        assertThat(Read.only(root, "name").getTextContent()).isEqualTo(text);
        assertThat(Read.only(root, "peer").getTextContent()).isEqualTo(text);
        assertThat(Read.all(root, "kind").get(0).getTextContent()).isEqualTo(text);
    }

    @Test
    void what_xml_cannot_hold_is_replaced_everywhere() throws IOException {
        Document document = hostile(NO_CHARACTERS);

        assertThat(Read.only(Read.xml(document), "number").getTextContent()).isEqualTo("a\uFFFDb\uFFFDc");
        assertThat(Read.only(Read.html(document), "h1").getTextContent()).endsWith(" № a\uFFFDb\uFFFDc");
        assertThat(Read.lines(document)).contains("Детализированный счёт № a□b□c");
    }

    @ParameterizedTest
    @ValueSource(strings = {SCRIPT, MARKUP, ENTITY, CDATA_END, "a 😀 b", "{0} %s $1 \\"})
    void a_browser_shows_the_text_and_nothing_comes_of_it(String text) {
        Element page = Read.html(hostile(text));

        assertThat(Read.only(page, "h1").getTextContent()).endsWith(" № " + text);
        assertThat(Read.only(page, "title").getTextContent()).endsWith(" № " + text);
        assertThat(elements(page)).isEqualTo(elements(Read.html(hostile("harmless"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {SCRIPT, MARKUP, ENTITY, CDATA_END, "{0} %s $1 \\"})
    void a_printed_page_shows_the_text(String text) throws IOException {
        assertThat(Read.lines(hostile(text))).contains("Детализированный счёт № " + text);
    }

    @Test
    void what_turns_the_direction_of_writing_is_seen_and_turns_nothing() throws IOException {
        Element page = Read.html(hostile(TURNED));

        assertThat(Read.only(page, "h1").getTextContent()).endsWith("итого \uFFFD0001\uFFFD \uFFFDרגל\uFFFD");
        assertThat(Read.only(page, "h1").getFirstChild().getNodeName()).isEqualTo("bdi");
        assertThat(Read.lines(hostile("итого \u202E0001\u202C"))).contains("Детализированный счёт № итого □0001□");
    }

    @Test
    void a_character_that_the_font_lacks_is_a_hollow_square() throws IOException {
        assertThat(Read.lines(hostile("a 😀 b 漢"))).contains("Детализированный счёт № a □ b □");
    }

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void no_file_names_anything_that_would_be_fetched(DocumentFormat format) {
        String bytes = Read.text(hostile("harmless"), format)
                .replace("http://www.w3.org/1999/xhtml", "")
                .replace("http://www.w3.org/2000/svg", "");

        assertThat(bytes)
                .doesNotContain("http:", "https:", "src=", "href=", "url(", "@import", "<script", "/URI", "/JS");
    }

    @Test
    void a_printed_page_can_do_nothing() throws IOException {
        try (PDDocument pdf = Read.pdf(hostile(SCRIPT))) {
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(pdf.getDocumentCatalog().getNames()).isNull();
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
                assertThat(page.getCOSObject().containsKey(COSName.AA)).isFalse();
            }
        }
    }

    private static Set<String> elements(Element page) {
        Set<String> names = new TreeSet<>();
        Read.all(page, "*").forEach(element -> names.add(element.getNodeName()));
        return names;
    }

    private static Document hostile(String text) {
        Detailing detailing = new Detailing(
                May.DAYS,
                May.BYN,
                List.of(May.row(
                        "2026-05-01T00:00:00Z",
                        new RecordKind(text),
                        new ChargeCategory(text),
                        Contact.to(Peer.of(text)),
                        Usage.NONE,
                        RowAmount.spent(byn("1")))));
        Bill bill = new Bill(text, May.DAYS, detailing.statement(byn("3"), byn("2")));
        return May.documents(Language.RUSSIAN).withFullNumbers().detailedBill(bill, detailing);
    }
}
