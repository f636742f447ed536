package io.kabinet.spark.detailing;

import io.kabinet.client.detailing.file.Reading;
import io.kabinet.core.detailing.charging.VatTable;
import io.kabinet.core.market.Market;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Rate;
import java.io.Console;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the command line says. */
final class JobArguments {

    static final String HELP = """
            Reads detailing files and writes their rows as Parquet.

              --in PATH…         files, directories of files, globs: XML or JSON of the operator, CSV, NDJSON
              --out DIR          where to; must not be there: usage, quarantine and files are made in it
              --market MARKET    russia or belarus: clock and currency of what states none (default: russia)
              --zone ZONE        another clock
              --vat PERCENT      the rate of VAT, where a row states its amount only with or without it (default: none)
              --whole-numbers    writes numbers as they are and not masked
              --progress         tells how many files are read, even if nobody is at a terminal
              --help             prints this

            Exit code: 0 all rows were taken, 1 some are in quarantine or a file was not whole, 2 it was not done.
            """;

    private static final String IN = "--in";
    private static final String OUT = "--out";
    private static final String PROGRESS = "--progress";
    private static final String WHOLE_NUMBERS = "--whole-numbers";
    private static final String HELP_FLAG = "--help";
    private static final Set<String> FLAGS = Set.of(PROGRESS, WHOLE_NUMBERS, HELP_FLAG);
    private static final Set<String> WITH_VALUE = Set.of(OUT, "--market", "--zone", "--vat");

    private final List<String> in = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();

    private JobArguments() {}

    /**
     * Reads a command line.
     *
     * @throws IllegalArgumentException if an argument is unknown, missing, there twice, or has no value that can be
     */
    static JobArguments of(String... words) {
        JobArguments arguments = new JobArguments();
        int next = 0;
        while (next < words.length) {
            next = arguments.take(words, next);
        }
        if (!arguments.wantsHelp()) {
            if (arguments.in.isEmpty() || !arguments.values.containsKey(OUT)) {
                throw new IllegalArgumentException("--in and --out are needed");
            }
            arguments.reading();
        }
        return arguments;
    }

    /** Takes one argument with its values, and tells where the next one stands. */
    private int take(String[] words, int at) {
        String name = words[at];
        int next = at + 1;
        if (name.equals(IN)) {
            while (next < words.length && !words[next].startsWith("--")) {
                in.add(words[next++]);
            }
            return next;
        }
        boolean flag = FLAGS.contains(name);
        if (!flag && !WITH_VALUE.contains(name)) {
            throw new IllegalArgumentException("unknown argument " + name);
        }
        if (!flag && next == words.length) {
            throw new IllegalArgumentException(name + " needs a value");
        }
        if (values.put(name, flag ? "" : words[next]) != null) {
            throw new IllegalArgumentException(name + " is there twice");
        }
        return flag ? next : next + 1;
    }

    boolean wantsHelp() {
        return values.containsKey(HELP_FLAG);
    }

    /** The job; lines of progress go to a terminal, or anywhere if asked for. */
    DetailingJob job(Consumer<String> line) {
        DetailingJob job = DetailingJob.of(in, String.valueOf(values.get(OUT)), reading());
        DetailingJob shown = values.containsKey(WHOLE_NUMBERS) ? job.withWholeNumbers() : job;
        return values.containsKey(PROGRESS) || isTerminal(System.console()) ? shown.telling(line) : shown;
    }

    /** From Java 22 on there may be a console without a terminal, and a method that tells. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }

    private Reading reading() {
        Market market = market(values.getOrDefault("--market", Market.RUSSIA.name()));
        return Reading.in(zone(values.get("--zone"), market), market.currency()).withVat(vat());
    }

    private static Market market(String name) {
        return Arrays.stream(Market.values())
                .filter(market -> market.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("--market is neither russia nor belarus"));
    }

    private static ZoneId zone(@Nullable String name, Market market) {
        try {
            return name == null ? market.zone() : ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("--zone is no time zone", e);
        }
    }

    /** The same rate on all days that files tell of. */
    private VatTable vat() {
        String percent = values.get("--vat");
        return percent == null
                ? VatTable.NOT_STATED
                : new VatTable(Map.of(
                        DateSpan.of(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31)), Rate.percent(percent)));
    }
}
