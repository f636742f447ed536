package io.kabinet.core.cashback.settlement;

import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.internal.Moments;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that a partner or the operator reported of an order.
 *
 * <p>Two reports with one id of one partner are the same event; without an id, two reports that agree in everything but
 * the reason are. Immutable and safe for use by several threads.
 *
 * @param target what it speaks of
 * @param state what it says
 * @param measure how much it speaks of
 * @param occurredAt when it happened, by the reporter's clock, in the years 0001 to 9999
 * @param id the reporter's id of the event, if it has one
 * @param reason the reporter's words, if any
 */
public record PartnerEvent(
        EventTarget target,
        EventState state,
        EventMeasure measure,
        Instant occurredAt,
        Optional<String> id,
        Optional<String> reason) {

    /**
     * The order in which the events of a set take effect: time, rank of the state, id, then everything else, so that no
     * two different events are equal in it. Of the same event with words and without, the one with words comes first.
     */
    static final Comparator<PartnerEvent> ORDER = Comparator.comparing(PartnerEvent::occurredAt)
            .thenComparingInt(event -> event.state().rank())
            .thenComparing(event -> event.id().orElse(""))
            .thenComparing(event -> event.target().partner())
            .thenComparing(event -> event.target().order())
            .thenComparing(event -> event.target().position().orElse(""))
            .thenComparing(event -> event.state().text())
            .thenComparing(
                    event -> event.measure().amount().map(Object::toString).orElse(""))
            .thenComparing(event -> event.measure().quantity().orElse(-1L))
            .thenComparing(event -> event.reason().isEmpty())
            .thenComparing(event -> event.reason().orElse(""));

    /**
     * Checks the moment and the id.
     *
     * @throws IllegalArgumentException if the moment is out of range, or the id is blank, too long, or holds a control
     *     character
     */
    public PartnerEvent {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(reason, "reason");
        Moments.check("occurred at", occurredAt);
        id.ifPresent(text -> LineKey.checkId("event id", text));
    }

    /**
     * A report without amount, id or words.
     *
     * @param target what it speaks of
     * @param state what it says
     * @param occurredAt when it happened
     * @return the event
     * @throws IllegalArgumentException if the moment is out of range
     */
    public static PartnerEvent of(EventTarget target, EventState state, Instant occurredAt) {
        return new PartnerEvent(target, state, EventMeasure.NOT_STATED, occurredAt, Optional.empty(), Optional.empty());
    }

    /**
     * The same report with an id.
     *
     * @param text the reporter's id of the event
     * @return the changed event
     * @throws IllegalArgumentException if the id is blank, too long, or holds a control character
     */
    public PartnerEvent withId(String text) {
        return new PartnerEvent(target, state, measure, occurredAt, Optional.of(text), reason);
    }

    /**
     * The same report of so much.
     *
     * @param other how much it speaks of
     * @return the changed event
     */
    public PartnerEvent of(EventMeasure other) {
        return new PartnerEvent(target, state, other, occurredAt, id, reason);
    }

    /**
     * The same report with the reporter's words.
     *
     * @param words why
     * @return the changed event
     */
    public PartnerEvent because(String words) {
        return new PartnerEvent(target, state, measure, occurredAt, id, Optional.of(words));
    }

    /** What makes two reports the same event. */
    Object identity() {
        return id.<Object>map(text -> new Identity(target.partner(), text))
                .orElseGet(
                        () -> new PartnerEvent(target, state, measure, occurredAt, Optional.empty(), Optional.empty()));
    }

    private record Identity(String partner, String id) {}
}
