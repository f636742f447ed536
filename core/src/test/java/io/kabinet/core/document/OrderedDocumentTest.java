package io.kabinet.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.detailing.order.Delivery;
import io.kabinet.core.detailing.order.LifeRule;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.values.DateSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrderedDocumentTest {

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
        assertThat(sent.isListedAt(NOW)).isFalse();
        assertThat(sent.isVisibleAt(NOW)).isFalse();
        assertThat(kept.isKept()).isTrue();
        assertThat(kept.isListedAt(NOW)).isTrue();
        assertThat(kept.isVisibleAt(NOW)).isTrue();
    }

    @Test
    void it_is_listed_before_it_is_ready_and_cannot_be_read_until_then_and_is_gone_after_two_days() {
        OrderedDocument waiting = ordered(Delivery.IN_CABINET, NOW);
        OrderedDocument ready = waiting.ready(NOW.plusSeconds(50));
        Instant ends = Instant.parse("2026-06-17T09:00:00Z");

        assertThat(waiting.isListedAt(NOW)).isTrue();
        assertThat(waiting.isVisibleAt(NOW)).isFalse();
        assertThat(ready.isVisibleAt(NOW.plusSeconds(50).minusNanos(1))).isFalse();
        assertThat(ready.isVisibleAt(NOW.plusSeconds(50))).isTrue();
        assertThat(ready.isListedAt(ends.minusNanos(1))).isTrue();
        assertThat(ready.isVisibleAt(ends.minusNanos(1))).isTrue();
        assertThat(ready.isListedAt(ends)).isFalse();
        assertThat(ready.isVisibleAt(ends)).isFalse();
    }
}
