package io.kabinet.core.tariff.favourite;

import static io.kabinet.core.tariff.favourite.FavouriteReason.FAVOURITE_IS_OWN_NUMBER;
import static io.kabinet.core.tariff.favourite.FavouriteReason.FAVOURITE_LIMIT_REACHED;
import static io.kabinet.core.tariff.favourite.FavouriteReason.FAVOURITE_NOT_ON_LIST;
import static io.kabinet.core.tariff.favourite.FavouriteReason.FAVOURITE_ON_LIST_ALREADY;
import static io.kabinet.core.tariff.favourite.FavouriteReason.NUMBER_TYPE_NOT_ALLOWED;
import static io.kabinet.core.tariff.favourite.FavouriteReason.TOO_EARLY;
import static io.kabinet.core.tariff.favourite.FavouriteReason.UNRECOGNISED;

import io.kabinet.core.internal.Moments;
import io.kabinet.core.internal.Periods;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.tariff.favourite.FavouriteDecision.Granted;
import io.kabinet.core.tariff.favourite.FavouriteDecision.Refused;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.joda.money.Money;

/**
 * How many favourite numbers a tariff allows, of which types, and what it costs to change them.
 *
 * <p>Checked in the order of {@link FavouriteReason}: the number that goes, then the number that comes, then the limit.
 * Every reason is told. A number that goes must have been on the list for the shortest stay, so that a full list cannot
 * be turned over faster by removing and adding. Each tariff has figures of its own, so there is no default. Immutable and
 * safe for use by several threads.
 *
 * <p><b>Source:</b> «В зависимости от вашего тарифного плана вы можете добавить ограниченное количество любимых номеров»;
 * «Если номер входит в доступные типы любимых номеров, то услуга будет успешно активирована. Иначе введите другой номер».
 * Own numbers and repeated ones are refused by this library's choice.
 *
 * @param limit how many numbers there may be, zero or more
 * @param types the types that are allowed, at least one unless the limit is zero
 * @param fees what it costs
 * @param shortestStay how long a number stays on the list at least, if there is such a rule
 */
public record FavouriteNumbersPolicy(
        int limit, SortedSet<NumberType> types, FavouriteFees fees, Optional<Period> shortestStay) {

    /**
     * Copies the types and checks the figures.
     *
     * @throws IllegalArgumentException if the limit is below zero, no type is allowed, or the stay is not above zero
     */
    public FavouriteNumbersPolicy {
        types = Collections.unmodifiableSortedSet(new TreeSet<>(types));
        Objects.requireNonNull(fees, "fees");
        if (limit < 0 || (limit > 0 && types.isEmpty())) {
            throw new IllegalArgumentException("the limit must be zero or more, with types to fill it: " + limit);
        }
        shortestStay.ifPresent(stay -> Periods.check("shortestStay", stay));
    }

    /**
     * So many numbers of some types, at fees that are not stated.
     *
     * @param limit how many numbers there may be
     * @param types the types that are allowed
     * @return the policy
     * @throws IllegalArgumentException if the limit is below zero, or no type is allowed
     */
    public static FavouriteNumbersPolicy of(int limit, NumberType... types) {
        return new FavouriteNumbersPolicy(
                limit, new TreeSet<>(Set.of(types)), FavouriteFees.NOT_STATED, Optional.empty());
    }

    /**
     * The same policy at fees.
     *
     * @param other what it costs
     * @return the changed policy
     */
    public FavouriteNumbersPolicy with(FavouriteFees other) {
        return new FavouriteNumbersPolicy(limit, types, other, shortestStay);
    }

    /**
     * The same policy with a shortest stay.
     *
     * @param other how long a number stays on the list at least, above zero
     * @return the changed policy
     * @throws IllegalArgumentException if it is not above zero
     */
    public FavouriteNumbersPolicy with(Period other) {
        return new FavouriteNumbersPolicy(limit, types, fees, Optional.of(other));
    }

    /**
     * Decides whether a number is added.
     *
     * @param candidate the number and its type; {@code since} is the moment of asking
     * @param list the list as it is
     * @return the list with it at the end, or every reason against it
     */
    public FavouriteDecision add(FavouriteNumber candidate, FavouriteNumbers list) {
        List<Reason> reasons = new ArrayList<>();
        checkIncoming(candidate, list, list.numbers(), reasons);
        checkLimit(list.numbers(), reasons);
        return decided(reasons, list, plus(list.numbers(), candidate), fees.add());
    }

    /**
     * Decides whether a number takes the place of another.
     *
     * @param outgoing the number that should go
     * @param candidate the number that should come, and its type; {@code since} is the moment of asking
     * @param list the list as it is
     * @param zone the market's zone
     * @return the list without the one and with the other at the end, or every reason against it
     * @throws IllegalArgumentException if a moment is outside the years 0001 to 9999
     */
    public FavouriteDecision replace(Peer outgoing, FavouriteNumber candidate, FavouriteNumbers list, ZoneId zone) {
        List<Reason> reasons = new ArrayList<>();
        checkOutgoing(outgoing, list, candidate.since(), zone, reasons);
        List<FavouriteNumber> others = without(outgoing, list);
        checkIncoming(candidate, list, list.numbers(), reasons); // a number does not take its own place
        if (others.size() < list.numbers().size()) {
            checkLimit(others, reasons);
        }
        return decided(reasons, list, plus(others, candidate), fees.replace());
    }

    /**
     * Decides whether a number is removed.
     *
     * @param outgoing the number that should go
     * @param list the list as it is
     * @param now the moment of asking
     * @param zone the market's zone
     * @return the list without it, or every reason against it
     * @throws IllegalArgumentException if a moment is outside the years 0001 to 9999
     */
    public FavouriteDecision remove(Peer outgoing, FavouriteNumbers list, Instant now, ZoneId zone) {
        List<Reason> reasons = new ArrayList<>();
        checkOutgoing(outgoing, list, now, zone, reasons);
        return decided(reasons, list, without(outgoing, list), fees.remove());
    }

    private void checkOutgoing(Peer outgoing, FavouriteNumbers list, Instant now, ZoneId zone, List<Reason> reasons) {
        Optional<FavouriteNumber> found =
                list.numbers().stream().filter(number -> number.is(outgoing)).findFirst();
        if (found.isEmpty()) {
            reasons.add(Reason.of(FAVOURITE_NOT_ON_LIST));
        } else if (shortestStay.isPresent()) {
            Instant until = Moments.check("since", found.get().since())
                    .atZone(zone)
                    .plus(shortestStay.get())
                    .toInstant();
            if (Moments.check("now", now).isBefore(until)) {
                reasons.add(Reason.of(TOO_EARLY).with("until", until));
            }
        }
    }

    private void checkIncoming(
            FavouriteNumber candidate, FavouriteNumbers list, List<FavouriteNumber> others, List<Reason> reasons) {
        if (!types.contains(candidate.type())) {
            reasons.add(
                    candidate.type().isKnown()
                            ? Reason.of(NUMBER_TYPE_NOT_ALLOWED)
                                    .with("type", candidate.type().text())
                            : Reason.of(UNRECOGNISED)
                                    .with("text", candidate.type().text()));
        }
        if (candidate.peer().msisdn().filter(list.own()::equals).isPresent()) {
            reasons.add(Reason.of(FAVOURITE_IS_OWN_NUMBER));
        }
        if (others.stream().anyMatch(number -> number.is(candidate.peer()))) {
            reasons.add(Reason.of(FAVOURITE_ON_LIST_ALREADY));
        }
    }

    private void checkLimit(List<FavouriteNumber> others, List<Reason> reasons) {
        if (others.size() >= limit) {
            reasons.add(Reason.of(FAVOURITE_LIMIT_REACHED).with("limit", (long) limit));
        }
    }

    private static FavouriteDecision decided(
            List<Reason> reasons, FavouriteNumbers list, List<FavouriteNumber> after, Stated<Money> fee) {
        return reasons.isEmpty() ? new Granted(new FavouriteNumbers(list.own(), after), fee) : new Refused(reasons);
    }

    private static List<FavouriteNumber> without(Peer outgoing, FavouriteNumbers list) {
        return list.numbers().stream().filter(number -> !number.is(outgoing)).toList();
    }

    private static List<FavouriteNumber> plus(List<FavouriteNumber> others, FavouriteNumber candidate) {
        List<FavouriteNumber> longer = new ArrayList<>(others);
        longer.add(candidate);
        return longer;
    }
}
