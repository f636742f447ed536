package io.kabinet.spark.settlement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Invented partners with all kinds of terms, orders over three months, and events of every kind: late, doubled, of unknown orders,
 * without an amount, with an id of something else; some rows of each file cannot be read.
 */
record RandomWorld(Map<Kind, List<String>> rows) {

    private static final int PARTNERS = 6;
    private static final Instant START = Instant.parse("2026-01-15T00:00:00Z");
    private static final int SECONDS = 75 * 86_400;
    private static final List<String> CATEGORIES = List.of("tea", "books", "toys", "");
    private static final List<String> STATES = List.of(
            "approved",
            "approved",
            "reward_received",
            "reward_received",
            "paid",
            "pending",
            "declined",
            "returned",
            "partly_redeemed",
            "lost");

    static RandomWorld of(long seed, int orders) {
        SplittableRandom chance = new SplittableRandom(seed);
        Map<Kind, List<String>> rows = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            rows.put(kind, new ArrayList<>());
        }
        RandomWorld world = new RandomWorld(rows);
        for (int partner = 0; partner < PARTNERS; partner++) {
            world.terms(partner, chance);
        }
        for (int order = 0; order < orders; order++) {
            world.order(order, chance);
        }
        return world;
    }

    /** Writes the rows into files that are called by their kinds. */
    void write(Path directory) {
        rows.forEach((kind, lines) -> {
            List<String> all = new ArrayList<>();
            all.add(String.join(",", kind.columns()));
            all.addAll(lines);
            try {
                Files.write(directory.resolve(kind.word() + ".csv"), all);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void terms(int partner, SplittableRandom chance) {
        int offers = 1 + chance.nextInt(3);
        for (int i = 0; i < offers; i++) {
            boolean isShare = chance.nextInt(4) > 0;
            add(
                    Kind.OFFERS,
                    Map.ofEntries(
                            Map.entry("partner_id", "partner-" + partner),
                            Map.entry("contract_from", "2026-01-01"),
                            Map.entry("category", i == 0 ? "" : CATEGORIES.get(i - 1)),
                            Map.entry("percent", isShare ? chance.nextInt(1, 40) + "." + chance.nextInt(100) : ""),
                            Map.entry("fixed_amount", isShare ? "" : chance.nextInt(1, 500) + ".00"),
                            Map.entry("currency", "RUB"),
                            Map.entry("min_order", some(chance, 4, chance.nextInt(100, 2_000) + ".00")),
                            Map.entry("max_rate", some(chance, 3, String.valueOf(chance.nextInt(5, 30)))),
                            Map.entry("monthly_cap", partner % 2 == 0 ? chance.nextInt(50, 900) + ".50" : ""),
                            Map.entry("order_cap", some(chance, 4, chance.nextInt(20, 300) + ".00")),
                            Map.entry("payout_days", some(chance, 2, "3-4")),
                            Map.entry("rounding", some(chance, 2, "HALF_EVEN")),
                            Map.entry("stage", some(chance, 2, "ON_TOTAL")),
                            Map.entry("base", some(chance, 2, "PAID_WITH_DELIVERY"))));
        }
        if (chance.nextBoolean()) {
            add(
                    Kind.OFFERS,
                    Map.of(
                            "partner_id",
                            "partner-" + partner,
                            "contract_from",
                            "2026-01-01",
                            "category",
                            "toys",
                            "excluded",
                            "true"));
        }
    }

    private void order(int order, SplittableRandom chance) {
        String partner = "partner-" + chance.nextInt(PARTNERS + 1);
        String subscriber = some(chance, 5, "sub-" + chance.nextInt(12));
        int positions = chance.nextInt(1, 4);
        String at = at(chance.nextInt(SECONDS));
        for (int position = 1; position <= positions; position++) {
            boolean isBroken = chance.nextInt(40) == 0;
            add(
                    Kind.PURCHASES,
                    Map.ofEntries(
                            Map.entry("partner_id", partner),
                            Map.entry("subscriber_ref", subscriber),
                            Map.entry("order_id", "order-" + order),
                            Map.entry("position_id", String.valueOf(position)),
                            Map.entry("category", CATEGORIES.get(chance.nextInt(CATEGORIES.size()))),
                            Map.entry(
                                    "unit_price",
                                    isBroken ? "12,50" : chance.nextInt(1, 3_000) + "." + chance.nextInt(10, 100)),
                            Map.entry("quantity", String.valueOf(chance.nextInt(1, 4))),
                            Map.entry("delivery", chance.nextInt(3) == 0 ? "150.00" : ""),
                            Map.entry("currency", chance.nextInt(50) == 0 ? "BYN" : "RUB"),
                            Map.entry("ordered_at", chance.nextInt(5) == 0 ? at(chance.nextInt(SECONDS)) : at)));
        }
        int events = chance.nextInt(5);
        for (int i = 0; i < events; i++) {
            event(partner, order, positions, chance);
        }
        if (partner.endsWith("1") || partner.endsWith("2")) {
            add(
                    Kind.STATEMENT,
                    Map.of(
                            "partner_id",
                            partner,
                            "order_id",
                            "order-" + (chance.nextInt(10) == 0 ? order + 100_000 : order),
                            "position_id",
                            "1",
                            "reward",
                            chance.nextInt(200) + ".00",
                            "currency",
                            "RUB",
                            "state",
                            chance.nextInt(20) == 0 ? "" : "approved"));
        }
    }

    private void event(String partner, int order, int positions, SplittableRandom chance) {
        boolean isWhole = chance.nextBoolean();
        String state = STATES.get(chance.nextInt(STATES.size()));
        boolean measured = state.equals("partly_redeemed") || state.equals("paid") || chance.nextInt(6) == 0;
        Map<String, String> cells = Map.ofEntries(
                Map.entry("partner_id", partner),
                Map.entry("order_id", "order-" + (chance.nextInt(30) == 0 ? order + 50_000 : order)),
                Map.entry("position_id", isWhole ? "" : String.valueOf(chance.nextInt(1, positions + 1))),
                Map.entry("event_id", chance.nextInt(3) == 0 ? "ev-" + order + '-' + chance.nextInt(4) : ""),
                Map.entry("state", state),
                Map.entry("amount", measured ? chance.nextInt(1, 400) + ".00" : ""),
                Map.entry("currency", measured ? "RUB" : ""),
                Map.entry("occurred_at", chance.nextInt(40) == 0 ? "yesterday" : at(SECONDS + chance.nextInt(SECONDS))),
                Map.entry("reason", chance.nextInt(9) == 0 ? "wrong size" : ""));
        add(Kind.EVENTS, cells);
        if (chance.nextInt(6) == 0) {
            add(Kind.EVENTS, cells);
        }
    }

    private void add(Kind kind, Map<String, String> cells) {
        rows.getOrDefault(kind, List.of())
                .add(String.join(
                        ",",
                        kind.columns().stream()
                                .map(column -> cells.getOrDefault(column, ""))
                                .toList()));
    }

    private static String some(SplittableRandom chance, int oneIn, String text) {
        return chance.nextInt(oneIn) == 0 ? "" : text;
    }

    private static String at(int seconds) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                START.plusSeconds(seconds).atOffset(ZoneOffset.ofHours(3)));
    }
}
