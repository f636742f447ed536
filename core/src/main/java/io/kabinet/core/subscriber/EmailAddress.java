package io.kabinet.core.subscriber;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address; it prints masked.
 *
 * <p>Only the plain form is taken: letters, digits and {@code !#$%&'*+/=?^_`{|}~-} before the one {@code @}, single dots
 * between them; after it two names or more of letters, digits and hyphens, the last of them no number. No quotes, no
 * comments, no address numbers, nothing beyond ASCII: a domain in Cyrillic is written in its {@code xn--} form. Whether
 * anybody reads there is not known from an address. The domain is kept in lower case, since case does not matter in it.
 * Immutable and safe for use by several threads.
 *
 * @param text the address, of up to {@value #LONGEST} characters
 */
public record EmailAddress(String text) {

    /** The longest address that mail can carry, in characters (RFC 5321). */
    public static final int LONGEST = 254;

    private static final int LONGEST_LOCAL = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern PLAIN =
            Pattern.compile(ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+(?![0-9]+$)" + LABEL);

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is not as described; the message never repeats it
     */
    public EmailAddress {
        if (!isPlain(text)) {
            throw new IllegalArgumentException(
                    "text must be a plain e-mail address: got " + text.length() + " characters");
        }
        int at = text.indexOf('@');
        text = text.substring(0, at) + text.substring(at).toLowerCase(Locale.ROOT);
    }

    /**
     * The address that somebody typed, if it is one.
     *
     * @param typed any text; spaces around it do not matter
     * @return the address, or empty where the constructor throws
     */
    public static Optional<EmailAddress> maybe(String typed) {
        String text = typed.strip();
        return isPlain(text) ? Optional.of(new EmailAddress(text)) : Optional.empty();
    }

    /**
     * The address as it may stand in a log: its first letter and its last name.
     *
     * @return for example {@code a***@***.org}
     */
    @Override
    public String toString() {
        return text.charAt(0) + "***@***" + text.substring(text.lastIndexOf('.'));
    }

    /** Length first: the pattern is never tried on a text without end. */
    private static boolean isPlain(String text) {
        return text.length() <= LONGEST
                && text.indexOf('@') <= LONGEST_LOCAL
                && PLAIN.matcher(text).matches();
    }
}
