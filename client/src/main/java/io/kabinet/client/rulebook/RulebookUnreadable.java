package io.kabinet.client.rulebook;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * A file that holds no rulebook, or not the one it should.
 *
 * <p>The message names, on one line, the file, the place in it and the value there, as in {@code shop.json,
 * policies.loyalty.cashback.maxRate: "125 %": percent must be from 0 to 100: 125}. Rulebooks hold figures and their
 * sources, nothing that has to be kept secret.
 */
public final class RulebookUnreadable extends IOException {

    private static final long serialVersionUID = 1L;

    /** Whoever writes the file does not write lines of their own into a log. */
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

    private final String file;
    private final String path;

    RulebookUnreadable(String file, String path, String problem) {
        super(BREAKS.matcher(file + (path.isEmpty() ? "" : ", " + path) + ": " + problem)
                .replaceAll(" "));
        this.file = file;
        this.path = path;
    }

    /**
     * Which file it is.
     *
     * @return the name it was read under
     */
    public String file() {
        return file;
    }

    /**
     * Where in the file.
     *
     * @return names and positions with dots between them, such as {@code policies.loyalty.bonus.accrual[0].perPoint}; empty for
     *     the whole
     */
    public String path() {
        return path;
    }
}
