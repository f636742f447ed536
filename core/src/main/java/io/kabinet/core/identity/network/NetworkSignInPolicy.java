package io.kabinet.core.identity.network;

import static io.kabinet.core.identity.network.NetworkSignInReason.BEARER_NOT_LISTED;
import static io.kabinet.core.identity.network.NetworkSignInReason.CLOSED_WHILE_PASSWORD_LOCKED;
import static io.kabinet.core.identity.network.NetworkSignInReason.DEVICE_NOT_LISTED;
import static io.kabinet.core.identity.network.NetworkSignInReason.OPERATOR_SIM_NEEDED;
import static io.kabinet.core.identity.network.NetworkSignInReason.PRODUCT_NOT_SERVED;
import static io.kabinet.core.identity.network.NetworkSignInReason.WIFI_ON;

import io.kabinet.core.reason.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * On which connections one may sign in without a password.
 *
 * <p>Everything that stands against it is told at once, in the order of {@link NetworkSignInReason}. For example, a
 * phone on 5G with Wi-Fi on is refused under {@link #RUSSIA} with {@code [WIFI_ON, BEARER_NOT_LISTED(5G)]}. Immutable
 * and safe for use by several threads.
 *
 * @param products the product lines that the cabinet is for
 * @param bearers the radio networks that it works over
 * @param devices the kinds of device that it works from
 * @param openWhilePasswordLocked whether this door stays open while the password is locked
 */
public record NetworkSignInPolicy(
        Set<ProductLine> products, Set<Bearer> bearers, Set<DeviceKind> devices, boolean openWhilePasswordLocked) {

    /**
     * Market Russia: mobile subscribers on 4G, 3G or EDGE, from a phone, tablet or modem with the operator's SIM, Wi-Fi
     * off. Belarus does not offer it.
     *
     * <p><b>Source:</b> «если подключение установлено через мобильную сеть оператора (4G, 3G или EDGE) и выход в
     * интернет осуществляется с телефона, смартфона, планшета, iPad с SIM-картой МТС, или с компьютера через модем
     * МТС-Коннект»; «могут только пользователи мобильной связи МТС». That it stays open while the password is locked
     * is this library's choice.
     */
    public static final NetworkSignInPolicy RUSSIA = new NetworkSignInPolicy(
            Set.of(ProductLine.MOBILE),
            Set.of(Bearer.FOUR_G, Bearer.THREE_G, Bearer.EDGE),
            Set.of(DeviceKind.PHONE, DeviceKind.TABLET, DeviceKind.MODEM),
            true);

    /** Copies the sets. */
    public NetworkSignInPolicy {
        products = Set.copyOf(products);
        bearers = Set.copyOf(bearers);
        devices = Set.copyOf(devices);
    }

    /**
     * The same policy over more networks.
     *
     * @param more the networks to add
     * @return the longer list of networks
     */
    public NetworkSignInPolicy withBearers(Bearer... more) {
        Collection<Bearer> all = new ArrayList<>(bearers);
        all.addAll(List.of(more));
        return new NetworkSignInPolicy(products, Set.copyOf(all), devices, openWhilePasswordLocked);
    }

    /**
     * The same policy with this door closed while the password is locked.
     *
     * @return the changed policy
     */
    public NetworkSignInPolicy closedWhilePasswordLocked() {
        return new NetworkSignInPolicy(products, bearers, devices, false);
    }

    /**
     * Whether somebody may sign in by the network.
     *
     * @param facts what is known of the connection
     * @return granted, or every reason against it
     */
    public NetworkSignInDecision decide(NetworkSignInFacts facts) {
        List<Reason> reasons = new ArrayList<>();
        if (!products.contains(facts.product())) {
            reasons.add(Reason.of(PRODUCT_NOT_SERVED)
                    .with("product", facts.product().text()));
        }
        if (facts.wifiOn()) {
            reasons.add(Reason.of(WIFI_ON));
        }
        if (!bearers.contains(facts.bearer())) {
            reasons.add(
                    Reason.of(BEARER_NOT_LISTED).with("bearer", facts.bearer().text()));
        }
        if (!devices.contains(facts.device())) {
            reasons.add(
                    Reason.of(DEVICE_NOT_LISTED).with("device", facts.device().text()));
        }
        if (!facts.operatorSim()) {
            reasons.add(Reason.of(OPERATOR_SIM_NEEDED));
        }
        if (facts.passwordLocked() && !openWhilePasswordLocked) {
            reasons.add(Reason.of(CLOSED_WHILE_PASSWORD_LOCKED));
        }
        return reasons.isEmpty() ? new NetworkSignInDecision.Granted() : new NetworkSignInDecision.Refused(reasons);
    }
}
