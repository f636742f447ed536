package io.kabinet.client.rulebook;

import java.io.IOException;

/**
 * A file that holds no rulebook, or not the one it should.
 *
 * <p>The message names the file, the place in it and the value there, as in {@code shop.json,
 * policies.loyalty.cashback.maxRate: "125 %": percent must be from 0 to 100: 125}. Rulebooks hold figures and their
 * sources, nothing that has to be kept secret.
 */
public final class RulebookUnreadable extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final String path;

    RulebookUnreadable(String file, String path, String problem) {
        super(file + (path.isEmpty() ? "" : ", " + path) + ": " + problem);
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
