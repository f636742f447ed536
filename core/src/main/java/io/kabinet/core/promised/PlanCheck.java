package io.kabinet.core.promised;

import io.kabinet.core.account.LineState;
import io.kabinet.core.account.SettlementMethod;
import io.kabinet.core.promised.terms.PlanRule;
import io.kabinet.core.reason.Reason;
import java.util.Optional;
import java.util.Set;

/** Whether tariff, settlement, services and the state of the number allow borrowing. */
final class PlanCheck {

    private PlanCheck() {}

    static void check(PlanRule rule, Examination examination) {
        checkTariff(rule, examination);
        checkSettlement(rule.settlements(), examination);
        checkServices(rule, examination);
    }

    private static void checkTariff(PlanRule rule, Examination examination) {
        if (rule.excludedTariffs().isEmpty() && rule.knownTariffs().isEmpty()) {
            return;
        }
        Optional<LineFacts.Plan> tariff = examination.facts.line().tariff();
        if (tariff.isEmpty()) {
            examination.addUnknown("tariff");
            return;
        }
        String name = tariff.get().name();
        if (rule.excludedTariffs().contains(name)) {
            examination.add(PromisedPaymentReason.TARIFF_EXCLUDED, "tariff", name);
        } else if (!rule.knownTariffs().isEmpty() && !rule.knownTariffs().contains(name)) {
            examination.addUnrecognised(name);
        }
    }

    private static void checkSettlement(Set<SettlementMethod> allowed, Examination examination) {
        if (allowed.isEmpty()) {
            return;
        }
        Optional<SettlementMethod> settlement = examination.facts.account().settlement();
        if (settlement.isEmpty()) {
            examination.addUnknown("settlement-method");
        } else if (!allowed.contains(settlement.get())) {
            if (settlement.get().isKnown()) {
                examination.add(Reason.of(PromisedPaymentReason.CREDIT_SETTLEMENT));
            } else {
                examination.addUnrecognised(settlement.get().text());
            }
        }
    }

    private static void checkServices(PlanRule rule, Examination examination) {
        if (rule.excludedServices().isEmpty()) {
            return;
        }
        Optional<Set<String>> services = examination.facts.line().services();
        if (services.isEmpty()) {
            examination.addUnknown("services");
            return;
        }
        for (String excluded : rule.excludedServices()) {
            if (services.get().contains(excluded)) {
                examination.add(PromisedPaymentReason.CREDIT_SERVICE_ACTIVE, "service", excluded);
            }
        }
    }

    static void checkLine(Set<LineState> allowed, Examination examination) {
        if (allowed.isEmpty()) {
            return;
        }
        Optional<LineState> state = examination.facts.line().state();
        if (state.isEmpty()) {
            examination.addUnknown("line-state");
        } else if (!allowed.contains(state.get())) {
            if (state.get().isKnown()) {
                examination.add(
                        PromisedPaymentReason.NUMBER_BLOCKED,
                        "state",
                        state.get().text());
            } else {
                examination.addUnrecognised(state.get().text());
            }
        }
    }
}
