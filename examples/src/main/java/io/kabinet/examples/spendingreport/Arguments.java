package io.kabinet.examples.spendingreport;

import io.kabinet.client.detailing.file.Reading;
import io.kabinet.core.detailing.charging.VatTable;
import io.kabinet.core.reason.Language;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Rate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;

/** What the command line says. */
final class Arguments {

    static final String HELP = """
            Adds a detailing file up by category, month and direction, and draws what was spent.

              --file FILE        the file: XML or JSON of the operator, or CSV or NDJSON; which of them is seen
                                 (default: an invented one)
              --zone ZONE        the clock of times without an offset (default: Europe/Moscow)
              --currency CODE    the currency of amounts without one (default: RUB)
              --vat PERCENT      the rate of VAT, where a row states its amount only without it
                                 (default: none; 22 in the invented file)
              --chart FILE       where the chart is drawn, as SVG (default: target/spending.svg)
              --lang ru|en|be    the language of headings (default: ru)
              --help             prints this

            Exit code: 0 all rows were read, 1 some were not, 2 there is no report.
            """;

    private static final String SHIPPED = "detailing.xml";
    private static final String HELP_FLAG = "--help";
    private static final List<String> WITH_VALUE =
            List.of("--file", "--zone", "--currency", "--vat", "--chart", "--lang");

    private final Map<String, String> values = new HashMap<>();
    private boolean help;

    private Arguments() {}

    /**
     * Reads a command line.
     *
     * @throws IllegalArgumentException if an argument is unknown, is there twice, or has no value that can be
     */
    static Arguments of(String... words) {
        Arguments arguments = new Arguments();
        for (int i = 0; i < words.length; i++) {
            String name = words[i];
            if (name.equals(HELP_FLAG)) {
                arguments.help = true;
            } else if (!WITH_VALUE.contains(name)) {
                throw new IllegalArgumentException("unknown argument " + name);
            } else if (++i == words.length) {
                throw new IllegalArgumentException(name + " needs a value");
            } else if (arguments.values.put(name, words[i]) != null) {
                throw new IllegalArgumentException(name + " is there twice");
            }
        }
        arguments.reading();
        arguments.language();
        return arguments;
    }

    boolean wantsHelp() {
        return help;
    }

    /** How messages call the file. */
    String fileName() {
        return values.getOrDefault("--file", SHIPPED);
    }

    InputStream open() throws IOException {
        String own = values.get("--file");
        if (own != null) {
            return Files.newInputStream(Path.of(own));
        }
        InputStream shipped = Arguments.class.getResourceAsStream(SHIPPED);
        if (shipped == null) {
            throw new IOException("it is missing from the example");
        }
        return shipped;
    }

    /** How the file is to be understood. */
    Reading reading() {
        try {
            return Reading.in(
                            ZoneId.of(values.getOrDefault("--zone", "Europe/Moscow")),
                            CurrencyUnit.of(values.getOrDefault("--currency", "RUB")))
                    .withVat(vat());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("--zone is no time zone", e);
        } catch (IllegalCurrencyException e) {
            throw new IllegalArgumentException("--currency is no currency", e);
        }
    }

    /** The same rate on all days that files tell of. */
    private VatTable vat() {
        String percent = values.containsKey("--file") ? values.get("--vat") : values.getOrDefault("--vat", "22");
        if (percent == null) {
            return VatTable.NOT_STATED;
        }
        return new VatTable(
                Map.of(DateSpan.of(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31)), Rate.percent(percent)));
    }

    Path chart() {
        return Optional.ofNullable(values.get("--chart"))
                .map(Path::of)
                .orElseGet(() -> Path.of("target", "spending.svg"));
    }

    Language language() {
        String code = values.getOrDefault("--lang", Language.RUSSIAN.code());
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("--lang is none of ru, en, be"));
    }
}
