package io.kabinet.testkit.canary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The eight ways in which a text is written that is not to be seen. */
enum Writing {
    PLAIN,
    REVERSED,
    BASE64,
    BASE64_URL,
    HEX,
    HEX_UPPER,
    PERCENT,
    JSON_ESCAPED;

    /** A whole text, written this way. */
    String write(String text) {
        return switch (this) {
            case PLAIN -> text;
            case REVERSED -> new StringBuilder(text).reverse().toString();
            case BASE64 -> base64(text, Base64.getEncoder());
            case BASE64_URL -> base64(text, Base64.getUrlEncoder());
            case HEX -> HexFormat.of().formatHex(text.getBytes(UTF_8));
            case HEX_UPPER -> HexFormat.of().withUpperCase().formatHex(text.getBytes(UTF_8));
            case PERCENT -> HexFormat.of().withUpperCase().withPrefix("%").formatHex(text.getBytes(UTF_8));
            case JSON_ESCAPED -> unicode(text);
        };
    }

    /** What is to be seen if a text is somewhere within one that is written this way. */
    List<String> tracesOf(String text) {
        return switch (this) {
            case BASE64 -> insideOf(text, Base64.getEncoder());
            case BASE64_URL -> insideOf(text, Base64.getUrlEncoder());
            case PERCENT -> List.of(write(text), URLEncoder.encode(text, UTF_8));
            case JSON_ESCAPED -> List.of(write(text), text.replace("\\", "\\\\").replace("\"", "\\\""));
            default -> List.of(write(text));
        };
    }

    /** Each of them, of a text. */
    static Stream<String> allTracesOf(String text) {
        return Stream.of(values()).flatMap(writing -> writing.tracesOf(text).stream());
    }

    private static String base64(String text, Base64.Encoder encoder) {
        return encoder.encodeToString(text.getBytes(UTF_8));
    }

    /** Three bytes are four letters, so a text within another has three looks, less what its neighbours have a part in. */
    private static List<String> insideOf(String text, Base64.Encoder encoder) {
        return IntStream.range(0, 3)
                .mapToObj(before -> {
                    String padded = " ".repeat(before) + text;
                    int bytes = padded.getBytes(UTF_8).length;
                    String whole = base64(padded, encoder);
                    return whole.substring(before == 0 ? 0 : 4, bytes / 3 * 4);
                })
                .toList();
    }

    private static String unicode(String text) {
        return text.chars()
                .mapToObj(c -> String.format(Locale.ROOT, "\\u%04x", c))
                .collect(Collectors.joining());
    }
}
