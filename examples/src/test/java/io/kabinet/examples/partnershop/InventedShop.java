package io.kabinet.examples.partnershop;

import java.util.List;

/** The shops that come with the example. */
enum InventedShop {
    SEVERNAYA_LAVKA("severnaya-lavka", "N-", List.of("books", "kitchen", "sale", "subscription", "gift-cards", "tea")),
    GOROD_IGR("gorod-igr", "G-", List.of("toys", "games", "crafts", "puzzles")),
    DOM_I_SAD("dom-i-sad", "D-", List.of("garden", "stationery", "toys", "tools")),
    LUGOVAYA_APTEKA("lugovaya-apteka", "A-", List.of("care", "vitamins", "")),
    YASNAYA_FERMA("yasnaya-ferma", "Y-", List.of("milk", "honey", "cheese"));

    final String id;
    final String prefix;

    @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
    final List<String> categories;

    InventedShop(String id, String prefix, List<String> categories) {
        this.id = id;
        this.prefix = prefix;
        this.categories = categories;
    }
}
