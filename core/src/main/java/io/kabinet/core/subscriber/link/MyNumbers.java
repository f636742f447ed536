package io.kabinet.core.subscriber.link;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.link.LinkDecision.Granted;
import io.kabinet.core.subscriber.link.LinkDecision.Refused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * The numbers of one cabinet: the main one, those linked to it, and the one that is looked at.
 *
 * <p>{@link LinkPolicy} links and switches; unlinking needs no policy. Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «Возможность просмотреть закрепленные за абонентом номера мобильных»; «В ЛК можно добавлять несколько
 * номеров».
 *
 * @param main the number that the cabinet is of; it is never unlinked
 * @param linked the numbers linked to it, in the order in which they were
 * @param current the one that is looked at
 */
public record MyNumbers(Msisdn main, List<Msisdn> linked, Msisdn current) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a number is there twice, or the current one is not there
     */
    public MyNumbers {
        linked = List.copyOf(linked);
        if (linked.contains(main) || new HashSet<>(linked).size() < linked.size()) {
            throw new IllegalArgumentException("linked must have no number twice, and not the main one");
        }
        Objects.requireNonNull(current, "current");
        if (!current.equals(main) && !linked.contains(current)) {
            throw new IllegalArgumentException("current must be the main number or a linked one");
        }
    }

    /**
     * A cabinet with one number only.
     *
     * @param main the number
     * @return that number, looked at
     */
    public static MyNumbers of(Msisdn main) {
        return new MyNumbers(main, List.of(), main);
    }

    /**
     * All of them.
     *
     * @return the main one, and then the linked ones
     */
    public List<Msisdn> all() {
        List<Msisdn> all = new ArrayList<>(List.of(main));
        all.addAll(linked);
        return List.copyOf(all);
    }

    /**
     * Takes a number out of the list; if it was looked at, the main one is looked at next.
     *
     * @param number the number
     * @return the list without it, or {@code NOT_LINKED}, also for the main number
     */
    public LinkDecision unlink(Msisdn number) {
        if (!linked.contains(number)) {
            return new Refused(List.of(Reason.of(LinkReason.NOT_LINKED)));
        }
        List<Msisdn> left =
                linked.stream().filter(other -> !other.equals(number)).toList();
        return new Granted(new MyNumbers(main, left, current.equals(number) ? main : current));
    }

    MyNumbers with(Msisdn number) {
        List<Msisdn> longer = new ArrayList<>(linked);
        longer.add(number);
        return new MyNumbers(main, longer, current);
    }

    MyNumbers lookingAt(Msisdn number) {
        return new MyNumbers(main, linked, number);
    }
}
