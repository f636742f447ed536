package io.kabinet.documents;

import static io.kabinet.core.document.DocumentFormat.XML;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.reason.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanguagesTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_language_has_the_same_words(Language language) throws IOException {
        Set<Object> russian = words(Language.RUSSIAN).keySet();

        assertThat(words(language).keySet()).isEqualTo(russian);
        assertThat(words(language).values()).noneMatch(word -> word.toString().isBlank());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RUSSIAN    | ru | Детализация   | Период 01.05.2026 – 31.05.2026   | Итого 20,0000 17,7375 14,1900",
                "BELARUSIAN | be | Дэталізацыя   | Перыяд 01.05.2026 – 31.05.2026   | Разам 20,0000 17,7375 14,1900",
                "ENGLISH    | en | Detailing     | Period 2026-05-01 – 2026-05-31   | Total 20.0000 17.7375 14.1900"
            })
    void a_document_speaks_the_language_it_was_asked_for(
            Language language, String code, String title, String period, String total) throws IOException {
        Document document = May.documents(language).detailing(May.detailing());

        assertThat(Read.lines(document)).startsWith(title).contains(period, total);
        assertThat(Read.html(document).getAttribute("lang")).isEqualTo(code);
        try (PDDocument pdf = Read.pdf(document)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(code);
        }
    }

    @Test
    void a_program_is_told_the_same_in_every_language() {
        assertThat(Read.bytes(May.documents(Language.ENGLISH).detailing(May.detailing()), XML))
                .isEqualTo(Read.bytes(May.documents(Language.BELARUSIAN).detailing(May.detailing()), XML));
    }

    private static Properties words(Language language) throws IOException {
        Properties words = new Properties();
        try (InputStream bytes = Wording.class.getResourceAsStream("words_" + language.code() + ".properties")) {
            words.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        }
        return words;
    }
}
