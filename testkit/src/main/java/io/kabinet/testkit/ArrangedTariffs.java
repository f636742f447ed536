package io.kabinet.testkit;

import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.tariff.Tariff;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.tariff.favourite.NumberType;
import io.kabinet.core.tariff.traffic.TrafficPackage;
import java.util.List;

/**
 * What a test says about the operator's tariffs; each method takes effect at once.
 *
 * <p>Unless told otherwise there are three, all of them invented: «Пример» with which everybody begins, «Большой пример»
 * with traffic and favourite numbers, and «Старый пример», which is closed. Whoever has a tariff that is not on the list keeps
 * it. Safe for use by several threads.
 */
public final class ArrangedTariffs {

    private final World world;

    ArrangedTariffs(World world) {
        this.world = world;
    }

    /**
     * Which tariffs the operator has, closed ones among them, in place of those that it had.
     *
     * <p>Whoever has one of them has it as it is told here: a tariff that is closed now is closed for its subscribers too.
     *
     * @param tariffs the tariffs, in the operator's order, each id once, all prices in the market's currency
     * @return this
     * @throws IllegalArgumentException if an id stands twice, or a price is in another currency
     */
    public ArrangedTariffs offers(Tariff... tariffs) {
        world.change(now -> world.rooms().tariffs.replace(List.of(tariffs)));
        return this;
    }

    /**
     * Which amounts of traffic a tariff lets its subscribers choose from, in place of earlier ones.
     *
     * @param tariff the tariff
     * @param packages the amounts, in the operator's order, each id once, all prices in the market's currency
     * @return this
     * @throws IllegalArgumentException if an id stands twice, or a price is in another currency
     */
    public ArrangedTariffs traffic(TariffId tariff, TrafficPackage... packages) {
        for (TrafficPackage each : packages) {
            each.price().asOptional().ifPresent(world::checked);
        }
        world.change(now -> world.rooms().tariffs.traffic(tariff, List.of(packages)));
        return this;
    }

    /**
     * What kind of number a number is.
     *
     * @param peer the number
     * @param type its kind; unless told, a number is on the network if it is a subscriber's of this operator, and of another
     *     operator's if not
     * @return this
     */
    public ArrangedTariffs numberIs(Peer peer, NumberType type) {
        world.change(now -> world.rooms().tariffs.type(peer, type));
        return this;
    }

    /**
     * The tariffs that the operator has.
     *
     * @return the tariffs, in the operator's order
     */
    public List<Tariff> all() {
        return world.look(now -> world.rooms().tariffs.all());
    }
}
