package io.kabinet.core.tariff;

import io.kabinet.core.internal.Words;
import java.util.List;
import java.util.Objects;

/**
 * A tariff in words: its name, what the operator writes about it, and its characteristics.
 *
 * <p>Nothing is reckoned from it. Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «описание и полная характеристика тарифного плана».
 *
 * @param name what people call the tariff, such as «Супер 8»
 * @param description the full description, empty if there is none
 * @param characteristics what the operator lists, in the operator's order
 */
public record TariffCard(String name, String description, List<Characteristic> characteristics) {

    /**
     * One line of the list.
     *
     * @param name what is told
     * @param value how much or which
     */
    public record Characteristic(String name, String value) {

        /** Checks that nothing is missing. */
        public Characteristic {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Checks the name and copies the list.
     *
     * @throws IllegalArgumentException if the name is blank, too long, or holds a control character
     */
    public TariffCard {
        Words.check("tariff name", name);
        Objects.requireNonNull(description, "description");
        characteristics = List.copyOf(characteristics);
    }

    /**
     * Just a name.
     *
     * @param name what people call the tariff
     * @return the card
     * @throws IllegalArgumentException if the name is blank, too long, or holds a control character
     */
    public static TariffCard named(String name) {
        return new TariffCard(name, "", List.of());
    }
}
