package io.kabinet.testkit.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kabinet.client.wire.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What WireMock answers, by the document. */
class StubsTest {

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "main", "resources", "kabinet-stubs", "mappings"))) {
            return files.sorted().toList();
        }
    }

    /** An operator that fails says nothing any more; that alone is not in the document. */
    @ParameterizedTest
    @MethodSource("files")
    void every_answer_of_a_stub_is_as_the_document_says_but_for_a_bare_500(Path file) throws IOException {
        JsonNode mappings =
                new Message(Message.JSON, Files.readAllBytes(file)).tree().path("mappings");

        assertThat(mappings).isNotEmpty().allSatisfy(mapping -> {
            JsonNode response = mapping.path("response");
            if (response.path("status").intValue() != 500 || response.has("jsonBody")) {
                Exchange answered = answered(mapping.path("request"), response);
                assertThat(Document.KABINET.answerComplaints(answered))
                        .as("%s", answered)
                        .isEmpty();
            }
        });
    }

    private static Exchange answered(JsonNode request, JsonNode response) {
        return new Exchange(
                new Route(
                        request.path("method").textValue(),
                        request.path("urlPath").textValue()),
                Map.of(),
                new Message(Message.JSON, new byte[0]),
                response.path("status").intValue(),
                response.has("jsonBody")
                        ? new Message(
                                response.path("headers").path("Content-Type").textValue(),
                                response.path("jsonBody").toString().getBytes(UTF_8))
                        : Message.nothing());
    }
}
