package io.kabinet.examples.partnershop;

import io.kabinet.core.market.Market;
import io.kabinet.examples.console.Progress;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One run: reads the files, lets core decide and settle, prints. */
final class Shop {

    private static final Market MARKET = Market.RUSSIA;

    private final Arguments arguments;
    private final PrintStream out;
    private final Complaints complaints;
    private final Progress progress;
    private final Speech speech;

    Shop(Arguments arguments, PrintStream out, PrintStream err, Progress progress) {
        this.arguments = arguments;
        this.out = out;
        this.complaints = new Complaints(err);
        this.progress = progress;
        this.speech = Speech.in(arguments.language(), MARKET.zone());
    }

    /** Runs, and tells whether every row was taken. */
    boolean run() {
        arguments.out().ifPresent(this::checkOut);
        Inputs inputs = new Inputs(arguments, MARKET, complaints, progress);
        Optional<Explanation> explanation = arguments.explain().map(name -> Explanation.of(name, inputs.orders()));
        Reckoning reckoning = new Reckoning(inputs, MARKET.zone());
        reckoning.settle(progress, explanation);
        long eventsNoted = reckoning.notes().report(complaints, speech);

        if (explanation.isPresent()) {
            explanation.get().print(out, speech, reckoning.notes()::placeOf, MARKET.zone());
        }
        List<Printing.Page> pages = explanation.isPresent()
                ? List.of()
                : List.of(new TablePrinter(out, speech, reckoning.notes()::placeOf, arguments.onlySums()));
        Printing printing = new Printing(inputs.orders(), reckoning, pages);
        arguments.out().ifPresentOrElse(file -> printing.printAndWrite(file, speech), printing::print);
        if (explanation.isEmpty()) {
            inputs.statement()
                    .ifPresent(statement -> new StatementPrinter(out, speech).print(statement, arguments.onlySums()));
        }
        new Accounts(inputs, reckoning, eventsNoted).print(out);
        arguments.out().ifPresent(file -> out.print(speech.words().of("result") + ' ' + file + '\n'));
        return !complaints.any();
    }

    private void checkOut(Path file) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new NothingComputed(file + ": is a directory or a device; --out names a file");
        }
        Stream.of(
                        Optional.of(arguments.offers()),
                        Optional.of(arguments.orders()),
                        arguments.events(),
                        arguments.statement())
                .flatMap(Optional::stream)
                .flatMap(input -> input.file().stream())
                .filter(input -> isSame(input, file))
                .forEach(input -> {
                    throw new NothingComputed(file + ": is an input; --out names another file");
                });
    }

    private static boolean isSame(Path input, Path file) {
        try {
            return input.toAbsolutePath()
                            .normalize()
                            .equals(file.toAbsolutePath().normalize())
                    || (Files.exists(file) && Files.exists(input) && Files.isSameFile(input, file));
        } catch (IOException e) {
            throw new NothingComputed(file + ": cannot be compared with the input " + input + ": " + e);
        }
    }
}
