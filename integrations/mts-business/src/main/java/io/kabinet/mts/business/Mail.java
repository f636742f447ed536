package io.kabinet.mts.business;

import io.kabinet.client.detailing.DetailingOrdered;
import io.kabinet.client.detailing.OrderDetailing;
import io.kabinet.client.detailing.OrderedReport;
import io.kabinet.client.operation.Change;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.core.detailing.order.Channel;
import io.kabinet.core.detailing.order.OrderLife;
import io.kabinet.core.document.DocumentFormat;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Stated;
import io.kabinet.mts.business.operation.EventId;
import io.kabinet.mts.business.operation.OrderAccountBill;
import io.kabinet.mts.business.operation.OrderAccountDetailing;
import io.kabinet.mts.business.operation.OrderBill;
import io.kabinet.mts.business.operation.OrderPrepaymentBill;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * Documents, which come by e-mail and in no other way.
 *
 * <p>An order is done when it is taken; when the file is sent is another matter, and asked for by the id of the order.
 */
final class Mail {

    private Mail() {}

    /** The operator tells no price, so nobody can have agreed to one. */
    static boolean fits(OrderDetailing order) {
        return order.agreed().asOptional().isEmpty()
                && order.order().delivery().channel() == Channel.EMAIL
                && order.order().delivery().address().isPresent();
    }

    /** Formats in small letters, days in local time without a Z, and the last day to its end. */
    private static Map<String, Object> body(DateSpan days, DocumentFormat format, EmailAddress to) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("dateFrom", Moscow.local(days.first().atStartOfDay()));
        body.put("dateTo", Moscow.local(Moscow.endOf(days.last())));
        body.put("documentFormat", name(format));
        body.put("deliveryAddress", to.text());
        return body;
    }

    private static String name(DocumentFormat format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    /** Orders something; without the id that the operator gives it nobody knows whether it was taken. */
    private interface Ordering<R, O extends Change<R>> extends Changing<R, O> {

        R answer(O order, EventId id, Desk desk);

        @Override
        default CompletionStage<Outcome<R>> run(O order, Trip<R> trip, Desk desk) {
            return desk.ask(ask(order), trip).thenApply(reply -> {
                if (!(reply instanceof Reply.Good good)) {
                    return Reply.outcome(reply, order);
                }
                Optional<EventId> id = Requests.event(good.tree());
                id.ifPresent(known -> desk.events().keep(order, known));
                return id.map(known -> Outcome.confirmed(answer(order, known, desk)))
                        .orElseGet(() -> trip.inDoubt(Cause.UNREADABLE, "an order without an id"));
            });
        }

        @Override
        default CompletionStage<Optional<R>> proof(O order, Trip<?> trip, Desk desk) {
            return CompletableFuture.completedFuture(desk.events().of(order).map(id -> answer(order, id, desk)));
        }
    }

    /** Orders a detailing. */
    static final class OrderingDetailing implements Ordering<DetailingOrdered, OrderDetailing> {

        @Override
        public Ask ask(OrderDetailing order) {
            Map<String, Object> body = body(
                    order.order().days(),
                    order.format(),
                    order.order().delivery().address().orElseThrow());
            body.put("msisdns", List.of(order.of().wire()));
            return Ask.post(Effect.CHANGES, "/Documents/CallHistoryByMSISDN", body);
        }

        @Override
        public DetailingOrdered answer(OrderDetailing order, EventId id, Desk desk) {
            OrderLife life = OrderLife.withoutEnd(desk.now());
            return new DetailingOrdered(
                    new OrderedReport(id.text(), order.order(), order.format(), life),
                    Stated.notStated(),
                    Optional.empty());
        }
    }

    static Ask ask(OrderAccountDetailing order) {
        Map<String, Object> body = body(order.days(), order.format(), order.to());
        body.put("accounts", List.of(order.account().text()));
        return Ask.post(Effect.CHANGES, "/Documents/CallHistoryByAccount", body);
    }

    static Ask ask(OrderBill order) {
        Map<String, Object> body = body(order.days(), order.format(), order.to());
        body.put("msisdn", order.of().wire());
        return Ask.post(Effect.CHANGES, "/Documents/RegularBillByMSISDN", body);
    }

    static Ask ask(OrderAccountBill order) {
        Map<String, Object> body = body(order.days(), order.format(), order.to());
        body.put("accountNumber", order.account().text());
        return Ask.post(Effect.CHANGES, "/Documents/RegularBillByAccount", body);
    }

    static Ask ask(OrderPrepaymentBill order) {
        return Ask.post(
                Effect.CHANGES,
                "/Documents/PrepaymentBill",
                Map.of(
                        "deliveryAddress",
                        order.to().text(),
                        "documentFormat",
                        name(order.format()),
                        "requests",
                        List.of(Map.of(
                                "accountNumber",
                                order.account().text(),
                                "amount",
                                order.amount().getAmount()))));
    }

    /** Orders something that is answered with its id and no more. */
    record OrderingById<O extends Change<EventId>>(Function<O, Ask> asking) implements Ordering<EventId, O> {

        @Override
        public Ask ask(O order) {
            return asking.apply(order);
        }

        @Override
        public EventId answer(O order, EventId id, Desk desk) {
            return id;
        }
    }
}
