package io.kabinet.mts.business.operation;

import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.service.ServiceId;
import io.kabinet.core.subscriber.Msisdn;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * Connects or disconnects a service or block, now or later; the operator quotes no price before.
 *
 * <p>For example, {@code new SwitchProduct(number, SwitchProduct.VOLUNTARY_BLOCK, Switch.CONNECT, Optional.of(day), key)}
 * blocks the number on a day to come. Whether a delayed one is shown as completed before its day is not known: it may end as
 * unknown with its {@link EventId}.
 *
 * @param of the number
 * @param product what to switch
 * @param to which way
 * @param at when, in Moscow's time; at once if empty
 * @param key what stands for the intent; it does not reach the operator, who knows no keys
 */
public record SwitchProduct(Msisdn of, ServiceId product, Switch to, Optional<LocalDateTime> at, RequestKey key)
        implements Change<ProductSwitched> {

    /** «Добровольная блокировка». */
    public static final ServiceId VOLUNTARY_BLOCK = new ServiceId("BL0005");

    /** «Первоначальная блокировка». */
    public static final ServiceId INITIAL_BLOCK = new ServiceId("BL0008");

    /** «Переадресация вызова», without which no call is forwarded. */
    public static final ServiceId CALL_FORWARDING = new ServiceId("PE0250");

    /** Checks that all are there. */
    public SwitchProduct {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(key, "key");
    }

    /** Which way a product is switched. */
    public enum Switch {
        /** The number gets it. */
        CONNECT,
        /** The number loses it. */
        DISCONNECT
    }
}
