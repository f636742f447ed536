package io.kabinet.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.document.DocumentFormat;
import io.kabinet.core.reason.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** What holds for the bytes of every document. */
class FilesTest {

    private static final Documents RUSSIAN = May.documents(Language.RUSSIAN);
    private static final Document DETAILED_BILL = RUSSIAN.detailedBill(May.bill(), May.detailing());

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void the_same_values_give_the_same_bytes(DocumentFormat format) {
        assertThat(Read.bytes(RUSSIAN.detailedBill(May.bill(), May.detailing()), format))
                .isEqualTo(Read.bytes(DETAILED_BILL, format));
    }

    @Test
    void the_xml_is_this_file_to_the_byte() throws IOException {
        try (InputStream approved = FilesTest.class.getResourceAsStream("detailed-bill-of-may.xml")) {
            assertThat(Read.bytes(DETAILED_BILL, DocumentFormat.XML)).isEqualTo(approved.readAllBytes());
        }
    }

    @Test
    void every_xml_keeps_the_published_schema() throws SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        Schema schema = factory.newSchema(Document.class.getResource("document.xsd"));

        for (Document document : List.of(
                DETAILED_BILL,
                RUSSIAN.bill(May.bill()),
                RUSSIAN.bill(May.bill(), May.detailing().spendingByCategory()),
                RUSSIAN.withFullNumbers().detailing(May.rows(30)),
                Documents.in(Language.ENGLISH, May.MINSK).detailing(May.rows(0)),
                RUSSIAN.spending(May.DAYS, May.detailing().spendingByCategory()))) {
            StreamSource xml = new StreamSource(new ByteArrayInputStream(Read.bytes(document, DocumentFormat.XML)));
            assertThatCode(() -> schema.newValidator().validate(xml)).doesNotThrowAnyException();
        }
    }

    @Test
    void a_printed_page_has_its_font_inside() throws IOException {
        try (PDDocument pdf = Read.pdf(DETAILED_BILL)) {
            for (PDPage page : pdf.getPages()) {
                PDResources resources = page.getResources();
                assertThat(resources.getFontNames()).isNotEmpty();
                for (COSName name : resources.getFontNames()) {
                    PDFont font = resources.getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+LiberationSans");
                }
            }
        }
    }

    @Test
    void a_pdf_tells_its_title_and_the_moment_that_was_given() throws IOException {
        try (PDDocument pdf = Read.pdf(DETAILED_BILL)) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Детализированный счёт № МТ-2026/05");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(May.NOW);
        }
    }

    @Test
    void a_document_without_a_moment_tells_none() throws IOException {
        Document document = Documents.in(Language.RUSSIAN, May.MINSK).bill(May.bill());

        try (PDDocument pdf = Read.pdf(document)) {
            assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
        }
        assertThat(Read.xml(document).hasAttribute("made")).isFalse();
        assertThat(Read.text(document, DocumentFormat.HTML)).doesNotContain("Составлено");
    }

    @Test
    void two_documents_have_different_identities() throws IOException {
        try (PDDocument one = Read.pdf(RUSSIAN.bill(May.bill()));
                PDDocument other = Read.pdf(DETAILED_BILL)) {
            assertThat(one.getDocument().getDocumentID())
                    .isNotEqualTo(other.getDocument().getDocumentID());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-12-31T23:59:59Z", "9999-12-31T00:00:00Z", "-1000000000-01-01T00:00:00Z"})
    void a_moment_that_no_file_can_tell_is_refused(Instant moment) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUSSIAN.madeAt(moment))
                .withMessageContaining("moment is outside the years 0001 to 9999");
    }

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void a_stream_stays_open_and_has_everything(DocumentFormat format) throws IOException {
        Watched out = new Watched(Integer.MAX_VALUE);

        DETAILED_BILL.write(format, out);

        assertThat(out.closed).isFalse();
        assertThat(out.kept.toByteArray()).isEqualTo(Read.bytes(DETAILED_BILL, format));
    }

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void the_failure_of_a_stream_is_told_as_it_is(DocumentFormat format) {
        assertThatThrownBy(() -> RUSSIAN.detailing(May.rows(500)).write(format, new Watched(9_000)))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is full");
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentFormat.class,
            names = {"XML", "HTML"})
    void a_long_detailing_leaves_in_small_pieces(DocumentFormat format) throws IOException {
        Watched out = new Watched(Integer.MAX_VALUE);

        RUSSIAN.detailing(May.rows(10_000)).write(format, out);

        assertThat(out.kept.size()).isGreaterThan(2_000_000);
        assertThat(out.largest).isLessThanOrEqualTo(16_384);
    }

    /** A stream that looks at what is done to it, and has room for so many bytes. */
    private static final class Watched extends OutputStream {

        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final int room;
        private int largest;
        private boolean closed;

        Watched(int room) {
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (kept.size() > room - length) {
                throw new IOException("the disk is full");
            }
            largest = Math.max(largest, length);
            kept.write(bytes, from, length);
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
