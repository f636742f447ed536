package io.kabinet.core.identity.network;

import java.util.Objects;

/**
 * What is known of a connection that asks to be let in.
 *
 * <p>The facts come from the operator's network. Whose number it is, is not among them. Immutable and safe for use by
 * several threads.
 *
 * @param product what the subscriber has from the operator
 * @param wifiOn whether Wi-Fi is on
 * @param bearer the radio network
 * @param device the kind of device
 * @param operatorSim whether the SIM card is the operator's
 * @param passwordLocked whether the password is locked
 */
public record NetworkSignInFacts(
        ProductLine product,
        boolean wifiOn,
        Bearer bearer,
        DeviceKind device,
        boolean operatorSim,
        boolean passwordLocked) {

    /** Checks that nothing is missing. */
    public NetworkSignInFacts {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(bearer, "bearer");
        Objects.requireNonNull(device, "device");
    }
}
