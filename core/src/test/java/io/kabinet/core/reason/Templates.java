package io.kabinet.core.reason;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of texts as they are written, and the codes of this library as they are compiled. */
final class Templates {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private Templates() {}

    /** The lines {@code KEY=text} of a file, in their order; a key that stands twice is there twice. */
    static List<Map.Entry<String, String>> lines(Language language) {
        String file = "texts_" + language.code() + ".properties";
        try (InputStream bytes = Objects.requireNonNull(Texts.class.getResourceAsStream(file), file)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Map.entry(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static Map<String, String> byKey(Language language) {
        return lines(language).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    /** The names in braces, those in an optional part marked with a question mark. */
    static Set<String> placeholders(String template) {
        Set<String> names = new TreeSet<>();
        for (String part : template.split("(?=\\[)|(?<=])", -1)) {
            PLACEHOLDER
                    .matcher(part)
                    .results()
                    .map((MatchResult found) -> found.group(1) + (part.startsWith("[") ? "?" : ""))
                    .forEach(names::add);
        }
        return names;
    }

    /** Every constant of every enum of core that is a reason code. */
    static List<ReasonCode> codes() {
        try {
            Path classes = Path.of(Texts.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(classes)) {
                return files.map(file -> classes.relativize(file).toString())
                        .filter(name -> name.endsWith(".class") && name.contains("kabinet"))
                        .map(name -> name.substring(0, name.length() - ".class".length())
                                .replace('/', '.')
                                .replace('\\', '.'))
                        .map(Templates::load)
                        .filter(type -> type.isEnum() && ReasonCode.class.isAssignableFrom(type))
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(ReasonCode.class::cast)
                        .toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError("where are the classes?", e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Texts.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }
}
