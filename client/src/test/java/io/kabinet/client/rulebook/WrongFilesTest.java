package io.kabinet.client.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kabinet.core.market.DatedRulebooks;
import io.kabinet.core.market.Market;
import io.kabinet.core.market.Rulebook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no rulebook is refused with the file, the place and the value. */
class WrongFilesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RUSSIA = RulebookJson.write(Market.RUSSIA.rulebook());

    /** What is known by names, of which any may be missing. */
    private static final Set<String> NAMED_FREELY = Set.of(
            "sources", "policies.reports.documents.kinds", "policies.line.access.open", "policies.line.access.closed");

    static Collection<Rulebook> all() {
        return Base.all();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "maxRate": "25 %"    | "maxRate": "125 %"      | policies.loyalty.cashback.maxRate: "125 %": percent must be from 0 to 100: 125
            "maxRate": "25 %"    | "maxRate": "25"         | policies.loyalty.cashback.maxRate: "25": is no rate such as "25 %"
            "maxRate": "25 %"    | "maxRate": 0.25         | policies.loyalty.cashback.maxRate: 0.25: is no text
            "maxRate": "25 %"    | "maxrate": "25 %"       | policies.loyalty.cashback.maxrate: "25 %": is in no field of
            "most": "800.00 RUB" | "most": "800.00 BYN"    | policies.money.promisedPayment.amounts.limit.most: "800.00 BYN": the market reckons in RUB
            "most": "800.00 RUB" | "most": "800.001 RUB"   | policies.money.promisedPayment.amounts.limit.most: "800.001 RUB":
            "most": "800.00 RUB" | "most": "800,00 RUB"    | policies.money.promisedPayment.amounts.limit.most: "800,00 RUB":
            "most": "800.00 RUB" | "most": 800             | policies.money.promisedPayment.amounts.limit.most: 800: is no amount such as "800.00 RUB"
            "most": "800.00 RUB" | "most": "49.99 RUB"     | policies.money.promisedPayment.amounts:
            "period": "P3D"      | "period": "3 days"      | policies.money.promisedPayment.term.period: "3 days":
            "threshold": 3       | "threshold": 3.5        | policies.identity.lockout.threshold: 3.5: is not a whole number
            "threshold": 3       | "threshold": 0          | policies.identity.lockout:
            "threshold": 3       | "threshold": 4294967299 | policies.identity.lockout.threshold: 4294967299: is not a whole number
            "rounding": "DOWN"   | "rounding": "down"      | policies.loyalty.cashback.rounding: "down": is none of
            "minimum": 7         | "minimum": 0            | policies.identity.password:
            "market": "RUSSIA"   | "market": "UTOPIA"      | market: "UTOPIA": is none of [RUSSIA, BELARUS]
            "format": 1          | "format": 2             | format: 2: must be 1
            "first": null        | "first": "2027-02-29"   | validity.first: "2027-02-29":
            """)
    void a_wrong_value_is_named_with_its_place(String right, String wrong, String message) {
        assertThat(RUSSIA).contains(right);

        assertThatThrownBy(() -> read(RUSSIA.replaceFirst(java.util.regex.Pattern.quote(right), wrong)))
                .isInstanceOf(RulebookUnreadable.class)
                .hasMessageStartingWith("shop.json, " + message);
    }

    @ParameterizedTest
    @MethodSource("all")
    void no_field_may_be_missing_and_none_may_be_more_or_of_another_kind(Rulebook rulebook) throws Exception {
        List<String> refused = new ArrayList<>();
        JsonNode whole = JSON.readTree(RulebookJson.write(rulebook));
        objects(whole, "", (object, path) -> {
            for (String name : names(object)) {
                JsonNode old = object.get(name);
                if (!NAMED_FREELY.contains(path)) {
                    object.remove(name);
                    refused.add(refusal(whole, inside(path, name)));
                }
                object.set(name, JSON.createArrayNode().add(JSON.createObjectNode()));
                refused.add(refusal(whole, inside(path, name)));
                object.set(name, old);
            }
            object.put("inventedFigure", 7);
            refused.add(refusal(whole, inside(path, "inventedFigure")));
            object.remove("inventedFigure");
        });

        assertThat(refused)
                .hasSizeGreaterThan(100)
                .filteredOn(refusal -> !refusal.isEmpty())
                .isEmpty();
        assertThat(read(whole.toString())).isEqualTo(rulebook);
    }

    /** Empty if it is refused at the place, or else what happened. */
    private static String refusal(JsonNode whole, String path) {
        Throwable thrown = catchThrowable(() -> read(whole.toString()));
        return thrown instanceof RulebookUnreadable wrong && (wrong.path() + "[").startsWith(path)
                ? ""
                : path + " gave " + thrown;
    }

    private static String inside(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private interface Visitor {
        void see(ObjectNode object, String path);
    }

    private static void objects(JsonNode json, String path, Visitor visitor) {
        if (json instanceof ObjectNode object) {
            visitor.see(object, path);
            names(object).forEach(name -> objects(object.get(name), inside(path, name), visitor));
        } else if (json instanceof ArrayNode items) {
            for (int i = 0; i < items.size(); i++) {
                objects(items.get(i), path + "[" + i + "]", visitor);
            }
        }
    }

    @Test
    void a_field_that_is_there_twice_is_refused() {
        assertThatThrownBy(() -> read(RUSSIA.replace("\"maxRate\"", "\"maxRate\": \"1 %\", \"maxRate\"")))
                .isInstanceOf(RulebookUnreadable.class)
                .hasMessageContaining("line ")
                .hasMessageContaining("maxRate");
    }

    @Test
    void one_of_a_set_that_is_there_twice_is_refused() {
        assertThatThrownBy(() -> read(RUSSIA.replace("\"4G\"", "\"4G\",\"4G\"")))
                .isInstanceOf(RulebookUnreadable.class)
                .hasMessageContaining("policies.identity.networkSignIn.bearers[")
                .hasMessageEndingWith("\"4G\": is there twice");
    }

    @ParameterizedTest
    @CsvSource({"''", "null", "[]", "7", "'{\"format\": 1'", "'{\"format\": 1}}'", "'{}'", "'\u0000'"})
    void what_is_no_whole_object_is_refused(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(RulebookUnreadable.class)
                .hasMessageStartingWith("shop.json");
    }

    @Test
    void something_after_the_end_is_refused() {
        assertThatThrownBy(() -> read(RUSSIA + "{}")).isInstanceOf(RulebookUnreadable.class);
    }

    @Test
    void a_long_value_is_shown_in_part() {
        String long_ = "9".repeat(10_000);

        assertThatThrownBy(() -> read(RUSSIA.replace("\"25 %\"", "\"" + long_ + " %\"")))
                .isInstanceOf(RulebookUnreadable.class)
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(400));
    }

    @Test
    void a_file_writes_no_lines_of_its_own_into_a_log() {
        assertThatThrownBy(() -> read(RUSSIA.replace("\"maxRate\"", "\"max\\n\\u2028Rate\"")))
                .isInstanceOf(RulebookUnreadable.class)
                .hasMessageStartingWith("shop.json, policies.loyalty.cashback.max Rate: \"25 %\": is in no field of");
    }

    @Test
    void a_dated_rulebook_is_no_default_of_another_name() throws RulebookUnreadable {
        assertThat(read(RulebookJson.write(DatedRulebooks.RU_2014)).policies())
                .isEqualTo(DatedRulebooks.RU_2014.policies())
                .isNotEqualTo(Market.RUSSIA.rulebook().policies());
    }

    @Test
    void two_rulebooks_of_one_name_are_a_bug_that_is_told() {
        assertThatThrownBy(() -> Stream.of(Market.RUSSIA.rulebook(), DatedRulebooks.RU_2014, Market.RUSSIA.rulebook())
                        .collect(Base.byName()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("two rulebooks of one name: RUSSIA");
    }

    private static Rulebook read(String json) throws RulebookUnreadable {
        return RulebookJson.read("shop.json", json.getBytes(UTF_8));
    }
}
