package io.kabinet.testkit;

import io.kabinet.client.document.AddBillDelivery;
import io.kabinet.client.document.BillDeliveryAdded;
import io.kabinet.client.document.DocumentOrdered;
import io.kabinet.client.document.DocumentQuote;
import io.kabinet.client.document.KeptDocument;
import io.kabinet.client.document.OrderDocument;
import io.kabinet.client.document.QuoteDocument;
import io.kabinet.client.document.ReadBillDelivery;
import io.kabinet.client.document.ReadBills;
import io.kabinet.client.document.ReadOrderedDocuments;
import io.kabinet.client.document.RemoveBillDelivery;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Page;
import io.kabinet.core.account.block.LineUse;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.document.BillDelivery;
import io.kabinet.core.document.BillDeliveryDecision;
import io.kabinet.core.document.DocumentDecision;
import io.kabinet.core.document.DocumentOrder;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Bills that were arranged, and documents that are ordered by the rulebook; what is sent by e-mail is sent nowhere. */
final class DocumentsRoom {

    private final Settings settings;
    private final Lines lines;
    private final Duration readiness;
    private final int pageSize;

    DocumentsRoom(Settings settings, Lines lines) {
        this.settings = settings;
        this.lines = lines;
        this.readiness = settings.manners().delays().reports();
        this.pageSize = settings.wire().pageSize();
    }

    void open(Entrances entrances) {
        entrances.inside(
                ReadBills.class,
                (read, visit) -> shown(
                        visit,
                        () -> Outcome.confirmed(
                                Paging.page(visit.person().documents.bills, read.from(), pageSize, bill -> bill))));
        entrances.inside(QuoteDocument.class, this::quote);
        entrances.inside(OperationKind.DOCUMENT_ORDER, OrderDocument.class, this::order);
        entrances.inside(
                ReadOrderedDocuments.class,
                (read, visit) -> shown(visit, () -> Outcome.confirmed(ordered(read, visit))));
        entrances.inside(ReadBillDelivery.class, (read, visit) -> Outcome.confirmed(visit.person().documents.delivery));
        entrances.inside(OperationKind.BILL_DELIVERY, AddBillDelivery.class, this::add);
        entrances.inside(OperationKind.BILL_DELIVERY, RemoveBillDelivery.class, this::remove);
    }

    private <R> Outcome<R> shown(Visit visit, Supplier<Outcome<R>> act) {
        return lines.whereOpen(LineUse.VIEW_DOCUMENTS, visit, act);
    }

    private Outcome<DocumentQuote> quote(QuoteDocument quote, Visit visit) {
        return decided(
                quote.order(),
                visit,
                granted -> granted,
                granted -> Outcome.confirmed(new DocumentQuote(quote.order(), granted.price())));
    }

    private Outcome<DocumentOrdered> order(OrderDocument order, Visit visit) {
        return decided(
                order.quote().order(),
                visit,
                granted -> granted.ifStill(order.quote().price()),
                granted -> Outcome.confirmed(filed(granted, visit)));
    }

    /** Where the rulebook has no documents there are none, even if the operator offers them. */
    private <R> Outcome<R> decided(
            DocumentOrder order,
            Visit visit,
            Function<DocumentDecision.Granted, DocumentDecision> agreed,
            Function<DocumentDecision.Granted, Outcome<R>> answer) {
        Person person = visit.person();
        DocumentOrder addressed = new DocumentOrder(
                order.kind(),
                order.period(),
                order.amount(),
                ReportsRoom.addressed(order.delivery(), person),
                order.format());
        return settings.rulebook()
                .documents()
                .map(policy -> policy.decide(addressed, visit.now(), person.zone)
                        .<DocumentDecision>match(agreed, refused -> refused)
                        .<Outcome<R>>match(
                                granted -> shown(visit, () -> answer.apply(granted)),
                                refused -> Outcome.rejected(
                                        lines.against(LineUse.VIEW_DOCUMENTS, visit, refused.reasons()))))
                .orElseGet(() -> Outcome.rejected(List.of(settings.notOffered())));
    }

    private DocumentOrdered filed(DocumentDecision.Granted granted, Visit visit) {
        visit.person().payOnce(granted.price().asOptional(), visit.now());
        KeptDocument kept =
                visit.person().documents.file(granted.document(), visit.now().plus(readiness));
        return new DocumentOrdered(kept, granted.price());
    }

    private Page<KeptDocument> ordered(ReadOrderedDocuments read, Visit visit) {
        return Paging.those(
                visit.person().documents.filed,
                read.from(),
                pageSize,
                filed -> filed.at(visit.now()),
                kept -> kept.document().isListedAt(visit.now()));
    }

    private Outcome<BillDeliveryAdded> add(AddBillDelivery add, Visit visit) {
        DocumentShelf shelf = visit.person().documents;
        return settings.rulebook()
                .billDelivery()
                .map(policy -> policy.decide(shelf.delivery, addressed(add.method(), visit.person()))
                        .<BillDeliveryDecision>match(granted -> granted.ifStill(add.agreed()), refused -> refused)
                        .<Outcome<BillDeliveryAdded>>match(
                                granted -> {
                                    visit.person().payOnce(granted.price().asOptional(), visit.now());
                                    shelf.delivery = granted.after();
                                    return Outcome.confirmed(new BillDeliveryAdded(granted.after(), granted.price()));
                                },
                                refused -> Outcome.rejected(refused.reasons())))
                .orElseGet(() -> Outcome.rejected(List.of(settings.notOffered())));
    }

    private Outcome<BillDelivery> remove(RemoveBillDelivery remove, Visit visit) {
        DocumentShelf shelf = visit.person().documents;
        shelf.delivery = shelf.delivery.without(addressed(remove.method(), visit.person()));
        return Outcome.confirmed(shelf.delivery);
    }

    private static BillDelivery.Method addressed(BillDelivery.Method method, Person person) {
        return new BillDelivery.Method(ReportsRoom.addressed(method.delivery(), person), method.format());
    }
}
