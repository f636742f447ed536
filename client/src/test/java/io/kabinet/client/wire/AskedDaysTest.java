package io.kabinet.client.wire;

import static io.kabinet.client.testing.Samples.ANNA;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.client.account.ReadPayments;
import io.kabinet.client.detailing.OrderDetailing;
import io.kabinet.client.detailing.RowsOf;
import io.kabinet.client.document.DocumentQuote;
import io.kabinet.client.document.QuoteDocument;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.promised.ReadPromisedPayments;
import io.kabinet.client.tariff.ReadTrafficStatistics;
import io.kabinet.core.detailing.order.Delivery;
import io.kabinet.core.detailing.order.DetailingOrder;
import io.kabinet.core.detailing.order.Report;
import io.kabinet.core.document.DocumentFormat;
import io.kabinet.core.document.DocumentKind;
import io.kabinet.core.document.DocumentOrder;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Stated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Days that are asked for have a beginning and an end that the wire can say. */
class AskedDaysTest {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final Delivery MAIL = Delivery.byEmail(new EmailAddress("anna@mail.example.org"));

    static Stream<Named<Consumer<DateSpan>>> whatIsAskedForDays() {
        return Stream.of(
                asking("payments", days -> new ReadPayments(ANNA, days, Optional.empty())),
                asking(
                        "promised payments",
                        days -> new ReadPromisedPayments(ANNA, Optional.of(days), Optional.empty())),
                asking("traffic", days -> new ReadTrafficStatistics(ANNA, days)),
                asking("rows", RowsOf.Days::new),
                asking("quote", days -> new QuoteDocument(ANNA, document(days))),
                asking("quoted", days -> DocumentQuote.withoutPrice(document(days))),
                asking(
                        "detailing",
                        days -> new OrderDetailing(
                                ANNA,
                                new DetailingOrder(Report.LAST_MONTHS, days, MAIL),
                                DocumentFormat.HTML,
                                Stated.notStated(),
                                RequestKey.of("order-1"))));
    }

    private static Named<Consumer<DateSpan>> asking(String name, Consumer<DateSpan> asking) {
        return Named.of(name, asking);
    }

    private static DocumentOrder document(DateSpan days) {
        return DocumentOrder.of(DocumentKind.MONTHLY_BILL, days, MAIL, DocumentFormat.HTML);
    }

    @ParameterizedTest
    @MethodSource("whatIsAskedForDays")
    void an_open_end_is_refused(Consumer<DateSpan> asking) {
        asking.accept(DateSpan.of(FIRST, LAST));

        Stream.of(DateSpan.from(FIRST), DateSpan.ALWAYS, DateSpan.of(FIRST, LAST.plusDays(1)))
                .forEach(days -> assertThatThrownBy(() -> asking.accept(days))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("days must be in the years 0001 to 9999: " + days));
    }
}
