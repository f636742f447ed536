package io.kabinet.client.testing;

import static io.kabinet.client.testing.Samples.ANNA;
import static io.kabinet.client.testing.Samples.BORIS;
import static io.kabinet.client.testing.TopUpSamples.CARD;

import io.kabinet.client.autopayment.AutoPaymentList;
import io.kabinet.client.autopayment.AutoPaymentTerms;
import io.kabinet.client.autopayment.KeptAutoPayment;
import io.kabinet.client.autopayment.ReadAutoPayments;
import io.kabinet.client.autopayment.RemoveAutoPayment;
import io.kabinet.client.autopayment.ResumeAutoPayment;
import io.kabinet.client.autopayment.SetUpAutoPayment;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.account.auto.AutoPaymentState.Phase;
import io.kabinet.core.account.auto.AutoTrigger;
import io.kabinet.core.account.terms.Recurrence;
import io.kabinet.core.account.terms.Timetable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.joda.money.Money;

/** What is paid for Anna without her doing anything. */
public final class AutoPaymentSamples {

    private static final RequestKey KEY = RequestKey.of("auto-key");
    private static final AutoPaymentTerms LOW =
            new AutoPaymentTerms(ANNA, Money.parse("RUB 300.00"), new AutoTrigger.Threshold(Money.parse("RUB -50.00")));
    private static final AutoPaymentTerms MONTHLY = new AutoPaymentTerms(
            BORIS,
            Money.parse("RUB 500.00"),
            new AutoTrigger.Schedule(Timetable.from(Recurrence.MONTHLY, LocalDateTime.parse("2026-03-31T10:00"))
                    .until(LocalDate.parse("2026-12-31"))));
    private static final KeptAutoPayment KEPT = new KeptAutoPayment("auto-1", LOW, "0042", Phase.READY, 0);
    private static final KeptAutoPayment FAILING = new KeptAutoPayment("auto-2", MONTHLY, "0042", Phase.SUSPENDED, 3);
    private static final KeptAutoPayment RESUMED = new KeptAutoPayment("auto-2", MONTHLY, "0042", Phase.RESUMED, 0);
    private static final SetUpAutoPayment SET_UP = new SetUpAutoPayment(ANNA, LOW, CARD, KEY);
    private static final ResumeAutoPayment RESUME = new ResumeAutoPayment(ANNA, "auto-2", KEY);
    private static final RemoveAutoPayment REMOVE = new RemoveAutoPayment(ANNA, "auto-1", KEY);

    private AutoPaymentSamples() {}

    /** In the order in which their bytes are written down. */
    public static List<Sample<?>> all() {
        return List.of(
                Sample.of(new ReadAutoPayments(ANNA), new AutoPaymentList(List.of(KEPT, FAILING))),
                Sample.of(new ReadAutoPayments(ANNA), new AutoPaymentList(List.of())),
                Sample.of(SET_UP, KEPT),
                Sample.of(
                        new SetUpAutoPayment(ANNA, MONTHLY, CARD, KEY),
                        new KeptAutoPayment("auto-2", MONTHLY, "0042", Phase.READY, 0)),
                Sample.found(SET_UP, KEPT),
                Sample.of(RESUME, RESUMED),
                Sample.found(RESUME, RESUMED),
                Sample.of(REMOVE, new AutoPaymentList(List.of(FAILING))),
                Sample.found(REMOVE, new AutoPaymentList(List.of())));
    }
}
