package io.kabinet.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MakesABillTest {

    @Test
    void the_program_writes_three_formats_in_three_languages() throws IOException {
        Path directory = Files.createDirectories(Path.of("target", "documents"));

        MakesABill.main(new String[] {directory.toString()});

        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "be.html", "be.pdf", "be.xml", "en.html", "en.pdf", "en.xml", "ru.html", "ru.pdf",
                            "ru.xml");
        }
        assertThat(directory.resolve("be.xml")).hasSameBinaryContentAs(directory.resolve("en.xml"));
    }
}
