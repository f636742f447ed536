package io.kabinet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.examples.firstrule.FirstRule;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ModuleTest {

    @Test
    void the_stories_need_the_library_a_csv_reader_xml_and_jdbc_and_nothing_else() throws URISyntaxException {
        Path classes = Path.of(FirstRule.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        ModuleDescriptor module = ModuleFinder.of(classes)
                .find("io.kabinet.examples")
                .orElseThrow()
                .descriptor();
        assertThat(module.requires().stream().map(Requires::name).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "java.base",
                        "java.sql",
                        "java.xml",
                        "io.kabinet.core",
                        "io.kabinet.client",
                        "io.kabinet.partner",
                        "io.kabinet.testkit",
                        "de.siegmar.fastcsv");
        assertThat(module.exports()).isEmpty();
    }
}
