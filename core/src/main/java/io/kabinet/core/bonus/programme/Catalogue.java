package io.kabinet.core.bonus.programme;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What points can be exchanged for now.
 *
 * <p><b>Source:</b> «обменять накопленные бонусы на подарки из каталога МТС»; no source gives its items. Immutable and
 * safe for use by several threads.
 *
 * @param items the items, in the order to show them
 */
public record Catalogue(List<CatalogueItem> items) {

    /** Nothing on offer. */
    public static final Catalogue EMPTY = new Catalogue(List.of());

    /**
     * Copies the items and checks that an id stands for one of them.
     *
     * @throws IllegalArgumentException if an id is there twice
     */
    public Catalogue {
        items = List.copyOf(items);
        Set<String> ids = new HashSet<>();
        for (CatalogueItem item : items) {
            if (!ids.add(item.id())) {
                throw new IllegalArgumentException("the catalogue has two items " + item.id());
            }
        }
    }

    /**
     * So many items.
     *
     * @param items the items, in the order to show them
     * @return the catalogue
     * @throws IllegalArgumentException if an id is there twice
     */
    public static Catalogue of(CatalogueItem... items) {
        return new Catalogue(List.of(items));
    }

    /**
     * An item by its id.
     *
     * @param id the id, as it is written in the catalogue
     * @return the item, or empty if it is not on offer
     */
    public Optional<CatalogueItem> item(String id) {
        Objects.requireNonNull(id, "id");
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
