package io.kabinet.examples.partnershop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file to read: one of the shop's own, or one that comes with the example.
 *
 * @param name how messages call it
 * @param file the file, or empty for the one that comes with the example
 */
record Input(String name, Optional<Path> file) {

    static Input shipped(String name) {
        return new Input(name, Optional.empty());
    }

    static Input own(Path file) {
        return new Input(file.toString(), Optional.of(file));
    }

    InputStream open() throws IOException {
        if (file.isPresent()) {
            return Files.newInputStream(file.get());
        }
        InputStream shipped = Input.class.getResourceAsStream(name);
        if (shipped == null) {
            throw new IOException("it is missing from the example");
        }
        return shipped;
    }
}
