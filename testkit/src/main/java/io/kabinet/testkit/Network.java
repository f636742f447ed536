package io.kabinet.testkit;

import io.kabinet.core.identity.network.NetworkSignInFacts;
import io.kabinet.core.subscriber.Msisdn;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The operator's mobile network; guarded by the world's lock.
 *
 * <p>Unless somebody else has the word, the device that is calling is the one that was connected last and still is.
 */
final class Network {

    private final Optional<NetworkWord> word;
    private final Map<Msisdn, NetworkSignInFacts> connected = new LinkedHashMap<>();

    Network(Optional<NetworkWord> word) {
        this.word = word;
    }

    void connected(Msisdn number, NetworkSignInFacts facts) {
        connected.remove(number);
        connected.put(number, facts);
    }

    Optional<Msisdn> calling() {
        return word.map(NetworkWord::calling).orElseGet(this::last);
    }

    private Optional<Msisdn> last() {
        return connected.entrySet().stream()
                .filter(known -> !known.getValue().equals(NetworkSwitch.OFF))
                .map(Map.Entry::getKey)
                .reduce((earlier, later) -> later);
    }

    /** How the device that is calling is on the network, if it is that of this number; otherwise it is not. */
    NetworkSignInFacts factsOf(Msisdn claimed, boolean passwordLocked) {
        NetworkSignInFacts seen = calling()
                .filter(claimed::equals)
                .map(number -> connected.getOrDefault(number, NetworkSwitch.PHONE_ON_4G))
                .orElse(NetworkSwitch.OFF);
        return new NetworkSignInFacts(
                seen.product(), seen.wifiOn(), seen.bearer(), seen.device(), seen.operatorSim(), passwordLocked);
    }
}
