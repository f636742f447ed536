package io.kabinet.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.detailing.order.Channel;
import io.kabinet.core.detailing.order.Delivery;
import io.kabinet.core.document.BillDelivery.Method;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.values.Stated;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class BillDeliveryTest {

    private static final BillDeliveryPolicy POLICY = BillDeliveryPolicy.BELARUS;
    private static final Delivery EMAIL = Delivery.byEmail(new EmailAddress("anna@example.com"));
    private static final Method PDF = new Method(EMAIL, DocumentFormat.PDF);
    private static final Method XML = new Method(EMAIL, DocumentFormat.XML);

    private static BillDelivery set(BillDelivery before, Method method) {
        return POLICY.decide(before, method).match(BillDeliveryDecision.Granted::after, refused -> {
            throw new AssertionError("refused: " + refused);
        });
    }

    private static List<Reason> reasons(Method method) {
        return POLICY.decide(BillDelivery.NONE, method)
                .match(granted -> List.of(), BillDeliveryDecision.Refused::reasons);
    }

    @Test
    void at_first_no_way_is_set_and_several_can_be() {
        assertThat(BillDelivery.NONE.methods()).isEmpty();
        BillDelivery both = set(set(BillDelivery.NONE, PDF), XML);
        assertThat(both.methods()).containsExactly(PDF, XML);
        assertThat(both.without(PDF).methods()).containsExactly(XML);
        assertThat(set(both, PDF)).isEqualTo(both);
    }

    @Test
    void it_is_free() {
        assertThat(POLICY.decide(BillDelivery.NONE, PDF))
                .isEqualTo(new BillDeliveryDecision.Granted(
                        new BillDelivery(List.of(PDF)), Stated.of(Money.parse("BYN 0.00"))));
    }

    @Test
    void a_price_of_it_holds_while_it_is_the_one_that_was_agreed_to() {
        Stated<Money> nothing = Stated.of(Money.parse("BYN 0.00"));
        BillDeliveryDecision.Granted free = new BillDeliveryDecision.Granted(BillDelivery.NONE, nothing);
        BillDeliveryDecision.Granted priced =
                new BillDeliveryDecision.Granted(BillDelivery.NONE, Stated.of(Money.parse("BYN 0.01")));

        assertThat(free.ifStill(nothing)).isSameAs(free);
        assertThat(priced.ifStill(nothing))
                .isEqualTo(new BillDeliveryDecision.Refused(List.of(Reason.of(DocumentReason.QUOTE_STALE)
                        .with("agreed", Money.parse("BYN 0.00"))
                        .with("price", Money.parse("BYN 0.01")))));
        assertThat(priced.ifStill(Stated.notStated()))
                .isEqualTo(new BillDeliveryDecision.Refused(
                        List.of(Reason.of(DocumentReason.QUOTE_STALE).with("price", Money.parse("BYN 0.01")))));
    }

    @Test
    void bills_come_by_email_only_and_that_needs_an_address() {
        assertThat(reasons(new Method(Delivery.IN_CABINET, DocumentFormat.PDF)))
                .containsExactly(Reason.of(DocumentReason.DELIVERY_NOT_OFFERED).with("channel", "CABINET"));
        assertThat(reasons(new Method(Delivery.byEmailAsSet(Optional.empty()), DocumentFormat.PDF)))
                .containsExactly(Reason.of(DocumentReason.EMAIL_NOT_SET));
        BillDeliveryPolicy cabinetOnly = new BillDeliveryPolicy(Set.of(Channel.CABINET), Stated.notStated());
        assertThat(cabinetOnly
                        .decide(
                                BillDelivery.NONE,
                                new Method(Delivery.byEmailAsSet(Optional.empty()), DocumentFormat.PDF))
                        .<List<Reason>>match(granted -> List.of(), BillDeliveryDecision.Refused::reasons))
                .extracting(Reason::code)
                .containsExactly("DELIVERY_NOT_OFFERED", "EMAIL_NOT_SET");
        assertThatIllegalArgumentException().isThrownBy(() -> new BillDeliveryDecision.Refused(List.of()));
    }
}
