package io.kabinet.mts.business;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Where requests and the key may go: https to a host on a list, or this machine on request. */
final class Origin {

    static final URI OPERATOR = URI.create("https://api.mts.ru");

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]", "localhost");

    private Origin() {}

    /**
     * Checks an address; the messages do not repeat it.
     *
     * @throws IllegalArgumentException if the key must not go there
     */
    static String checked(URI address, Set<String> hosts, boolean plainLoopback) {
        String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        boolean plain = "http".equalsIgnoreCase(address.getScheme());
        if (plain && !(plainLoopback && LOOPBACK.contains(host))) {
            throw new IllegalArgumentException(
                    "address must begin with https://; plain http is for this machine alone, and on request");
        }
        if (!plain && !("https".equalsIgnoreCase(address.getScheme()) && hosts.contains(host))) {
            throw new IllegalArgumentException("address must be https and of a host that is on the list");
        }
        boolean bare = address.getRawUserInfo() == null
                && address.getRawQuery() == null
                && address.getRawFragment() == null
                && (address.getRawPath().isEmpty() || address.getRawPath().equals("/"));
        if (!bare) {
            throw new IllegalArgumentException("address must be a scheme, a host and perhaps a port");
        }
        return address.getScheme().toLowerCase(Locale.ROOT) + "://" + host
                + (address.getPort() < 0 ? "" : ":" + address.getPort());
    }
}
