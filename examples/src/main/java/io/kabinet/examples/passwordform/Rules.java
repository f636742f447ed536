package io.kabinet.examples.passwordform;

import io.kabinet.core.identity.PasswordAgePolicy;
import io.kabinet.core.identity.PasswordPolicy;
import io.kabinet.core.market.Market;
import io.kabinet.core.market.Rulebook;
import io.kabinet.core.subscriber.Msisdn;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The rules that a form works by.
 *
 * @param policy what a password must look like
 * @param age when to advise a change, if anybody advises one
 * @param login the number of whoever types; invented
 * @param zone where moments are told
 */
record Rules(PasswordPolicy policy, Optional<PasswordAgePolicy> age, Msisdn login, ZoneId zone) {

    private static final Msisdn RUSSIAN = Msisdn.of("79000000001");
    private static final Msisdn BELARUSIAN = Msisdn.of("375330000001");

    static Rules of(String market) {
        return switch (market) {
            case "belarus" -> of(Market.BELARUS.rulebook(), BELARUSIAN);
            case "strict" -> new Rules(PasswordPolicy.STRICT, Optional.empty(), RUSSIAN, Market.RUSSIA.zone());
            default -> of(Market.RUSSIA.rulebook(), RUSSIAN);
        };
    }

    private static Rules of(Rulebook rulebook, Msisdn login) {
        return new Rules(rulebook.password(), rulebook.passwordAge(), login, rulebook.zone());
    }
}
