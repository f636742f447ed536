package io.kabinet.core.subscriber.link;

import io.kabinet.core.internal.Words;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.link.LinkDecision.Granted;
import io.kabinet.core.subscriber.link.LinkDecision.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Which numbers may be linked in one cabinet.
 *
 * <p>Everything that stands against it is told at once, in the order of {@link LinkReason}. What was asked of owner,
 * region and service when a number was linked is asked again whenever somebody switches to it: where the owner is asked
 * for, a number that has passed to another person is out of reach from then on. A policy that asks for the password alone,
 * such as {@link #BELARUS_HELP_PAGE}, does not notice that: the number stays within reach until it is unlinked, so who
 * uses such a policy must unlink a number that changes hands. Immutable and safe for use by several threads.
 *
 * @param sameOwner whether both numbers must be registered to one person
 * @param sameRegion whether both must be registered in one region
 * @param service the name of a service that both must have, if there is one
 * @param otherPassword whether the password of the number to be linked is asked for
 * @param mostLinked how many numbers can be linked to one, if there is a limit
 * @param nesting whether a linked number may have numbers linked to it
 */
public record LinkPolicy(
        boolean sameOwner,
        boolean sameRegion,
        Optional<String> service,
        boolean otherPassword,
        OptionalInt mostLinked,
        boolean nesting) {

    /** The free service that each number needs in Russia. */
    public static final String NUMBER_MANAGEMENT = "Управление номерами";

    /**
     * Market Russia: one owner, one region, and a free service on each number.
     *
     * <p>How many is not stated, so there is no limit; that links do not nest is this library's choice.
     *
     * <p><b>Source:</b> «В ЛК можно добавлять несколько номеров, если они зарегистрированы на одного человека в одном
     * российском регионе. На каждом из номеров следует подключить бесплатную услугу «Управление номерами»».
     */
    public static final LinkPolicy RUSSIA =
            new LinkPolicy(true, true, Optional.of(NUMBER_MANAGEMENT), false, OptionalInt.empty(), false);

    /**
     * Belarus as the operator's help page has it: the password of the number to be linked is asked for.
     *
     * <p>No article says anything of linked numbers in Belarus, so this is not a default. It asks for no owner, and so
     * does not notice that a linked number has passed to another person.
     *
     * <p><b>Source:</b> a page of the operator, undated, read in 2026-11.
     */
    public static final LinkPolicy BELARUS_HELP_PAGE =
            new LinkPolicy(false, false, Optional.empty(), true, OptionalInt.empty(), false);

    /**
     * Checks that not everybody's number can be linked by everybody.
     *
     * @throws IllegalArgumentException if neither the owner nor the password matters, the service's name is blank, or
     *     fewer than one can be linked
     */
    public LinkPolicy {
        if (!sameOwner && !otherPassword) {
            throw new IllegalArgumentException("a link must ask for the same owner or for the other number's password");
        }
        service.ifPresent(name -> Words.check("service", name));
        if (mostLinked.orElse(1) < 1) {
            throw new IllegalArgumentException("mostLinked must be 1 or more: " + mostLinked.getAsInt());
        }
    }

    /**
     * Links a number to the main one.
     *
     * @param numbers the list as it is
     * @param facts what is known of both numbers
     * @return the list with the number, or every reason against it
     * @throws IllegalArgumentException if the facts are not about the main number of the list
     */
    public LinkDecision link(MyNumbers numbers, LinkFacts facts) {
        checkMain(numbers, facts.own());
        List<Reason> reasons = new ArrayList<>();
        addAgainstPlace(reasons, numbers, facts);
        addAgainstPair(reasons, facts.own(), facts.other());
        if (otherPassword && !facts.otherPasswordGiven()) {
            reasons.add(Reason.of(LinkReason.OTHER_PASSWORD_NEEDED));
        }
        return reasons.isEmpty() ? new Granted(numbers.with(facts.other().number())) : new Refused(reasons);
    }

    /**
     * Looks at another number of the list; the main one can always be looked at.
     *
     * @param numbers the list as it is
     * @param own what is known of the main number
     * @param other what is known of the number to look at
     * @return the list with that number as the current one, or every reason against it
     * @throws IllegalArgumentException if {@code own} is not about the main number of the list
     */
    public LinkDecision switchTo(MyNumbers numbers, NumberFacts own, NumberFacts other) {
        checkMain(numbers, own);
        List<Reason> reasons = new ArrayList<>();
        if (!other.number().equals(numbers.main())) {
            if (!numbers.linked().contains(other.number())) {
                reasons.add(Reason.of(LinkReason.NOT_LINKED));
            }
            addAgainstPair(reasons, own, other);
        }
        return reasons.isEmpty() ? new Granted(numbers.lookingAt(other.number())) : new Refused(reasons);
    }

    private static void checkMain(MyNumbers numbers, NumberFacts own) {
        if (!own.number().equals(numbers.main())) {
            throw new IllegalArgumentException("own must be about the main number of the list");
        }
    }

    private void addAgainstPlace(List<Reason> reasons, MyNumbers numbers, LinkFacts facts) {
        if (facts.other().number().equals(numbers.main())) {
            reasons.add(Reason.of(LinkReason.LINK_TO_ITSELF));
        }
        if (numbers.linked().contains(facts.other().number())) {
            reasons.add(Reason.of(LinkReason.ALREADY_LINKED));
        }
        if (numbers.linked().size() >= mostLinked.orElse(Integer.MAX_VALUE)) {
            reasons.add(Reason.of(LinkReason.TOO_MANY_LINKED).with("maximum", (long) mostLinked.getAsInt()));
        }
        if (!nesting && facts.own().role() == LinkRole.LINKED) {
            reasons.add(about(LinkReason.NESTED_LINK, facts.own()));
        }
        if (!nesting && facts.other().role() == LinkRole.MAIN) {
            reasons.add(about(LinkReason.NESTED_LINK, facts.other()));
        }
    }

    private void addAgainstPair(List<Reason> reasons, NumberFacts own, NumberFacts other) {
        boolean owners = sameOwner && known("owner", NumberFacts::owner, own, other, reasons);
        boolean regions = sameRegion && known("region", NumberFacts::region, own, other, reasons);
        if (owners && !own.owner().equals(other.owner())) {
            reasons.add(Reason.of(LinkReason.OTHER_OWNER));
        }
        if (regions && !own.region().equals(other.region())) {
            reasons.add(Reason.of(LinkReason.OTHER_REGION)
                    .with("expected", own.region().orElseThrow())
                    .with("actual", other.region().orElseThrow()));
        }
        service.ifPresent(name -> List.of(own, other).forEach(number -> {
            if (!number.services().contains(name)) {
                reasons.add(Reason.of(LinkReason.LINK_SERVICE_NEEDED)
                        .with("service", name)
                        .with("number", number.number().toString()));
            }
        }));
    }

    private static boolean known(
            String fact,
            Function<NumberFacts, Optional<String>> of,
            NumberFacts own,
            NumberFacts other,
            List<Reason> reasons) {
        boolean known = of.apply(own).isPresent() && of.apply(other).isPresent();
        if (!known) {
            reasons.add(Reason.of(LinkReason.FACT_NOT_KNOWN).with("fact", fact));
        }
        return known;
    }

    private static Reason about(LinkReason code, NumberFacts number) {
        return Reason.of(code).with("number", number.number().toString());
    }
}
