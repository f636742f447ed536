package io.kabinet.client.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.market.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files in docs/rulebooks say what the constants say; {@code -Dkabinet.rulebooks.write=true} writes them anew. */
class PresetFilesTest {

    private static final Path FILES = Path.of("..", "docs", "rulebooks");

    @BeforeAll
    static void writeIfWanted() throws IOException {
        if (Boolean.getBoolean("kabinet.rulebooks.write")) {
            Files.createDirectories(FILES);
            for (Rulebook rulebook : Base.all()) {
                Files.writeString(file(rulebook), RulebookJson.write(rulebook), UTF_8);
            }
        }
    }

    static Collection<Rulebook> all() {
        return Base.all();
    }

    private static Path file(Rulebook rulebook) {
        return FILES.resolve(rulebook.name() + ".json");
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_file_of_a_rulebook_is_what_its_constants_make(Rulebook rulebook) {
        assertThat(file(rulebook))
                .as("to be written anew with -Dkabinet.rulebooks.write=true")
                .content(UTF_8)
                .isEqualTo(RulebookJson.write(rulebook));
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_file_of_a_rulebook_is_read_back_equal(Rulebook rulebook) throws IOException {
        assertThat(RulebookJson.read(file(rulebook))).isEqualTo(rulebook);
    }

    @Test
    void there_is_no_other_file() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Base.all().stream()
                            .map(rulebook -> rulebook.name() + ".json")
                            .toList());
        }
    }
}
