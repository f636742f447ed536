package io.kabinet.core.reason;

import io.kabinet.core.values.Stated;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Why an answer is what it is: a stable code and its numbers.
 *
 * <p>A code that came from outside and that this version does not know is kept as its text. For example, {@code
 * Reason.of(CashbackReason.BELOW_MINIMUM).with("minimum", rub500)}. Immutable and safe for use by several threads.
 *
 * @param code the stable code, such as {@code BELOW_MINIMUM}
 * @param figures its numbers, in a fixed order
 */
public record Reason(String code, List<Figure> figures) {

    /**
     * Copies the figures and checks the code.
     *
     * @throws IllegalArgumentException if {@code code} is blank
     */
    public Reason {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a reason needs a code");
        }
        figures = List.copyOf(figures);
    }

    /**
     * A reason without numbers.
     *
     * @param code the code
     * @return the reason
     */
    public static Reason of(ReasonCode code) {
        return new Reason(code.name(), List.of());
    }

    /**
     * The same reason with one more number.
     *
     * @param name what the number is
     * @param value the number, of a kind that {@link Figure} lists
     * @return the longer reason
     * @throws IllegalArgumentException if the value is of no listed kind
     */
    public Reason with(String name, Object value) {
        Figure figure = new Figure(name, value);
        return new Reason(code, figures.isEmpty() ? List.of(figure) : longerBy(figure));
    }

    /**
     * The same reason with one more number, where somebody states it.
     *
     * <p>What nobody states is left out, and with it the part of the text that would tell it.
     *
     * @param name what the number is
     * @param value the number, of a kind that {@link Figure} lists, or not stated
     * @return the longer reason, or this one
     * @throws IllegalArgumentException if the value is of no listed kind
     */
    public Reason withIfStated(String name, Stated<?> value) {
        return value.match(known -> with(name, known), () -> this);
    }

    /**
     * Whether this is that reason.
     *
     * @param other the code to compare with
     * @return true if the codes are the same
     */
    public boolean is(ReasonCode other) {
        return code.equals(other.name());
    }

    /**
     * One of the numbers.
     *
     * @param name what the number is
     * @return its value, or empty if the reason has no such number
     */
    public Optional<Object> figure(String name) {
        Objects.requireNonNull(name, "name");
        return figures.stream()
                .filter(figure -> figure.name().equals(name))
                .map(Figure::value)
                .findFirst();
    }

    private List<Figure> longerBy(Figure figure) {
        Figure[] longer = figures.toArray(new Figure[figures.size() + 1]);
        longer[figures.size()] = figure;
        return List.of(longer);
    }
}
