package io.kabinet.client.rulebook;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kabinet.core.market.Market;
import io.kabinet.core.market.Rulebook;
import io.kabinet.core.market.RulebookSeries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Rulebooks as JSON, in both directions.
 *
 * <p>What is read is complete and nothing else: a figure that is missing, a field that is unknown, an amount in another
 * currency, a text where a number belongs are errors that name the file, the place in it and the value there. So a rate
 * that was misspelled never quietly stays what it was.
 *
 * <pre>{@code
 * {
 *   "format": 1,
 *   "basedOn": "RUSSIA",
 *   "name": "SHOP_2027",
 *   "validity": {"first": "2027-01-01", "last": null},
 *   "policies": {"loyalty": {"cashback": {"maxRate": "20 %"}}},
 *   "sources": {"cashback.max-rate": {"id": "contract/7", "grade": "OPERATOR_PAGE", "quote": null, "published": null, "read": null}}
 * }
 * }</pre>
 *
 * <p>With {@code basedOn}, the name of a rulebook of this library, a file says only what is different: objects change field
 * by field, lists and single values as a whole. A policy in which anything is changed has none of the base's sources any
 * more: the file says where its figures come from, for one of them at least, by the names that {@link Rulebook#figuresOf}
 * knows and no others. So a changed figure never keeps the source of the old one. Without {@code basedOn} the file is
 * whole, as {@link #write} writes it.
 *
 * <p>Same rulebook, same text, whatever the locale or zone. Amounts are written as {@code "800.00 RUB"}, rates as
 * {@code "25 %"}, periods as in ISO 8601; {@code null} is a rule that there is not, {@code "not stated"} a figure that
 * nobody gives. Safe for use by several threads.
 */
public final class RulebookJson {

    /** The version of the form that this library writes, and the only one it reads. */
    public static final int FORMAT = 1;

    private static final String FORMAT_FIELD = "format";
    private static final String MARKET_FIELD = "market";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Fields<Rulebook> FORM = Fields.of(Rulebook.class, new Parts());

    private RulebookJson() {}

    /**
     * Writes a rulebook.
     *
     * @param rulebook the rulebook
     * @return its JSON, indented, with a line break at its end
     */
    public static String write(Rulebook rulebook) {
        ObjectNode json = JSON.createObjectNode().put(FORMAT_FIELD, FORMAT);
        json.setAll(FORM.write(rulebook));
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter pretty = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indent)
                .withArrayIndenter(indent);
        try {
            return JSON.writer(pretty).writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a tree in memory cannot be written", e);
        }
    }

    /**
     * Reads a rulebook from a file.
     *
     * @param file a file in UTF-8
     * @return the rulebook
     * @throws RulebookUnreadable if the file holds anything else than one whole rulebook
     * @throws IOException if the file cannot be read
     */
    public static Rulebook read(Path file) throws IOException {
        return read(file.toString(), Files.readAllBytes(file));
    }

    /**
     * Reads a rulebook from wherever it is kept.
     *
     * @param name what to call it in errors
     * @param json its JSON in UTF-8
     * @return the rulebook
     * @throws RulebookUnreadable if it is anything else than one whole rulebook
     */
    public static Rulebook read(String name, byte[] json) throws RulebookUnreadable {
        JsonNode tree = parsed(name, json);
        Spot whole = new Spot(name, "", Market.RUSSIA.currency());
        if (!(tree instanceof ObjectNode fields)) {
            throw whole.wrong("is no JSON object");
        }
        JsonNode format = fields.path(FORMAT_FIELD);
        if (!format.isInt() || format.intValue() != FORMAT) {
            throw whole.at(FORMAT_FIELD).wrong(format, "must be " + FORMAT);
        }
        fields.remove(FORMAT_FIELD);
        ObjectNode complete = Base.completed(fields, whole, FORM::write);
        Market market = Words.oneOf(Market.class).read(complete.path(MARKET_FIELD), whole.at(MARKET_FIELD));
        return FORM.read(complete, new Spot(name, "", market.currency()));
    }

    /**
     * Reads rulebooks of one market that follow one another.
     *
     * @param files files in UTF-8, in any order
     * @return the series
     * @throws RulebookUnreadable if one of them holds no whole rulebook, is of another market than the first, or holds on
     *     a day on which one before it does; the message names both files
     * @throws IOException if a file cannot be read
     */
    public static RulebookSeries readSeries(List<Path> files) throws IOException {
        List<Rulebook> read = new ArrayList<>();
        for (Path file : files) {
            Rulebook rulebook = read(file);
            for (int i = 0; i < read.size(); i++) {
                refuseOverlap(files.get(i), read.get(i), file, rulebook);
            }
            read.add(rulebook);
        }
        return new RulebookSeries(read);
    }

    private static void refuseOverlap(Path before, Rulebook earlier, Path file, Rulebook later)
            throws RulebookUnreadable {
        if (earlier.market() != later.market()) {
            throw new RulebookUnreadable(
                    file.toString(), MARKET_FIELD, later.market() + ": " + before + " is of " + earlier.market());
        }
        if (earlier.validity().overlaps(later.validity())) {
            throw new RulebookUnreadable(
                    file.toString(),
                    "validity",
                    later.validity() + ": overlaps " + earlier.validity() + " of " + before);
        }
    }

    private static JsonNode parsed(String name, byte[] json) throws RulebookUnreadable {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? ""
                    : "line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            throw new RulebookUnreadable(name, where, "is not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new RulebookUnreadable(name, "", "is not JSON: " + e.getMessage());
        }
    }
}
