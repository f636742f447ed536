package io.kabinet.testkit.wiremock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.common.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The files say what the table of the wire says; with {@code -Dkabinet.stubs.write=true} they are written anew.
 */
class StubFilesTest {

    private static final Path FILES = Path.of("src/main/resources/kabinet-stubs/mappings");

    @BeforeAll
    static void writeIfWanted() throws IOException {
        if (Boolean.getBoolean("kabinet.stubs.write")) {
            Files.createDirectories(FILES);
            for (Map.Entry<String, String> file : Stub.files().entrySet()) {
                Files.writeString(FILES.resolve(file.getKey() + ".json"), file.getValue(), UTF_8);
            }
        }
    }

    @Test
    void each_operation_has_a_file_that_is_what_the_table_makes_of_it() {
        Stub.files()
                .forEach((name, text) -> assertThat(FILES.resolve(name + ".json"))
                        .as("to be written anew with -Dkabinet.stubs.write=true")
                        .content(UTF_8)
                        .isEqualTo(text));
    }

    @Test
    void there_is_no_other_file() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stub.files().keySet().stream()
                            .map(name -> name + ".json")
                            .toList());
        }
    }

    static List<Golden> golden() {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("golden")
    void the_good_answer_in_the_file_is_the_one_that_was_written_by_hand(Golden golden) throws IOException {
        String file = Files.readString(FILES.resolve(golden.name().replace("LookUp", "") + ".json"), UTF_8);

        assertThat(Json.node(file).get("mappings"))
                .filteredOn(stub -> stub.get("scenarioName").asText().equals(golden.name()))
                .filteredOn(stub -> stub.get("requiredScenarioState").asText().equals("Started"))
                .singleElement()
                .satisfies(
                        stub -> assertThat(stub.get("response").get("jsonBody").toString())
                                .isEqualTo(golden.response()));
    }
}
