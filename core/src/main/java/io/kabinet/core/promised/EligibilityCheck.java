package io.kabinet.core.promised;

import io.kabinet.core.account.DebtDecision.Blocked;
import io.kabinet.core.account.DebtPolicy;
import io.kabinet.core.account.Debts;
import io.kabinet.core.promised.terms.DebtRule;
import io.kabinet.core.promised.terms.EligibilityRule;
import io.kabinet.core.promised.terms.PersonRule;
import io.kabinet.core.reason.Figure;
import io.kabinet.core.reason.Reason;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Whether somebody may borrow at all, checked in the order of {@link PromisedPaymentReason}. */
final class EligibilityCheck {

    private EligibilityCheck() {}

    static void check(EligibilityRule rule, CurrencyUnit currency, Examination examination) {
        RepeatCheck.checkActive(rule.repeat(), examination);
        checkDebts(rule.debts(), currency, examination);
        if (rule.tenure().isPresent()) {
            TenureCheck.check(rule.tenure().get(), currency, examination);
        }
        PlanCheck.check(rule.plan(), examination);
        PlanCheck.checkLine(rule.lineStates(), examination);
        checkPerson(rule.person(), examination);
        RepeatCheck.checkCooldown(rule.repeat(), examination);
    }

    private static void checkDebts(DebtRule rule, CurrencyUnit currency, Examination examination) {
        if (rule.onOtherNumbers()) {
            Money debt = examination.need(
                    "debt-on-other-numbers", examination.facts.owner().debtOnOtherNumbers(), currency);
            if (debt != null && debt.isPositive()) {
                examination.add(PromisedPaymentReason.DEBT_ON_OTHER_NUMBERS, "debt", debt);
            }
        }
        if (rule.overdueBill().isPresent()) {
            checkOverdue(rule.overdueBill().get(), examination);
        }
        if (rule.floor().isPresent()) {
            Money floor = rule.floor().get();
            Money balance =
                    examination.need("balance", examination.facts.account().balance(), currency);
            if (balance != null && balance.isLessThan(floor)) {
                examination.add(
                        PromisedPaymentReason.BALANCE_BELOW_FLOOR,
                        new Figure("floor", floor),
                        new Figure("balance", balance));
            }
        }
    }

    private static void checkOverdue(DebtPolicy policy, Examination examination) {
        Optional<Debts> debts = examination.facts.account().debts();
        if (debts.isEmpty()) {
            examination.addUnknown("debts");
        } else if (policy.decide(debts.get(), examination.now, examination.zone) instanceof Blocked blocked) {
            examination.add(
                    PromisedPaymentReason.OVERDUE_BILL,
                    new Figure("amount", blocked.toUnblock()),
                    new Figure("due", blocked.dueDate()));
        }
    }

    private static void checkPerson(PersonRule rule, Examination examination) {
        OwnerFacts owner = examination.facts.owner();
        if (rule.onlyIndividuals()) {
            checkIs(owner.individual(), "individual", PromisedPaymentReason.NOT_INDIVIDUAL, examination);
        }
        if (rule.onlyRegistered()) {
            checkIs(owner.registered(), "registration", PromisedPaymentReason.REGISTRATION_REQUIRED, examination);
        }
    }

    private static void checkIs(
            Optional<Boolean> known, String fact, PromisedPaymentReason otherwise, Examination examination) {
        if (known.isEmpty()) {
            examination.addUnknown(fact);
        } else if (!known.get()) {
            examination.add(Reason.of(otherwise));
        }
    }
}
