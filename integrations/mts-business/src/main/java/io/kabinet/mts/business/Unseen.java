package io.kabinet.mts.business;

import io.kabinet.client.operation.Change;
import io.kabinet.mts.business.operation.ChangeBillDelivery;
import io.kabinet.mts.business.operation.EventId;
import io.kabinet.mts.business.operation.RequestPromisedPayment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Changes that nobody knows how to read back: done is what the status of their event says is completed, and nothing else. */
record Unseen<O extends Change<EventId>>(Function<O, Ask> asking) implements Changing<EventId, O> {

    /** Where promised payments are, unlike everything else. */
    private static final String APART = "/MobileAPI/1";

    // What the two codes stand for is told nowhere.
    private static final String BY_EMAIL = "6";
    private static final String SUB_TYPE = "355";
    private static final String TYPE = "59";

    static Ask ask(RequestPromisedPayment change) {
        return Ask.post(
                        Effect.CHANGES,
                        "/Payment/PromisedPayment",
                        Map.of(
                                "amount",
                                change.amount().getAmount(),
                                "accountNumber",
                                change.account().text()))
                .below(APART);
    }

    static Ask ask(ChangeBillDelivery change) {
        String action = switch (change.what()) {
            case BEGIN -> "create";
            case MOVE -> "update";
            case END -> "delete";
        };
        List<Map<String, String>> characteristics = new ArrayList<>(List.of(
                pair("DeliveryContact.Type", BY_EMAIL),
                pair("DeliveryContact.Value", change.to().text()),
                pair("SubType.Code", SUB_TYPE),
                pair("Type.Code", TYPE),
                pair("BillDelivery.Format", "Pdf")));
        change.standing().ifPresent(id -> characteristics.add(pair("DeliveryId.ForisLocalId", id.text())));
        return Ask.post(
                Effect.CHANGES,
                "/Bills/DocumentDeliveryMethodByAccount",
                Map.of(
                        "actionAllowed",
                        List.of(Map.of("value", action)),
                        "accountNo",
                        change.account().text(),
                        "productRelationship",
                        List.of(Map.of("product", Map.of("productLine", Map.of("name", "ChangeBillDelivery")))),
                        "customer",
                        Map.of("relatedParty", Map.of("characteristic", characteristics))));
    }

    private static Map<String, String> pair(String name, String value) {
        return Map.of("name", name, "value", value);
    }

    @Override
    public Ask ask(O change) {
        return asking.apply(change);
    }

    @Override
    public boolean shows(O change) {
        return false;
    }

    @Override
    public CompletionStage<Optional<EventId>> proof(O change, Trip<?> trip, Desk desk) {
        return CompletableFuture.completedFuture(Optional.empty());
    }

    @Override
    public Optional<EventId> onItsWord(O change, EventId event) {
        return Optional.of(event);
    }
}
