package io.kabinet.examples.partnershop;

import io.kabinet.core.cashback.reconciliation.Verdict;
import io.kabinet.core.cashback.settlement.LineState;
import io.kabinet.core.reason.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The example's own words: headings and the names of states. Sentences are core's. */
final class Words {

    private final Properties words;

    private Words(Properties words) {
        this.words = words;
    }

    static Words in(Language language) {
        String file = "words_" + language.code() + ".properties";
        try (InputStream bytes = Words.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("the example is broken: no " + file);
            }
            Properties loaded = new Properties();
            loaded.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return new Words(loaded);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    String of(String key) {
        return words.getProperty(key, key);
    }

    String of(LineState state) {
        return of("state." + state.name());
    }

    String of(Verdict verdict) {
        return of("verdict." + verdict.name());
    }
}
