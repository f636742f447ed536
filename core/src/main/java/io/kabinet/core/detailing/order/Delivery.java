package io.kabinet.core.detailing.order;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.EmailAddress;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a report or document reaches the subscriber.
 *
 * <p>By e-mail it goes to an address given with the order or kept in the settings. A cabinet is opened with a number
 * alone, so there may be neither; then it is refused. Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «информация может быть выведена двумя способами»: in the cabinet, or «на адрес своей электронной
 * почты, указанной при регистрации».
 *
 * @param channel where to
 * @param address the address, if it goes by e-mail and there is one
 */
public record Delivery(Channel channel, Optional<EmailAddress> address) {

    /** In the cabinet. */
    public static final Delivery IN_CABINET = new Delivery(Channel.CABINET, Optional.empty());

    /**
     * Checks that only e-mail has an address.
     *
     * @throws IllegalArgumentException if there is an address and another channel
     */
    public Delivery {
        Objects.requireNonNull(channel, "channel");
        if (channel != Channel.EMAIL && address.isPresent()) {
            throw new IllegalArgumentException("only e-mail goes to an address");
        }
    }

    /**
     * By e-mail to an address.
     *
     * @param address the address
     * @return the delivery
     */
    public static Delivery byEmail(EmailAddress address) {
        return new Delivery(Channel.EMAIL, Optional.of(address));
    }

    /**
     * By e-mail to the address of the settings.
     *
     * @param setting the address that is set, if one is
     * @return the delivery, which is refused when ordered without an address
     */
    public static Delivery byEmailAsSet(Optional<EmailAddress> setting) {
        return new Delivery(Channel.EMAIL, setting);
    }

    /**
     * Whether the cabinet keeps what is delivered so, and lists it.
     *
     * <p><b>Source:</b> «В разделе содержатся все ранее заказанные счета у которых был указан метод получения —
     * «Интернет-помощник»».
     *
     * @return true if it is delivered in the cabinet; what goes by e-mail is not kept
     */
    public boolean isKept() {
        return channel == Channel.CABINET;
    }

    /**
     * What is wrong with it.
     *
     * @return {@link DetailingReason#EMAIL_NOT_SET}, or empty if nothing is wrong
     */
    public List<Reason> violations() {
        return channel == Channel.EMAIL && address.isEmpty()
                ? List.of(Reason.of(DetailingReason.EMAIL_NOT_SET))
                : List.of();
    }
}
