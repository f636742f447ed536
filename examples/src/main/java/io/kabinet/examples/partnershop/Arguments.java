package io.kabinet.examples.partnershop;

import io.kabinet.core.reason.Language;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the command line says. */
final class Arguments {

    private static final String HELP = """
            Reckons the cashback of a partner shop's orders as the operator does.

              --offers FILE             the contracts and their rates
              --orders FILE             what was bought
              --events FILE             what became of it; with own orders none unless given
              --statement FILE          the partner's own statement, to be compared; likewise
              --out FILE                the result as CSV (default: target/partnershop-result.csv)
              --explain ORDER           says why an order's cashback is what it is, and prints no table;
                                        an order id, or PARTNER/ORDER; no file is written without --out
              --lang ru|en|be           the language of headings and explanations (default: ru)
              --summary                 prints totals only
              --allow-any-payout-days   takes payout days outside 3-5
              --help                    prints this

            Without FILEs it reckons the invented shops that come with it. The files are described in
            examples/README.md.

            Exit code: 0 all rows were taken, 1 some were reported, 2 nothing was computed.
            """;

    private static final List<String> WITH_VALUE =
            List.of("--offers", "--orders", "--events", "--statement", "--out", "--explain", "--lang");
    private static final List<String> FLAGS = List.of("--summary", "--allow-any-payout-days", "--help");
    private static final Path USUAL_RESULT = Path.of("target", "partnershop-result.csv");

    private final Map<String, String> values = new HashMap<>();
    private final Set<String> flags = new HashSet<>();

    private Arguments() {}

    /**
     * Reads a command line.
     *
     * @throws NothingComputed if an argument is unknown, is there twice, or lacks its value
     */
    static Arguments of(String... words) {
        Arguments arguments = new Arguments();
        for (int i = 0; i < words.length; i++) {
            String name = words[i];
            boolean isNew;
            if (FLAGS.contains(name)) {
                isNew = arguments.flags.add(name);
            } else if (!WITH_VALUE.contains(name)) {
                throw new NothingComputed("unknown argument " + name + "; --help lists them all");
            } else if (i + 1 == words.length) {
                throw new NothingComputed(name + " needs a value");
            } else {
                isNew = arguments.values.put(name, words[++i]) == null;
            }
            if (!isNew) {
                throw new NothingComputed(name + " is there twice");
            }
        }
        return arguments;
    }

    static String help() {
        return HELP;
    }

    boolean wantsHelp() {
        return flags.contains("--help");
    }

    boolean onlySums() {
        return flags.contains("--summary");
    }

    boolean anyPayoutDays() {
        return flags.contains("--allow-any-payout-days");
    }

    Input offers() {
        return own("--offers").orElseGet(() -> Input.shipped("offers.csv"));
    }

    Input orders() {
        return own("--orders").orElseGet(() -> Input.shipped("orders.csv"));
    }

    /** The events; those that come with the example belong to its own orders only. */
    Optional<Input> events() {
        return own("--events").or(() -> shippedWithOrders("events.csv"));
    }

    /** The statement; the one that comes with the example belongs to its own orders only. */
    Optional<Input> statement() {
        return own("--statement").or(() -> shippedWithOrders("statement.csv"));
    }

    /** The order to explain. */
    Optional<String> explain() {
        return Optional.ofNullable(values.get("--explain"));
    }

    /** Where the result is written, if it is. */
    Optional<Path> out() {
        return path("--out").or(() -> explain().isPresent() ? Optional.empty() : Optional.of(USUAL_RESULT));
    }

    Language language() {
        String code = values.getOrDefault("--lang", Language.RUSSIAN.code());
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NothingComputed("--lang is none of ru, en, be: " + code));
    }

    private Optional<Input> shippedWithOrders(String name) {
        return values.containsKey("--orders") ? Optional.empty() : Optional.of(Input.shipped(name));
    }

    private Optional<Input> own(String name) {
        return path(name).map(Input::own);
    }

    private Optional<Path> path(String name) {
        try {
            return Optional.ofNullable(values.get(name)).map(Path::of);
        } catch (InvalidPathException e) {
            throw new NothingComputed(name + " is no file name: " + e.getMessage());
        }
    }
}
