package io.kabinet.core.values;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a figure comes from.
 *
 * <p>Each figure of a rulebook has one. For example, the cap of 25 % has the source with the id
 * {@code articles/ru-overview} and the quote «Максимальное количество бонусов может быть 25% от суммы». Immutable and
 * safe for use by several threads.
 *
 * @param id a stable name of the document
 * @param grade how far it can be trusted
 * @param quote the words that say so, in their own language
 * @param published the day the document was published, if it has a date
 * @param read the month in which it was read, if that is known
 */
public record Source(
        String id, Grade grade, Optional<String> quote, Optional<LocalDate> published, Optional<YearMonth> read) {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if {@code id} is blank
     */
    public Source {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a source needs an id");
        }
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(read, "read");
    }

    /**
     * An undated article with the words that give the figure.
     *
     * @param id a stable name of the article
     * @param quote its words
     * @return the source
     */
    public static Source article(String id, String quote) {
        return new Source(id, Grade.ARTICLE, Optional.of(quote), Optional.empty(), Optional.empty());
    }

    /**
     * A default that this library chose because no source decides it.
     *
     * @param why the reason of the choice
     * @return the source
     */
    public static Source ownChoice(String why) {
        return new Source("kabinet", Grade.OWN_CHOICE, Optional.of(why), Optional.empty(), Optional.empty());
    }

    /**
     * The document of somebody other than the articles, read in a month.
     *
     * @param id a stable name of the document
     * @param grade how far it can be trusted
     * @param read the month in which it was read
     * @return the source
     */
    public static Source document(String id, Grade grade, YearMonth read) {
        return new Source(id, grade, Optional.empty(), Optional.empty(), Optional.of(read));
    }

    /** How far a source can be trusted, best first. */
    public enum Grade {
        /** One of the four articles this library is written after. */
        ARTICLE,
        /** A page of the operator, or a network's own documentation. */
        OPERATOR_PAGE,
        /** A primary artefact, such as a client written against the live service. */
        PRIMARY_ARTEFACT,
        /** Two or more independent secondary pages that agree. */
        SECONDARY_AGREED,
        /** One secondary page. */
        SECONDARY,
        /** Nobody says; this library chose, and says why. */
        OWN_CHOICE
    }
}
