package io.kabinet.testkit;

import io.kabinet.core.identity.network.Bearer;
import io.kabinet.core.identity.network.DeviceKind;
import io.kabinet.core.identity.network.NetworkSignInFacts;
import io.kabinet.core.identity.network.ProductLine;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;

/**
 * Whether and how a number is on the operator's own network, for signing in without a password.
 *
 * <p>Off it until told otherwise. The device that calls is the one that was connected last and still is, unless the operator
 * was given another {@link NetworkWord}. Safe for use by several threads.
 */
public final class NetworkSwitch {

    /** A phone that is not on the network: there is no bearer, and the rule says so by that name. */
    static final NetworkSignInFacts OFF =
            new NetworkSignInFacts(ProductLine.MOBILE, false, new Bearer("none"), DeviceKind.PHONE, true, false);

    /** What a device is that the network has a word on, and nobody has said more. */
    static final NetworkSignInFacts PHONE_ON_4G =
            new NetworkSignInFacts(ProductLine.MOBILE, false, Bearer.FOUR_G, DeviceKind.PHONE, true, false);

    private final World world;
    private final Msisdn number;

    NetworkSwitch(World world, Msisdn number) {
        this.world = world;
        this.number = number;
    }

    /** Connects a phone over 4G, Wi-Fi off. */
    public void connect() {
        connect(PHONE_ON_4G);
    }

    /**
     * Connects.
     *
     * @param facts how; whether the password is locked is the operator's to know and is not taken from here
     * @throws IllegalArgumentException if it is no number of this market
     */
    public void connect(NetworkSignInFacts facts) {
        Objects.requireNonNull(facts, "facts");
        world.change(now -> world.rooms().network.connected(world.person(number, now).number, facts));
    }

    /** Leaves the network. */
    public void disconnect() {
        world.change(now -> world.rooms().network.connected(world.person(number, now).number, OFF));
    }
}
