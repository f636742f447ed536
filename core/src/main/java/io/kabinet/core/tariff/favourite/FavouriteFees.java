package io.kabinet.core.tariff.favourite;

import io.kabinet.core.internal.Amounts;
import io.kabinet.core.values.Stated;
import java.util.Objects;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * What it costs, each time, to change the list of favourite numbers; what is not stated is not free.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param add to add a number
 * @param replace to put a number in the place of another
 * @param remove to remove a number
 */
public record FavouriteFees(Stated<Money> add, Stated<Money> replace, Stated<Money> remove) {

    /** Nobody stated any fee. */
    public static final FavouriteFees NOT_STATED =
            new FavouriteFees(Stated.notStated(), Stated.notStated(), Stated.notStated());

    /**
     * Checks the fees.
     *
     * @throws IllegalArgumentException if one is below zero or absurd
     */
    public FavouriteFees {
        Stream.of(add, replace, remove)
                .map(Objects::requireNonNull)
                .flatMap(fee -> fee.asOptional().stream())
                .forEach(fee -> Amounts.check("fee", fee));
    }
}
