package io.kabinet.testkit.walk;

import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.tariff.limit.SpendingThreshold;
import io.kabinet.core.tariff.limit.UsageLimits;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What every subscriber knows without asking: what they were told, and nothing out of the operator's books. */
final class Told {

    private final Map<Msisdn, Known> known = new HashMap<>();

    Known of(Msisdn number) {
        return known.computeIfAbsent(number, missing -> new Known());
    }

    /** What one of them knows; money in minor units. */
    static final class Known {

        long paidIn;
        long billed;
        long charged;
        long sent;
        boolean regularly;
        long earned;
        long spent;
        long cashbackSpent;
        int promised;
        TariffId tariff = new TariffId("example");
        UsageLimits limits = UsageLimits.NONE;
        Optional<SpendingThreshold> threshold = Optional.empty();
        final Set<String> services = new TreeSet<>();
    }
}
