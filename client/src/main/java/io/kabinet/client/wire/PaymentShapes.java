package io.kabinet.client.wire;

import io.kabinet.client.account.PaymentsPage;
import io.kabinet.client.account.ReadPayments;
import io.kabinet.core.account.Payment;
import io.kabinet.core.account.PaymentType;
import java.util.List;

/** What goes over the wire about payments; their types are words of the operator's, and any are kept. */
final class PaymentShapes {

    static final Shape<Payment> PAYMENT = new Shape<>(
            payment -> Json.Fields.of("at", Values.instant(payment.at()))
                    .and("type", payment.type().text())
                    .and("amount", Values.money(payment.amount())),
            json -> new Payment(
                    Values.needed(json, "at", Values::instant),
                    Values.needed(json, "type", type -> new PaymentType(Values.text(type))),
                    Values.needed(json, "amount", Values::money)));

    private static final Shape<ReadPayments> READ = new Shape<>(
            read -> Shape.of(read)
                    .and("days", OrderShapes.SPAN.write().apply(read.days()))
                    .and("from", read.from(), Pages::write),
            json -> new ReadPayments(
                    Shape.of(json),
                    Values.needed(json, "days", OrderShapes.SPAN.read()),
                    Values.stated(json, "from", Pages::cursor)));

    private static final Shape<PaymentsPage> PAGE = new Shape<>(
            payments -> Json.Fields.of("total", Values.money(payments.total()))
                    .and("page", Pages.of(PAYMENT).write().apply(payments.page())),
            json -> new PaymentsPage(
                    Values.needed(json, "total", Values::price),
                    Values.needed(json, "page", Pages.of(PAYMENT).read())));

    static final List<Line<?, ?>> LINES = List.of(Line.inside(ReadPayments.class, READ, PAGE, "/v1/account/payments"));

    private PaymentShapes() {}
}
