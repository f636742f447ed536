package io.kabinet.core.service.forwarding;

import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Stated;
import java.util.Objects;
import org.joda.money.Money;

/**
 * The part of a call from the number that was dialled to the one it is forwarded to.
 *
 * <p>It is charged apart, whole, and draws on no package of the tariff or of a service. For example, 300 s forwarded leave
 * a package of 600 s at 600 s. Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «переадресованные вызовы оплачиваются отдельно (бесплатные минуты, предоставленные в рамках тарифного
 * плана или дополнительных услуг, не расходуются)».
 *
 * @param length how long it was
 * @param charged what is to be paid for all of it, or not stated, which is not free
 */
public record ForwardedLeg(Quantity length, Stated<Money> charged) {

    /**
     * Checks the unit.
     *
     * @throws IllegalArgumentException if the length is not in seconds
     */
    public ForwardedLeg {
        Objects.requireNonNull(charged, "charged");
        if (length.unit() != Quantity.Unit.SECONDS) {
            throw new IllegalArgumentException("a leg is as long as a call, in seconds: " + length.unit());
        }
    }

    /**
     * What is left of a package of minutes.
     *
     * @param allowance what there was of it before
     * @return the same, however long the leg was
     */
    public Quantity leftOf(Quantity allowance) {
        return Objects.requireNonNull(allowance, "allowance");
    }
}
