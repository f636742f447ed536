package io.kabinet.client;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleTest {

    private static final Path CLASSES = Path.of("target", "classes");

    @ParameterizedTest
    @ValueSource(strings = {"com.fasterxml.jackson.databind", "java.net.http"})
    void the_wire_needs_json_and_http_and_keeps_both_to_itself(String module) throws IOException {
        assertThat(client().requires())
                .filteredOn(required -> required.name().equals(module))
                .singleElement()
                .extracting(Requires::modifiers)
                .isEqualTo(Set.of());
    }

    @Test
    void the_transport_is_for_everybody_and_the_wire_for_the_testkit() throws IOException {
        assertThat(client().exports()).anySatisfy(exported -> {
            assertThat(exported.source()).isEqualTo("io.kabinet.client.http");
            assertThat(exported.isQualified()).isFalse();
        });
        assertThat(client().exports())
                .filteredOn(exported -> exported.source().equals("io.kabinet.client.wire"))
                .singleElement()
                .extracting(Exports::targets)
                .isEqualTo(Set.of("io.kabinet.testkit"));
    }

    /** What has no logger logs no secret. */
    @ParameterizedTest
    @ValueSource(strings = {"http", "wire"})
    void transport_and_wire_know_no_logger(String name) throws IOException {
        try (Stream<Path> classes = Files.list(CLASSES.resolve(Path.of("io", "kabinet", "client", name)))) {
            assertThat(classes)
                    .isNotEmpty()
                    .allSatisfy(type -> assertThat(Files.readString(type, ISO_8859_1))
                            .doesNotContain("org/slf4j", "java/util/logging", "System$Logger", "printStackTrace"));
        }
    }

    private static ModuleDescriptor client() throws IOException {
        try (InputStream in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            return ModuleDescriptor.read(in);
        }
    }
}
