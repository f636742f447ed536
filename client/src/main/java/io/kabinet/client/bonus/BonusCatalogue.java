package io.kabinet.client.bonus;

import io.kabinet.core.bonus.programme.CatalogueItem;
import java.util.List;

/**
 * What points buy today.
 *
 * @param items the items, in the order of the operator
 */
public record BonusCatalogue(List<CatalogueItem> items) {

    /** Checks that it is there. */
    public BonusCatalogue {
        items = List.copyOf(items);
    }
}
