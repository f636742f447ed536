/**
 * How a row of a detailing gets the time or traffic that is charged for, and its cost.
 *
 * <p>A {@link io.kabinet.core.detailing.charging.ChargingPolicy} is asked; {@link
 * io.kabinet.core.detailing.charging.CallMetering} says for how much of a call one pays, and {@link
 * io.kabinet.core.detailing.charging.VatTable} how much of it is VAT. No article gives any of these figures, so no
 * market has a policy by default.
 */
@NullMarked
package io.kabinet.core.detailing.charging;

import org.jspecify.annotations.NullMarked;
