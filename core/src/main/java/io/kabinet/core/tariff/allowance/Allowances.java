package io.kabinet.core.tariff.allowance;

import io.kabinet.core.tariff.allowance.Drawn.Portion;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Quantity.NotStated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All allowances of a subscriber, and the order in which they are drawn on.
 *
 * <p>The smallest priority comes first; of one priority that which ends first, those without an end last; of one end that
 * which stands first on the list. For example, a call of 90 seconds with 60 seconds left takes these 60, and 30 remain to
 * be charged. Immutable and safe for use by several threads.
 *
 * @param all the allowances, in the operator's order, each id once
 */
public record Allowances(List<Allowance> all) {

    private static final Comparator<Allowance> DRAWN_FIRST = Comparator.comparingInt(Allowance::priority)
            .thenComparing(allowance -> allowance.validUntil().orElse(Instant.MAX));

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if an id stands twice
     */
    public Allowances {
        all = List.copyOf(all);
        if (all.stream().map(Allowance::id).distinct().count() < all.size()) {
            throw new IllegalArgumentException("an allowance stands twice on the list");
        }
    }

    /**
     * So many allowances.
     *
     * @param all the allowances, in the operator's order
     * @return all of them together
     * @throws IllegalArgumentException if an id stands twice
     */
    public static Allowances of(Allowance... all) {
        return new Allowances(List.of(all));
    }

    /**
     * The allowances that usage would draw on, that which is drawn on first before the rest.
     *
     * <p><b>Source:</b> forwarded calls «оплачиваются отдельно», and free minutes are not spent on them, so the forwarded
     * leg of a call draws on none.
     *
     * @param use what is used
     * @param now when
     * @return those that cover it, are valid, and have something left or are not known to have nothing
     */
    public List<Allowance> inOrder(Use use, Instant now) {
        return use.forwarded()
                ? List.of()
                : all.stream()
                        .filter(each -> each.scope().covers(use) && each.isValidAt(now) && !isEmpty(each))
                        .sorted(DRAWN_FIRST)
                        .toList();
    }

    /**
     * Draws usage from the allowances.
     *
     * <p>Where an allowance comes of which nobody knows how much is left, drawing ends, and what remains to be charged is
     * not stated.
     *
     * @param use what is used
     * @param now when
     * @return what was drawn from where, what remains to be charged, and the allowances afterwards
     */
    public Drawn draw(Use use, Instant now) {
        List<Allowance> after = new ArrayList<>(all);
        List<Portion> portions = new ArrayList<>();
        long rest = use.units();
        for (Allowance each : inOrder(use, now)) {
            if (rest == 0) {
                break;
            }
            if (each.remainder().left() instanceof NotStated) {
                return new Drawn(portions, each.remainder().left(), new Allowances(after));
            }
            long wanted = rest;
            long taken = each.remainder().left().match(left -> Math.min(left, wanted), () -> wanted, () -> 0L);
            portions.add(new Portion(each.id(), taken));
            after.set(all.indexOf(each), each.with(each.remainder().minus(taken)));
            rest -= taken;
        }
        return new Drawn(portions, Quantity.of(rest, use.kind().unit()), new Allowances(after));
    }

    private static boolean isEmpty(Allowance allowance) {
        return allowance.remainder().left().match(left -> left == 0, () -> false, () -> false);
    }
}
