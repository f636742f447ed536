package io.kabinet.testkit;

import io.kabinet.client.autopayment.AutoPaymentList;
import io.kabinet.client.autopayment.AutoPaymentTerms;
import io.kabinet.client.autopayment.KeptAutoPayment;
import io.kabinet.client.autopayment.ReadAutoPayments;
import io.kabinet.client.autopayment.RemoveAutoPayment;
import io.kabinet.client.autopayment.ResumeAutoPayment;
import io.kabinet.client.autopayment.SetUpAutoPayment;
import io.kabinet.client.operation.Outcome;
import io.kabinet.core.account.auto.AutoPayment;
import io.kabinet.core.account.auto.AutoPaymentDecision;
import io.kabinet.core.account.auto.AutoPaymentPolicy;
import io.kabinet.core.account.auto.AutoPaymentState;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.RequestReason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Auto-payments, by the rulebook; when they take money is for the {@link AutoPaymentRun}. */
final class AutoPaymentRoom {

    private final Settings settings;
    private final Desk desk;
    private final AutoPaymentRun run;

    AutoPaymentRoom(Settings settings, Desk desk, AutoPaymentRun run) {
        this.settings = settings;
        this.desk = desk;
        this.run = run;
    }

    void open(Entrances entrances) {
        entrances.inside(ReadAutoPayments.class, (read, visit) -> Outcome.confirmed(list(visit.person())));
        entrances.inside(
                OperationKind.PAYMENTS,
                SetUpAutoPayment.class,
                (setUp, visit) -> settings.rulebook()
                        .autoPayment()
                        .map(policy -> setUp(policy, setUp, visit))
                        .orElseGet(() -> Outcome.rejected(List.of(settings.notOffered()))));
        entrances.inside(OperationKind.PAYMENTS, ResumeAutoPayment.class, this::resume);
        entrances.inside(OperationKind.PAYMENTS, RemoveAutoPayment.class, this::remove);
    }

    private Outcome<KeptAutoPayment> setUp(AutoPaymentPolicy policy, SetUpAutoPayment setUp, Visit visit) {
        Person person = visit.person();
        AutoPaymentTerms terms = setUp.terms();
        AutoPayment wish = new AutoPayment(
                person.autoPayments.nextId(), terms.to(), terms.amount(), terms.trigger(), setUp.from());
        AutoPaymentDecision decision = policy.decide(wish, visit.now(), person.zone);
        List<Reason> wrong =
                new ArrayList<>(decision.match(granted -> List.of(), AutoPaymentDecision.Refused::reasons));
        if (!desk.people().containsKey(terms.to())) {
            wrong.add(Reason.of(RequestReason.NUMBER_NOT_SERVED));
        }
        return wrong.isEmpty()
                ? decision.match(
                        granted -> Outcome.confirmed(begun(person, granted.state())),
                        refused -> Outcome.rejected(refused.reasons()))
                : Outcome.rejected(wrong);
    }

    private KeptAutoPayment begun(Person person, AutoPaymentState state) {
        person.autoPayments.add(state);
        run.payFor(person);
        return kept(state);
    }

    private Outcome<KeptAutoPayment> resume(ResumeAutoPayment resume, Visit visit) {
        return found(resume.id(), visit.person(), standing -> {
            standing.state = standing.state.resumed(visit.now());
            return kept(standing.state);
        });
    }

    private Outcome<AutoPaymentList> remove(RemoveAutoPayment remove, Visit visit) {
        return found(remove.id(), visit.person(), standing -> {
            visit.person().autoPayments.remove(standing);
            return list(visit.person());
        });
    }

    private static <R> Outcome<R> found(String id, Person person, Function<AutoPaymentBook.Standing, R> act) {
        return person.autoPayments
                .find(id)
                .map(act)
                .map(Outcome::confirmed)
                .orElseGet(() -> Outcome.rejected(
                        List.of(Reason.of(RequestReason.AUTO_PAYMENT_UNKNOWN).with("name", id))));
    }

    private static AutoPaymentList list(Person person) {
        return new AutoPaymentList(person.autoPayments.all().stream()
                .map(standing -> kept(standing.state))
                .toList());
    }

    private static KeptAutoPayment kept(AutoPaymentState state) {
        AutoPayment agreed = state.agreed();
        return new KeptAutoPayment(
                agreed.id(),
                new AutoPaymentTerms(agreed.to(), agreed.amount(), agreed.trigger()),
                agreed.from().lastFour(),
                state.phase(),
                state.failures());
    }
}
