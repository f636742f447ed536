package io.kabinet.client.wire;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON as bytes, strictly: UTF-8, one object, nothing after it, no name twice, no more than is good for us.
 *
 * <p>The one place that knows the JSON library. What the library says of a text that it cannot read holds parts of that
 * text, so it goes no further than here.
 */
final class JsonText {

    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 100;

    /** Room for three fields to begin with; most things have no more. */
    private static final int FEW = 4;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(LONGEST_NAME)
                    .maxStringLength(Reply.LONGEST)
                    .build())
            .build();

    private JsonText() {}

    static byte[] write(Json json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
            write(json, out);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot be written", e);
        }
        return bytes.toByteArray();
    }

    static Json.Fields read(byte[] bytes) throws Unreadable {
        if (bytes.length > Reply.LONGEST) {
            throw Unreadable.because("has more than " + Reply.LONGEST + " bytes");
        }
        String text = text(bytes);
        try (JsonParser in = FACTORY.createParser(text)) {
            return read(in);
        } catch (StreamConstraintsException e) {
            throw Unreadable.because("is too deep, or has too long a name, number or text");
        } catch (JsonProcessingException e) {
            throw isCut(text, e) ? Unreadable.cut() : Unreadable.because("is not JSON");
        } catch (IOException e) {
            throw Unreadable.because("is not JSON");
        }
    }

    private static String text(byte[] bytes) throws Unreadable {
        if (isAscii(bytes)) {
            return new String(bytes, US_ASCII);
        }
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw Unreadable.because("is not UTF-8");
        }
    }

    private static boolean isAscii(byte[] bytes) {
        int all = 0;
        for (byte some : bytes) {
            all |= some;
        }
        return all >= 0;
    }

    /** The library has an exception of its own for most ends that come too early, but not for one after a comma. */
    private static boolean isCut(String text, JsonProcessingException failure) {
        return failure instanceof JsonEOFException
                || (text.startsWith("{") && failure.getLocation().getCharOffset() >= text.length());
    }

    private static Json.Fields read(JsonParser in) throws IOException, Unreadable {
        JsonToken first = in.nextToken();
        if (first == null) {
            throw Unreadable.cut();
        }
        if (!(value(in) instanceof Json.Fields fields)) {
            throw Unreadable.because("is not an object");
        }
        if (in.nextToken() != null) {
            throw Unreadable.because("has something after its end");
        }
        return fields;
    }

    private static Json value(JsonParser in) throws IOException, Unreadable {
        return switch (in.currentToken()) {
            case START_OBJECT -> fields(in);
            case START_ARRAY -> items(in);
            case VALUE_STRING -> new Json.Text(whole(in.getText()));
            default -> new Json.Literal(in.getText());
        };
    }

    private static Json.Fields fields(JsonParser in) throws IOException, Unreadable {
        Map<String, Json> fields = new HashMap<>(FEW);
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String name = in.currentName();
            in.nextToken();
            if (fields.put(name, value(in)) != null) {
                throw Unreadable.because("has a field twice");
            }
        }
        return new Json.Fields(fields);
    }

    private static Json.Items items(JsonParser in) throws IOException, Unreadable {
        List<Json> items = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(in));
        }
        return new Json.Items(items);
    }

    /** Half a character can be written with an escape, and then no longer as UTF-8. */
    private static String whole(String text) throws Unreadable {
        if (!isWhole(text)) {
            throw Unreadable.because("has half a character in it");
        }
        return text;
    }

    private static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** The library would say what it stumbled over, which may be a password, or write bytes that nobody reads. */
    private static String writable(String text) {
        if (!isWhole(text)) {
            throw new IllegalArgumentException("a text has half a character in it");
        }
        return text;
    }

    private static void write(Json json, JsonGenerator out) throws IOException {
        if (json instanceof Json.Text text) {
            out.writeString(writable(text.text()));
        } else if (json instanceof Json.Literal literal) {
            out.writeRawValue(literal.text());
        } else if (json instanceof Json.Items items) {
            out.writeStartArray();
            for (Json item : items.items()) {
                write(item, out);
            }
            out.writeEndArray();
        } else if (json instanceof Json.Fields fields) {
            out.writeStartObject();
            for (Map.Entry<String, Json> field : fields.fields().entrySet()) {
                out.writeFieldName(field.getKey());
                write(field.getValue(), out);
            }
            out.writeEndObject();
        }
    }
}
