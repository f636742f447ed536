package io.kabinet.testkit.sandbox;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps web pages out: they reach this machine by a name of their own, or say where they come from.
 *
 * <p>A page whose name leads to 127.0.0.1 still sends its own name as the host. Addresses in digits cannot be such names, so
 * they are let in where a sandbox was opened to others on purpose.
 */
record Doorman(int port, boolean open) {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]", "localhost");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[[0-9a-f:.]{2,45}]");

    boolean letsIn(Asked asked) {
        Optional<String> host = asked.header("Host").filter(this::isOurs);
        return host.isPresent()
                && (!asked.says("Origin") || asked.header("Origin").equals(host.map(known -> "http://" + known)));
    }

    private boolean isOurs(String host) {
        int colon = host.lastIndexOf(':');
        if (colon < 0 || !host.substring(colon + 1).equals(Integer.toString(port))) {
            return false;
        }
        String name = host.substring(0, colon);
        return LOOPBACK.contains(name) || (open && DIGITS.matcher(name).matches());
    }
}
