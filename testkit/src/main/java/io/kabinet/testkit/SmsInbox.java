package io.kabinet.testkit;

import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What has arrived on the phone of a number by the operator's clock.
 *
 * <p>For example, {@code operator.inbox(ANNA).lastCode()}. Safe for use by several threads.
 */
public final class SmsInbox {

    private final World world;
    private final Msisdn number;

    SmsInbox(World world, Msisdn number) {
        this.world = world;
        this.number = number;
    }

    /**
     * All that has arrived.
     *
     * @return in the order of sending
     */
    public List<Sms> messages() {
        return world.look(now -> world.post().arrived(number, now));
    }

    /**
     * The latest.
     *
     * @return the latest that has arrived, or empty if none has
     */
    public Optional<Sms> last() {
        return latest(Optional::of);
    }

    /**
     * The latest password.
     *
     * @return from the latest SMS with one
     * @throws IllegalStateException if none has arrived
     */
    public Secret lastPassword() {
        return latest(Sms::password).orElseThrow(() -> nothing("a password"));
    }

    /**
     * The latest code.
     *
     * @return from the latest SMS with one
     * @throws IllegalStateException if none has arrived
     */
    public Secret lastCode() {
        return latest(Sms::code).orElseThrow(() -> nothing("a code"));
    }

    /**
     * The latest gift.
     *
     * @return what the operator calls it, from the latest SMS about one
     * @throws IllegalStateException if none has arrived
     */
    public String lastGift() {
        return latest(Sms::gift).orElseThrow(() -> nothing("a gift"));
    }

    private <T> Optional<T> latest(Function<Sms, Optional<T>> part) {
        return messages().stream().flatMap(sms -> part.apply(sms).stream()).reduce((earlier, later) -> later);
    }

    private IllegalStateException nothing(String what) {
        return new IllegalStateException("no SMS with " + what + " has arrived for " + number + " by "
                + world.clock().instant());
    }
}
