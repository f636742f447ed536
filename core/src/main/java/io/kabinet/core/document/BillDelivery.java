package io.kabinet.core.document;

import io.kabinet.core.detailing.order.Delivery;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The ways in which an account's bills come by themselves.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «По умолчанию ни один из методов не установлен», «Возможно установить несколько методов».
 *
 * @param methods the ways, in the order in which they were set
 */
public record BillDelivery(List<Method> methods) {

    /** Bills do not come by themselves: how it is until somebody sets a way. */
    public static final BillDelivery NONE = new BillDelivery(List.of());

    /** Copies the ways; one that is there twice is kept once. */
    public BillDelivery {
        methods = methods.stream().distinct().toList();
    }

    /**
     * The same without one way.
     *
     * @param method the way
     * @return all the others
     */
    public BillDelivery without(Method method) {
        return new BillDelivery(
                methods.stream().filter(other -> !other.equals(method)).toList());
    }

    BillDelivery with(Method method) {
        List<Method> longer = new ArrayList<>(methods);
        longer.add(method);
        return new BillDelivery(longer);
    }

    /**
     * One way.
     *
     * @param delivery how a bill is delivered
     * @param format in what format
     */
    public record Method(Delivery delivery, DocumentFormat format) {

        /** Checks that nothing is missing. */
        public Method {
            Objects.requireNonNull(delivery, "delivery");
            Objects.requireNonNull(format, "format");
        }
    }
}
