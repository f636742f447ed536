package io.kabinet.benchmarks;

import io.kabinet.benchmarks.results.Circumstances;
import io.kabinet.benchmarks.results.ResultFile;
import io.kabinet.benchmarks.results.Suite;
import io.kabinet.benchmarks.results.Suites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs all benchmarks of the project, or some of them, and keeps what they came to.
 *
 * <p>To be run in the directory of the repository. Of each suite the results are written as soon as it is done, so nothing
 * is lost if a later one fails; the others go on then, and the program ends with 1 and says which failed.
 */
public final class All {

    private static final String DATE = "--date";
    private static final String TURNS = "--turns";

    private All() {}

    /**
     * Runs them.
     *
     * @param args {@code --date 2026-11-26}, the day to be kept with the results; {@code --turns 2} for fewer turns; and the
     *     names of the suites, or none for all
     */
    public static void main(String[] args) {
        Path root = Path.of("");
        List<String> names = new ArrayList<>(List.of(args));
        LocalDate day = day(names);
        OptionalInt turns = turns(names);
        if (!Files.isRegularFile(root.resolve("benchmarks").resolve("pom.xml"))) {
            throw new IllegalArgumentException("to be run in the directory of the repository");
        }
        List<String> failed = run(root, chosen(names), day, turns);
        if (!failed.isEmpty()) {
            System.err.println("failed: " + String.join(", ", failed));
            System.exit(1);
        }
    }

    /** Runs all of these, whatever becomes of each, and tells the names of those that failed. */
    static List<String> run(Path root, List<Suite> suites, LocalDate day, OptionalInt turns) {
        List<String> failed = new ArrayList<>();
        for (Suite suite : suites) {
            try {
                run(root, suite, day, turns.orElse(suite.turns()));
            } catch (IOException | RunnerException | RuntimeException failure) {
                failure.printStackTrace();
                failed.add(suite.name());
            }
        }
        return failed;
    }

    /** Takes the day out of what was given; no program here looks at the clock. */
    static LocalDate day(List<String> args) {
        String given =
                option(DATE, args).orElseThrow(() -> new IllegalArgumentException(DATE + " $(date -I) is wanted"));
        try {
            return LocalDate.parse(given);
        } catch (DateTimeParseException notOne) {
            throw new IllegalArgumentException(DATE + " wants a day such as 2026-11-26: " + given, notOne);
        }
    }

    /** Takes the number of turns out of what was given. */
    static OptionalInt turns(List<String> args) {
        Optional<String> given = option(TURNS, args);
        if (given.filter(number -> !number.matches("[1-9][0-9]?")).isPresent()) {
            throw new IllegalArgumentException(TURNS + " wants a number from 1 to 99: " + given.get());
        }
        return given.stream().mapToInt(Integer::parseInt).findFirst();
    }

    private static Optional<String> option(String name, List<String> args) {
        int at = args.indexOf(name);
        if (at < 0) {
            return Optional.empty();
        }
        if (at + 1 == args.size()) {
            throw new IllegalArgumentException(name + " wants something after it");
        }
        args.remove(at);
        return Optional.of(args.remove(at));
    }

    /** The suites of these names, in the order of all. */
    static List<Suite> chosen(List<String> names) {
        List<String> known = Suites.ALL.stream().map(Suite::name).toList();
        for (String name : names) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("no suite " + name + "; there are " + known);
            }
        }
        return Suites.ALL.stream()
                .filter(suite -> names.isEmpty() || names.contains(suite.name()))
                .toList();
    }

    private static void run(Path root, Suite suite, LocalDate day, int turns) throws IOException, RunnerException {
        Circumstances circumstances = Circumstances.here(suite, day, turns);
        Collection<RunResult> results = Turns.run(suite.pattern(), turns);
        ResultFile.write(suite.file(root), results);
        circumstances.write(root, suite);
        Comparison.print(suite.name(), ResultFile.read(suite.file(root)), suite.peers());
    }
}
