package io.kabinet.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.detailing.order.Delivery;
import io.kabinet.core.detailing.order.LifeRule;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.values.DateSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrderedDocumentsTest {

    private static final ZoneId MINSK = ZoneId.of("Europe/Minsk");
    private static final Instant NOW = Instant.parse("2026-06-15T09:00:00Z");
    private static final DateSpan MAY = DateSpan.of(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-05-31"));

    private static OrderedDocument ordered(Delivery delivery, Instant at) {
        DocumentOrder order = DocumentOrder.of(DocumentKind.DETAILED_BILL, MAY, delivery, DocumentFormat.PDF);
        return new OrderedDocument(order, LifeRule.TWO_DAYS.begin(at, MINSK));
    }

    @Test
    void only_what_was_to_be_delivered_in_the_cabinet_is_kept() {
        OrderedDocument kept = ordered(Delivery.IN_CABINET, NOW).ready(NOW);
        OrderedDocument sent = ordered(Delivery.byEmail(new EmailAddress("anna@example.com")), NOW)
                .ready(NOW);
        assertThat(Delivery.IN_CABINET.isKept()).isTrue();
        assertThat(Delivery.byEmailAsSet(Optional.empty()).isKept()).isFalse();
        assertThat(sent.isKept()).isFalse();
        assertThat(sent.isVisibleAt(NOW)).isFalse();
        OrderedDocuments documents = new OrderedDocuments(List.of(sent, kept));
        assertThat(documents.kept()).containsExactly(kept);
        assertThat(documents.visibleAt(NOW)).containsExactly(kept);
    }

    @Test
    void the_latest_order_stands_first_and_what_is_not_ready_or_gone_cannot_be_read() {
        OrderedDocument old =
                ordered(Delivery.IN_CABINET, NOW.minusSeconds(100)).ready(NOW.minusSeconds(50));
        OrderedDocument waiting = ordered(Delivery.IN_CABINET, NOW.minusSeconds(10));
        OrderedDocument latest = ordered(Delivery.IN_CABINET, NOW).ready(NOW);
        OrderedDocuments documents = new OrderedDocuments(List.of(old, latest, waiting));
        assertThat(documents.kept()).containsExactly(latest, waiting, old);
        assertThat(documents.visibleAt(NOW)).containsExactly(latest, old);
        Instant oldEnds = Instant.parse("2026-06-17T08:58:20Z");
        assertThat(documents.visibleAt(oldEnds.minusNanos(1))).containsExactly(latest, old);
        assertThat(documents.visibleAt(oldEnds)).containsExactly(latest);
    }
}
