package io.kabinet.examples.partnershop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One run of the shop on files of its own, and everything it said. */
record ShopRun(int code, String out, String err) {

    /** A shop's usual offer: 25 % of everything. */
    static final String OFFERS = InventedShops.OFFERS_HEADER + "shop,,,,,,false,,,25,,RUB,,,,,,,\n";

    /** A good order of 999.99. */
    static final String GOOD = "shop,sub-1,A-1,1,,999.99,1,,,,RUB,,,2026-03-01T10:00:00+03:00\n";

    /** A run with these arguments. */
    static ShopRun of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = PartnerShop.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new ShopRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The files of a run, in a directory. */
    record ShopFiles(Path directory) {

        ShopFiles offers(String text) {
            return put("offers.csv", text);
        }

        ShopFiles offerRows(String rows) {
            return offers(InventedShops.OFFERS_HEADER + rows);
        }

        ShopFiles orders(String text) {
            return put("orders.csv", text);
        }

        ShopFiles orderRows(String rows) {
            return orders(InventedShops.ORDERS_HEADER + rows);
        }

        ShopFiles eventRows(String rows) {
            return put("events.csv", InventedShops.EVENTS_HEADER + rows);
        }

        ShopFiles statementRows(String rows) {
            return put("statement.csv", InventedShops.STATEMENT_HEADER + rows);
        }

        ShopFiles put(String name, String text) {
            return put(name, text.getBytes(StandardCharsets.UTF_8));
        }

        ShopFiles put(String name, byte[] bytes) {
            try {
                Files.write(file(name), bytes);
                return this;
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        Path file(String name) {
            return directory.resolve(name);
        }

        /** Runs on the files that are there, in English. */
        ShopRun run(String... more) {
            List<String> arguments = new ArrayList<>(List.of(more));
            for (String kind : List.of("offers", "orders", "events", "statement")) {
                Path file = file(kind + ".csv");
                if (!arguments.contains("--" + kind) && Files.exists(file)) {
                    arguments.addAll(List.of("--" + kind, file.toString()));
                }
            }
            if (!arguments.contains("--out") && !arguments.contains("--explain")) {
                arguments.addAll(List.of("--out", file("result.csv").toString()));
            }
            if (!arguments.contains("--lang")) {
                arguments.addAll(List.of("--lang", "en"));
            }
            ShopRun run = ShopRun.of(arguments.toArray(String[]::new));
            String here = directory.toString() + directory.getFileSystem().getSeparator();
            return new ShopRun(
                    run.code(), run.out().replace(here, ""), run.err().replace(here, ""));
        }
    }

    /** Files in a directory, with the usual offer. */
    static ShopFiles in(Path directory) {
        return new ShopFiles(directory).offers(OFFERS);
    }

    /** The line of the output that begins so, in one space each. */
    String line(String start) {
        return out.lines()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .map(line -> line.replaceAll(" {2,}", "  "))
                .orElse("");
    }
}
