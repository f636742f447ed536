package io.kabinet.benchmarks.results;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A benchmark that is measured, kept and told of as one.
 *
 * @param name what it is asked for by, and the name of its file
 * @param pattern which classes of JMH's, a regular expression
 * @param turns how often each variant gets a JVM of its own
 * @param limit the variant that is nothing but what the machine must do, if there is one
 * @param claims what is compared with what
 * @param growths the variants that are to grow no faster than their input
 * @param libraries what is compared with, as the jars are named, for their versions
 */
public record Suite(
        String name,
        String pattern,
        int turns,
        Optional<String> limit,
        List<Claim> claims,
        List<Growth> growths,
        List<String> libraries) {

    private static final int USUAL_TURNS = 4;

    static Suite of(String name, String pattern, Claim... claims) {
        return new Suite(name, pattern, USUAL_TURNS, Optional.empty(), List.of(claims), List.of(), List.of());
    }

    /** One turn: its sizes are compared with each other, and each takes seconds. */
    static Suite growing(String name, String pattern, Growth... growths) {
        return new Suite(name, pattern, 1, Optional.empty(), List.of(), List.of(growths), List.of());
    }

    Suite limitedBy(String variant) {
        return new Suite(name, pattern, turns, Optional.of(variant), claims, growths, libraries);
    }

    Suite against(String... jars) {
        return new Suite(name, pattern, turns, limit, claims, growths, List.of(jars));
    }

    /**
     * The file of its results.
     *
     * @param root the directory of the repository
     * @return where they are kept
     */
    public Path file(Path root) {
        return directory(root).resolve(name + ".json");
    }

    /**
     * The directory of all results.
     *
     * @param root the directory of the repository
     * @return where they are kept
     */
    public static Path directory(Path root) {
        return root.resolve("benchmarks").resolve("results");
    }

    /**
     * Those that ours is compared with.
     *
     * @return the variants, each once
     */
    public List<String> peers() {
        return Stream.concat(limit.stream(), claims.stream().flatMap(claim -> claim.peer().stream()))
                .distinct()
                .toList();
    }
}
