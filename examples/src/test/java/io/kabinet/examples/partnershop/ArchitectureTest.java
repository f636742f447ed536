package io.kabinet.examples.partnershop;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_example_needs_core_and_a_csv_reader_and_nothing_else() throws URISyntaxException {
        Path classes = Path.of(PartnerShop.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        ModuleDescriptor module = ModuleFinder.of(classes)
                .find("io.kabinet.examples")
                .orElseThrow()
                .descriptor();
        assertThat(module.requires().stream().map(Requires::name).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("java.base", "io.kabinet.core", "de.siegmar.fastcsv");
        assertThat(module.exports()).isEmpty();
    }
}
