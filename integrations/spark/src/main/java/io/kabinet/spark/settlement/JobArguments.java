package io.kabinet.spark.settlement;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the command line of the job says. */
final class JobArguments {

    static final String HELP = """
            Settles the cashback of partner shops' purchases on Spark.

              --offers PATH[,PATH]      the contracts and their rates
              --purchases PATH[,PATH]   what was bought
              --events PATH[,PATH]      what became of it
              --statement PATH[,PATH]   the partners' own statement, to be compared
              --rulebook FILE           a rulebook as JSON (default: that of Russia)
              --generate N              makes N purchases and settles them instead of files
              --out DIRECTORY           entries, notes, quarantine, differences as Parquet, totals.csv, summary.txt
              --progress                shows Spark's bar of progress on the error stream
              --measure                 tells on the error stream what the run cost
              --help                    prints this

            Files are .csv, .ndjson or Parquet, the files of one kind of one format. Without files the invented
            shops that come with it are settled.

            Exit code: 0 all rows were taken, 1 some are in the quarantine, 2 nothing was computed.
            """;

    private static final List<String> WITH_VALUE =
            List.of("--offers", "--purchases", "--events", "--statement", "--rulebook", "--generate", "--out");

    private final Map<String, String> values = new HashMap<>();
    private boolean wantsHelp;
    private boolean wantsProgress;
    private boolean wantsMeasure;

    private JobArguments() {}

    /**
     * Reads a command line.
     *
     * @throws IllegalArgumentException if an argument is unknown, is there twice, lacks its value, or makes no sense with the others
     */
    static JobArguments of(String... words) {
        JobArguments arguments = new JobArguments();
        for (int i = 0; i < words.length; i++) {
            String name = words[i];
            if (name.equals("--help")) {
                arguments.wantsHelp = true;
            } else if (name.equals("--progress")) {
                arguments.wantsProgress = true;
            } else if (name.equals("--measure")) {
                arguments.wantsMeasure = true;
            } else if (!WITH_VALUE.contains(name)) {
                throw new IllegalArgumentException("unknown argument " + name + "; --help lists them all");
            } else if (i + 1 == words.length) {
                throw new IllegalArgumentException(name + " needs a value");
            } else if (arguments.values.put(name, words[++i]) != null) {
                throw new IllegalArgumentException(name + " is there twice");
            }
        }
        arguments.check();
        return arguments;
    }

    private void check() {
        if (values.containsKey("--offers") != values.containsKey("--purchases")) {
            throw new IllegalArgumentException("--offers and --purchases belong together");
        }
        boolean own = values.containsKey("--purchases");
        if (!own && (values.containsKey("--events") || values.containsKey("--statement"))) {
            throw new IllegalArgumentException("--events and --statement belong to --purchases");
        }
        if (own && values.containsKey("--generate")) {
            throw new IllegalArgumentException("--generate makes its own purchases");
        }
        files().forEach((kind, paths) -> {
            if (paths.isEmpty()) {
                throw new IllegalArgumentException("--" + kind.word() + " names no file");
            }
        });
        generate();
    }

    boolean wantsHelp() {
        return wantsHelp;
    }

    boolean wantsProgress() {
        return wantsProgress;
    }

    boolean wantsMeasure() {
        return wantsMeasure;
    }

    /** The user's own files, by kind; none for the shipped or generated ones. */
    Map<Kind, List<String>> files() {
        Map<Kind, List<String>> files = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            String paths = values.get("--" + kind.word());
            if (paths != null) {
                files.put(kind, split(paths));
            }
        }
        return files;
    }

    Optional<String> rulebook() {
        return Optional.ofNullable(values.get("--rulebook"));
    }

    /** How many purchases are to be made. */
    Optional<Long> generate() {
        String text = values.get("--generate");
        if (text == null) {
            return Optional.empty();
        }
        if (!text.matches("[1-9][0-9]{0,10}")) {
            throw new IllegalArgumentException("--generate is no number from 1 to 99999999999: \"" + text + '"');
        }
        return Optional.of(Long.parseLong(text));
    }

    String out() {
        return values.getOrDefault("--out", "target/settlement");
    }

    /** Files of one kind, one after another. */
    private static List<String> split(String value) {
        return Arrays.stream(value.split(",", -1))
                .map(String::strip)
                .filter(path -> !path.isEmpty())
                .toList();
    }
}
