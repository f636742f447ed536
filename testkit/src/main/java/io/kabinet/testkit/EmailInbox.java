package io.kabinet.testkit;

import io.kabinet.core.subscriber.EmailAddress;
import java.util.List;
import java.util.Optional;

/**
 * What has arrived at an e-mail address by the operator's clock; an e-mail takes no time.
 *
 * <p>For example, {@code operator.mailbox(ADDRESS).last()}. Safe for use by several threads.
 */
public final class EmailInbox {

    private final World world;
    private final EmailAddress address;

    EmailInbox(World world, EmailAddress address) {
        this.world = world;
        this.address = address;
    }

    /**
     * All that has arrived.
     *
     * @return in the order of sending
     */
    public List<Email> messages() {
        return world.look(now -> world.post().arrived(address, now));
    }

    /**
     * The latest.
     *
     * @return the latest that has arrived, or empty if none has
     */
    public Optional<Email> last() {
        return messages().stream().reduce((earlier, later) -> later);
    }
}
