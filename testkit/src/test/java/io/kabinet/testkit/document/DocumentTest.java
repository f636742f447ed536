package io.kabinet.testkit.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kabinet.client.wire.CamaraEndpoint;
import io.kabinet.client.wire.Contract;
import io.kabinet.client.wire.Endpoint;
import io.kabinet.client.wire.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The document by itself, and beside the table that client and operator work by. */
class DocumentTest {

    private static final Document DOCUMENT = Document.KABINET;
    private static final String SCHEMAS = "/components/schemas/";

    static Stream<String> schemas() {
        return DOCUMENT.at("/components/schemas").properties().stream().map(Map.Entry::getKey);
    }

    @Test
    void it_has_the_places_of_the_table_and_of_camara_and_one_to_get() {
        Stream<Route> table = Contract.KABINET.endpoints().stream().map(Endpoint::route);
        Stream<Route> camara = CamaraEndpoint.all().stream().map(CamaraEndpoint::route);

        assertThat(DOCUMENT.routes())
                .containsExactlyInAnyOrderElementsOf(Stream.of(table, camara, Stream.of(new Route("GET", "/health")))
                        .flatMap(routes -> routes)
                        .toList());
    }

    @Test
    void it_calls_operations_as_the_table_does_and_asks_for_a_session_where_the_table_does() {
        assertThat(Contract.KABINET.endpoints()).allSatisfy(endpoint -> {
            String operation = Document.operation(endpoint.route());

            assertThat(DOCUMENT.at(operation).path("operationId").textValue())
                    .isEqualTo(endpoint.form().name());
            assertThat(DOCUMENT.needsSession(operation)).isEqualTo(endpoint.needsSession());
        });
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void a_schema_and_each_of_its_fields_say_what_they_are(String name) {
        JsonNode schema = DOCUMENT.at(SCHEMAS + name);

        assertThat(schema.path("description").asText()).endsWith(".");
        assertThat(schema.path("properties").properties())
                .allSatisfy(field ->
                        assertThat(isTold(field.getValue())).as(field.getKey()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void examples_are_as_their_schema_wants_them(String name) {
        JsonNode examples = DOCUMENT.at(SCHEMAS + name).path("examples");

        assertThat(examples)
                .allSatisfy(example ->
                        assertThat(DOCUMENT.complaints(SCHEMAS + name, example)).isEmpty());
        assertThat(examples).as("an example or more").hasSizeGreaterThan(name.matches("Problem|Done.*") ? -1 : 0);
    }

    @Test
    void every_reference_leads_somewhere_and_every_part_is_used() {
        List<String> references = new ArrayList<>();
        collect(DOCUMENT.tree, references);

        assertThat(references)
                .allSatisfy(reference -> assertThat(
                                DOCUMENT.tree.at(reference.substring(1)).isObject())
                        .as(reference)
                        .isTrue());
        assertThat(DOCUMENT.at("/components").properties())
                .filteredOn(part -> !part.getKey().equals("securitySchemes"))
                .allSatisfy(part -> assertThat(references)
                        .containsAll(part.getValue().properties().stream()
                                .map(entry -> "#/components/" + part.getKey() + "/" + entry.getKey())
                                .toList()));
    }

    private static boolean isTold(JsonNode field) {
        return field.isBoolean() || field.has("description") || field.has("const") || field.has("$ref");
    }

    private static void collect(JsonNode tree, List<String> references) {
        if (tree.path("$ref").isTextual()) {
            references.add(tree.path("$ref").textValue());
        }
        tree.forEach(below -> collect(below, references));
    }
}
