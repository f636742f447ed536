package io.kabinet.examples.console;

import io.kabinet.core.reason.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** A story's own words in one language; what the operator or a rule says comes from core's texts. */
public final class Words {

    private final Properties words;

    private Words(Properties words) {
        this.words = words;
    }

    /**
     * The words that lie beside a story.
     *
     * @param story a class of the package with {@code words_ru.properties} and the like
     * @param language the language
     * @return the words
     */
    public static Words beside(Class<?> story, Language language) {
        String file = "words_" + language.code() + ".properties";
        try (InputStream bytes = story.getResourceAsStream(file)) {
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

    /**
     * A sentence.
     *
     * @param key its name
     * @param figures what takes the place of {@code {0}}, {@code {1}} …, as it is to be read
     * @return the sentence
     * @throws IllegalArgumentException if there is none of that name
     */
    public String of(String key, Object... figures) {
        String sentence = words.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        for (int i = 0; i < figures.length; i++) {
            sentence = sentence.replace("{" + i + "}", String.valueOf(figures[i]));
        }
        return sentence;
    }
}
