package io.kabinet.mts.business.operation;

import io.kabinet.core.reason.Language;
import io.kabinet.core.reason.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The texts of the library, with those of {@link MtsReason} among them.
 *
 * <p>For example, in English {@code NOT_PERMITTED} with {@code code} 1014 reads «The key of the company must be allowed to see
 * this number or account (code 1014)».
 */
public final class MtsTexts {

    private MtsTexts() {}

    /**
     * Texts in a language.
     *
     * @param language the language, and no other
     * @param zone the zone that moments are told in
     * @return the texts
     */
    public static Texts in(Language language, ZoneId zone) {
        Properties own = load("mts_texts_" + language.code() + ".properties");
        return Texts.in(language, zone)
                .with(own.stringPropertyNames().stream().collect(Collectors.toMap(code -> code, own::getProperty)));
    }

    private static Properties load(String file) {
        try (InputStream bytes = Objects.requireNonNull(MtsTexts.class.getResourceAsStream(file), file)) {
            Properties loaded = new Properties();
            loaded.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return loaded;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
