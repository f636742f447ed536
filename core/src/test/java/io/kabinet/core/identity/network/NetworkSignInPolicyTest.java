package io.kabinet.core.identity.network;

import static io.kabinet.core.identity.network.NetworkSignInPolicy.RUSSIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.reason.Reason;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkSignInPolicyTest {

    private static NetworkSignInFacts on(String bearer, String device) {
        return new NetworkSignInFacts(
                ProductLine.MOBILE, false, new Bearer(bearer), new DeviceKind(device), true, false);
    }

    private static List<Reason> against(NetworkSignInPolicy policy, NetworkSignInFacts facts) {
        return policy.decide(facts).match(granted -> List.of(), NetworkSignInDecision.Refused::reasons);
    }

    @ParameterizedTest
    @CsvSource({
        "4G, phone",
        "3G, phone",
        "EDGE, phone",
        "4G, tablet",
        "3G, tablet",
        "EDGE, tablet",
        "4G, modem",
        "3G, modem",
        "EDGE, modem"
    })
    void listed_networks_and_devices_let_one_in(String bearer, String device) {
        assertThat(RUSSIA.decide(on(bearer, device))).isEqualTo(new NetworkSignInDecision.Granted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5G", "2G", "GPRS", "4g", "LTE", "satellite"})
    void a_network_that_is_not_listed_is_refused_by_its_name(String bearer) {
        assertThat(against(RUSSIA, on(bearer, "phone")))
                .containsExactly(
                        Reason.of(NetworkSignInReason.BEARER_NOT_LISTED).with("bearer", bearer));
        assertThat(against(RUSSIA.withBearers(new Bearer(bearer)), on(bearer, "phone")))
                .isEmpty();
        assertThat(against(RUSSIA.withBearers(new Bearer(bearer), Bearer.EDGE), on("EDGE", "phone")))
                .isEmpty();
    }

    @Test
    void everything_against_it_is_told_at_once_in_order() {
        NetworkSignInFacts facts = new NetworkSignInFacts(
                ProductLine.SATELLITE_TV, true, new Bearer("5G"), new DeviceKind("television"), false, true);
        assertThat(against(RUSSIA.closedWhilePasswordLocked(), facts))
                .containsExactly(
                        Reason.of(NetworkSignInReason.PRODUCT_NOT_SERVED).with("product", "satellite_tv"),
                        Reason.of(NetworkSignInReason.WIFI_ON),
                        Reason.of(NetworkSignInReason.BEARER_NOT_LISTED).with("bearer", "5G"),
                        Reason.of(NetworkSignInReason.DEVICE_NOT_LISTED).with("device", "television"),
                        Reason.of(NetworkSignInReason.OPERATOR_SIM_NEEDED),
                        Reason.of(NetworkSignInReason.CLOSED_WHILE_PASSWORD_LOCKED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"home", "satellite_tv", "bank", "fixed"})
    void only_mobile_subscribers_are_served(String product) {
        NetworkSignInFacts facts =
                new NetworkSignInFacts(new ProductLine(product), false, Bearer.FOUR_G, DeviceKind.PHONE, true, false);
        assertThat(against(RUSSIA, facts))
                .containsExactly(
                        Reason.of(NetworkSignInReason.PRODUCT_NOT_SERVED).with("product", product));
    }

    @ParameterizedTest
    @CsvSource({"false, true, ''", "true, true, WIFI_ON", "false, false, OPERATOR_SIM_NEEDED"})
    void wifi_must_be_off_and_the_sim_the_operators(boolean wifi, boolean sim, String code) {
        NetworkSignInFacts facts =
                new NetworkSignInFacts(ProductLine.MOBILE, wifi, Bearer.FOUR_G, DeviceKind.PHONE, sim, false);
        assertThat(against(RUSSIA, facts))
                .extracting(Reason::code)
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"true, true, true", "true, false, true", "false, true, false", "false, false, true"})
    void whether_a_locked_password_closes_this_door_is_a_flag(boolean open, boolean locked, boolean granted) {
        NetworkSignInPolicy policy = open ? RUSSIA : RUSSIA.closedWhilePasswordLocked();
        NetworkSignInFacts facts =
                new NetworkSignInFacts(ProductLine.MOBILE, false, Bearer.FOUR_G, DeviceKind.PHONE, true, locked);
        assertThat(against(policy, facts).isEmpty()).isEqualTo(granted);
    }

    @Test
    void a_policy_keeps_its_sets() {
        Set<Bearer> bearers = new HashSet<>(RUSSIA.bearers());
        NetworkSignInPolicy policy = new NetworkSignInPolicy(RUSSIA.products(), bearers, RUSSIA.devices(), true);
        bearers.clear();
        assertThat(policy).isEqualTo(RUSSIA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "4\nG"})
    void a_name_that_cannot_be_printed_is_a_bug(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Bearer(name));
        assertThatIllegalArgumentException().isThrownBy(() -> new DeviceKind(name));
        assertThatIllegalArgumentException().isThrownBy(() -> new ProductLine(name));
        assertThatIllegalArgumentException().isThrownBy(() -> new NetworkSignInDecision.Refused(List.of()));
        assertThat(List.of(Bearer.EDGE, DeviceKind.MODEM, ProductLine.HOME)).hasToString("[EDGE, modem, home]");
    }
}
