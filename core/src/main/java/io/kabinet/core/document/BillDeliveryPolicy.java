package io.kabinet.core.document;

import io.kabinet.core.detailing.order.Channel;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.values.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.joda.money.Money;

/**
 * In what ways bills can come by themselves.
 *
 * <p>Checked in the order of {@link DocumentReason}; all that applies is told. Any number of ways can be set, and
 * setting one that is set already changes nothing. Safe for use by several threads.
 *
 * @param channels where bills can come
 * @param price what it costs, if stated
 */
public record BillDeliveryPolicy(Set<Channel> channels, Stated<Money> price) {

    /**
     * Market Belarus: by e-mail, free of charge.
     *
     * <p><b>Source:</b> «Как правило, доступна доставка только по электронной почте», «Услуга доставки счетов является
     * БЕСПЛАТНОЙ».
     */
    public static final BillDeliveryPolicy BELARUS =
            new BillDeliveryPolicy(Set.of(Channel.EMAIL), Stated.of(Money.parse("BYN 0.00")));

    /** Copies the channels. */
    public BillDeliveryPolicy {
        channels = Set.copyOf(channels);
        Objects.requireNonNull(price, "price");
    }

    /**
     * Decides whether one more way can be set.
     *
     * @param before the ways that are set
     * @param method the way to set
     * @return granted and all ways then, or every reason why not
     */
    public BillDeliveryDecision decide(BillDelivery before, BillDelivery.Method method) {
        List<Reason> reasons = new ArrayList<>();
        Channel channel = method.delivery().channel();
        if (!channels.contains(channel)) {
            reasons.add(Reason.of(DocumentReason.DELIVERY_NOT_OFFERED).with("channel", channel.name()));
        }
        reasons.addAll(method.delivery().violations());
        return reasons.isEmpty()
                ? new BillDeliveryDecision.Granted(before.with(method), price)
                : new BillDeliveryDecision.Refused(reasons);
    }
}
