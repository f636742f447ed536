package io.kabinet.benchmarks.report;

import io.kabinet.benchmarks.results.Circumstances;
import io.kabinet.benchmarks.results.ResultFile;
import io.kabinet.benchmarks.results.Results;
import io.kabinet.benchmarks.results.Suite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A suite, and what was measured of it, if anything was. */
record Kept(Suite suite, Optional<Results> results, Optional<Circumstances> circumstances) {

    static List<Kept> of(Path root, List<Suite> suites) throws IOException {
        List<Kept> all = new ArrayList<>();
        for (Suite suite : suites) {
            Path file = suite.file(root);
            all.add(
                    Files.exists(file)
                            ? new Kept(suite, Optional.of(ResultFile.read(file)), Circumstances.read(root, suite))
                            : new Kept(suite, Optional.empty(), Optional.empty()));
        }
        return all;
    }

    /** What it is told of with some parameters. */
    String title(String parameters) {
        return parameters.isEmpty() ? suite.name() : suite.name() + ", " + parameters;
    }
}
