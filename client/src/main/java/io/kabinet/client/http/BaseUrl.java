package io.kabinet.client.http;

import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An address that everything is sent to, and nothing but it.
 *
 * <p>Paths of operations are joined to it as text, so its own path may have nothing in it that could change where they lead.
 */
record BaseUrl(String text, boolean isPlain) {

    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*/?");
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]", "localhost");
    private static final int LAST_PORT = 65_535;

    /** Checks an address; the messages do not repeat it, for it may have a password in it. */
    static BaseUrl of(URI base, boolean plainLoopback) {
        boolean plain = "http".equalsIgnoreCase(base.getScheme());
        if (!plain && !"https".equalsIgnoreCase(base.getScheme())) {
            throw new IllegalArgumentException("base must begin with https://");
        }
        if (base.getHost() == null) {
            throw new IllegalArgumentException("base must name a host");
        }
        if (plain && !(plainLoopback && LOOPBACK.contains(base.getHost()))) {
            throw new IllegalArgumentException(
                    "base must begin with https://; plain http is for this machine alone, and on request");
        }
        if (base.getRawUserInfo() != null || base.getRawQuery() != null || base.getRawFragment() != null) {
            throw new IllegalArgumentException("base must have no user, query or fragment");
        }
        if (base.getPort() == 0 || base.getPort() > LAST_PORT) {
            throw new IllegalArgumentException("base must have a port that can be, not " + base.getPort());
        }
        if (!PATH.matcher(base.getRawPath()).matches()) {
            throw new IllegalArgumentException("base must have a path of plain segments: letters, digits, _ ~ - .");
        }
        String text = base.toString();
        return new BaseUrl(text.endsWith("/") ? text.substring(0, text.length() - 1) : text, plain);
    }

    URI join(String path) {
        return URI.create(text + path);
    }
}
