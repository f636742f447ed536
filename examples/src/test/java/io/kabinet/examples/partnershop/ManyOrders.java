package io.kabinet.examples.partnershop;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/** Writes as many invented orders and events as one likes, to see how the shop bears them. */
final class ManyOrders {

    private static final OffsetDateTime START = OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHours(3));
    private static final List<String> STATES = List.of("approved", "reward_received", "paid", "declined", "returned");

    private static final List<InventedShop> SHOPS = List.of(InventedShop.values());

    private ManyOrders() {}

    /**
     * Writes {@code orders.csv} and {@code events.csv}.
     *
     * @param args the directory, how many rows of orders, how many events
     */
    public static void main(String... args) throws IOException {
        Path directory = Files.createDirectories(Path.of(args[0]));
        write(directory, Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    }

    static void write(Path directory, int rows, int events) throws IOException {
        Random chance = new Random(rows);
        try (Writer out = Files.newBufferedWriter(directory.resolve("orders.csv"))) {
            out.write(InventedShops.ORDERS_HEADER);
            for (int row = 0; row < rows; row++) {
                out.write(row(row, rows, chance));
            }
        }
        try (Writer out = Files.newBufferedWriter(directory.resolve("events.csv"))) {
            out.write(InventedShops.EVENTS_HEADER);
            for (int event = 0; event < events; event++) {
                int order = chance.nextInt(Math.max(1, rows / 2));
                InventedShop shop = shop(order);
                OffsetDateTime at = at(order, rows).plusDays(1 + chance.nextInt(30));
                out.write(shop.id + ',' + shop.prefix + order + ",,ev-" + event + ','
                        + STATES.get(chance.nextInt(STATES.size())) + ",,,," + at + ",\n");
            }
        }
    }

    /** Two rows make an order. */
    private static String row(int row, int rows, Random chance) {
        int order = row / 2;
        InventedShop shop = shop(order);
        String subscriber = order % 10 == 0 ? "" : "sub-" + (order * 31L % Math.max(1, rows / 8));
        String category = shop.categories.get(chance.nextInt(shop.categories.size()));
        String price = (10 + chance.nextInt(5_000)) + "." + (10 + chance.nextInt(90));
        return String.join(
                ",",
                shop.id,
                subscriber,
                shop.prefix + order,
                Integer.toString(1 + row % 2),
                category,
                price,
                Integer.toString(1 + chance.nextInt(3)),
                "",
                chance.nextInt(4) == 0 ? "99.00" : "",
                "1.00",
                "RUB",
                "",
                "",
                at(order, rows) + "\n");
    }

    private static InventedShop shop(int order) {
        return SHOPS.get(order % SHOPS.size());
    }

    private static OffsetDateTime at(int order, int rows) {
        return START.plusSeconds(order * (180L * 86_400 / Math.max(1, rows / 2)));
    }
}
