package io.kabinet.core.tariff.traffic;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.tariff.traffic.TrafficChoiceDecision.Granted;
import io.kabinet.core.tariff.traffic.TrafficChoiceDecision.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The amounts of traffic that a tariff lets its subscribers choose from.
 *
 * <p>Checked in the order of {@link TrafficChoiceReason}. Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «регулируете размер доступного к использованию трафика».
 *
 * @param offered the packages, in the operator's order, each id once
 */
public record TrafficChoice(List<TrafficPackage> offered) {

    /**
     * Copies the packages.
     *
     * @throws IllegalArgumentException if an id stands twice
     */
    public TrafficChoice {
        offered = List.copyOf(offered);
        if (offered.stream().map(TrafficPackage::id).distinct().count() < offered.size()) {
            throw new IllegalArgumentException("a package is offered twice");
        }
    }

    /**
     * Decides whether a package is chosen.
     *
     * @param id the package asked for, compared letter by letter
     * @param current the package that the subscriber has, if any
     * @return the package, or every reason against it
     */
    public TrafficChoiceDecision choose(String id, Optional<String> current) {
        List<Reason> reasons = new ArrayList<>();
        Optional<TrafficPackage> found =
                offered.stream().filter(each -> each.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            reasons.add(
                    Reason.of(TrafficChoiceReason.TRAFFIC_PACKAGE_NOT_OFFERED).with("package", id));
        }
        if (current.filter(id::equals).isPresent()) {
            reasons.add(Reason.of(TrafficChoiceReason.TRAFFIC_PACKAGE_SAME).with("package", id));
        }
        return found.isPresent() && reasons.isEmpty() ? new Granted(found.get()) : new Refused(reasons);
    }
}
