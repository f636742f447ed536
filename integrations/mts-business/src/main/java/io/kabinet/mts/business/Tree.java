package io.kabinet.mts.business;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What came as JSON, read as tolerantly as the operator writes.
 *
 * <p>Nesting and the use of lists vary from contract to contract, so a list is taken for its first element where one thing
 * is wanted, and a thing for a list of one; what is not there is an empty tree. Only amounts are strict: exact, short, and
 * never through a double.
 */
final class Tree {

    static final Tree NOTHING = new Tree(MissingNode.getInstance());

    private static final int DEPTH = 64;
    private static final int DOCUMENT = 16 << 20;
    private static final int TEXT = 1 << 20;
    private static final int NUMBER = 64;
    private static final int DIGITS = 20;
    private static final int SCALE = 12;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .maxDocumentLength(DOCUMENT)
                            .maxStringLength(TEXT)
                            .maxNumberLength(NUMBER)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final JsonNode node;

    private Tree(JsonNode node) {
        this.node = node;
    }

    /** What the bytes say; JSON that comes as a text of JSON is read a second time. */
    static Tree read(byte[] bytes) throws Unreadable {
        try {
            JsonNode read = MAPPER.readTree(bytes);
            if (read.isTextual() && looksLikeJson(read.textValue())) {
                read = MAPPER.readTree(read.textValue());
            }
            return new Tree(read);
        } catch (IOException | NumberFormatException e) {
            // An exponent too long for any number passes for JSON until its value is made.
            throw new Unreadable("no JSON");
        }
    }

    private static boolean looksLikeJson(String text) {
        String stripped = text.strip();
        return stripped.startsWith("{") || stripped.startsWith("[");
    }

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a body of ours cannot be written", e);
        }
    }

    boolean isThere() {
        return !node.isMissingNode() && !node.isNull();
    }

    /** Whether there is something with one of these names, if only an empty list. */
    boolean has(String... names) {
        return Stream.of(names).anyMatch(name -> new Tree(first().path(name)).isThere());
    }

    boolean isObject() {
        return first().isObject();
    }

    /** What lies at the end of a path of names. */
    Tree at(String... names) {
        JsonNode at = first();
        for (String name : names) {
            at = new Tree(at.path(name)).first();
        }
        return new Tree(at);
    }

    /** Every one of a list; one thing is a list of one. */
    List<Tree> each() {
        if (!isThere()) {
            return List.of();
        }
        if (!node.isArray()) {
            return List.of(this);
        }
        List<Tree> all = new ArrayList<>();
        node.forEach(item -> all.add(new Tree(item)));
        return all;
    }

    /** Every one of the list with this name. */
    List<Tree> each(String name) {
        return new Tree(first().path(name)).each();
    }

    /** Every one of a list that stands alone or under this name; what is neither is one of it, and will not be readable. */
    List<Tree> bareOr(String name) {
        return each().stream()
                .flatMap(each -> each.has(name) ? each.each(name).stream() : Stream.of(each))
                .toList();
    }

    /** Every one of a list; if they are all without this name, the answer is about something else, and not an empty one. */
    List<Tree> eachWith(String name) throws Unreadable {
        List<Tree> all = each();
        if (!all.isEmpty() && all.stream().noneMatch(each -> each.has(name))) {
            throw new Unreadable("no " + name);
        }
        return all;
    }

    /** The first thing with this name, however deep it lies. */
    Tree anywhere(String name) {
        JsonNode found = node.findValue(name);
        return found == null ? NOTHING : new Tree(new Tree(found).first());
    }

    /** Text, or a number as it was written; what is blank is not there. */
    Optional<String> text() {
        JsonNode value = first();
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
                ? Optional.of(value.asText().strip())
                : Optional.empty();
    }

    Optional<String> text(String name) {
        return at(name).text();
    }

    /** The value of a characteristic: a pair of name and value in a list, whose name may be written in any case. */
    Optional<String> characteristic(String list, String name) {
        return each(list).stream()
                .filter(pair -> pair.text("name").filter(name::equalsIgnoreCase).isPresent())
                .findFirst()
                .flatMap(pair -> pair.text("value"));
    }

    /** The first of a list with one of these names, the first name before the second. */
    static Tree named(List<Tree> list, String... names) {
        for (String name : names) {
            for (Tree each : list) {
                if (each.text("name").filter(name::equalsIgnoreCase).isPresent()) {
                    return each;
                }
            }
        }
        return NOTHING;
    }

    /** An exact number, written as one or as text; nothing that is absurdly long. */
    Optional<BigDecimal> amount() throws Unreadable {
        JsonNode value = first();
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        BigDecimal amount;
        try {
            amount = value.isNumber() ? value.decimalValue() : new BigDecimal(checked(value.asText()));
        } catch (NumberFormatException e) {
            throw new Unreadable("an amount that is no number");
        }
        if (amount.precision() > DIGITS || amount.scale() < -DIGITS || amount.scale() > SCALE) {
            throw new Unreadable("an amount that is too long");
        }
        return Optional.of(amount);
    }

    Optional<BigDecimal> amount(String name) throws Unreadable {
        return at(name).amount();
    }

    private static String checked(String text) throws Unreadable {
        if (text.length() > NUMBER || !text.chars().allMatch(c -> c < 0x7f)) {
            throw new Unreadable("an amount that is too long");
        }
        return text.strip();
    }

    private JsonNode first() {
        return node.isArray() ? node.path(0) : node;
    }
}
