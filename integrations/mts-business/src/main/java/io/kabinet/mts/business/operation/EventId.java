package io.kabinet.mts.business.operation;

import io.kabinet.client.operation.Why;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the operator calls a request that it took and does later: an {@code eventID}, {@code eventId} or {@code messageId}.
 *
 * <p>It is no secret. A change that ends as unknown after it was taken carries it: {@code EventId.in(unknown.why())}, to be
 * kept and asked about with {@link ReadRequestStatus}, after a restart too.
 *
 * @param text 1 to 64 letters, digits and {@code - _ .}, and not a bare number of a phone or account
 */
public record EventId(String text) {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern LIKE_A_NUMBER = Pattern.compile("[0-9]{10,12}");
    private static final String LABEL = "event ";
    private static final Pattern TOLD = Pattern.compile("(?:^|, )" + LABEL + "(" + PLAIN.pattern() + ")(?:$|,)");

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is not as said; the message does not repeat it
     */
    public EventId {
        if (!PLAIN.matcher(text).matches() || LIKE_A_NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("text is not the id of an event");
        }
    }

    /**
     * An id, if the text can be one.
     *
     * @param text what came
     * @return the id or empty
     */
    public static Optional<EventId> maybe(String text) {
        return PLAIN.matcher(text).matches() && !LIKE_A_NUMBER.matcher(text).matches()
                ? Optional.of(new EventId(text))
                : Optional.empty();
    }

    /**
     * The id that came with a doubt.
     *
     * @param why of an unknown outcome
     * @return the id, or empty if the operator had not answered with one
     */
    public static Optional<EventId> in(Why why) {
        return why.detail().map(TOLD::matcher).filter(Matcher::find).map(found -> new EventId(found.group(1)));
    }

    /**
     * The id as it is written into a doubt.
     *
     * @return words for {@link Why#detail()}
     */
    public String told() {
        return LABEL + text;
    }

    @Override
    public String toString() {
        return text;
    }
}
