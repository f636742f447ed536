package io.kabinet.testkit.walk;

import io.kabinet.client.bonus.ClaimGift;
import io.kabinet.client.bonus.GiftPoints;
import io.kabinet.client.bonus.ReadBonusCatalogue;
import io.kabinet.client.bonus.SpendPoints;
import io.kabinet.client.cashback.ReadCashback;
import io.kabinet.client.cashback.SpendCashback;
import io.kabinet.client.detailing.OrderDetailing;
import io.kabinet.client.document.OrderDocument;
import io.kabinet.client.document.QuoteDocument;
import io.kabinet.client.promised.ReadAvailablePromisedPayment;
import io.kabinet.client.promised.TakePromisedPayment;
import io.kabinet.core.detailing.order.Delivery;
import io.kabinet.core.detailing.order.DetailingOrder;
import io.kabinet.core.detailing.order.Report;
import io.kabinet.core.document.DocumentFormat;
import io.kabinet.core.document.DocumentKind;
import io.kabinet.core.document.DocumentOrder;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Secret;
import io.kabinet.core.values.Stated;
import io.kabinet.testkit.Sms;
import io.kabinet.testkit.walk.Asking.Way;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/** How people get and spend money and points: what there is, at the price that they were told. */
final class MeantMoney {

    static final Map<Class<?>, Way> ALL = Map.of(
            TakePromisedPayment.class,
            by -> by.asked(new ReadAvailablePromisedPayment(by.who()))
                    .map(lent -> lent.amount().isPositive() && !by.once(4)
                            ? lent.amount().withAmount(lent.amount().getAmount().setScale(0, RoundingMode.DOWN))
                            : by.make().money())
                    .filter(Money::isPositive)
                    .map(amount -> new TakePromisedPayment(by.who(), amount, by.key())),
            SpendPoints.class,
            by -> by.asked(new ReadBonusCatalogue(by.who()))
                    .flatMap(catalogue -> by.one(catalogue.items()))
                    .map(item ->
                            new SpendPoints(by.who(), item.id(), by.once(8) ? Points.of(1) : item.price(), by.key())),
            GiftPoints.class,
            by -> Optional.of(new GiftPoints(
                    by.who(), by.make().number(), Points.of(by.random().nextInt(1, 40)), by.key())),
            ClaimGift.class,
            MeantMoney::claim,
            SpendCashback.class,
            by -> by.asked(new ReadCashback(by.who()))
                    .map(wallet -> wallet.available().isPositive() && !by.once(4)
                            ? wallet.available()
                            : by.make().money())
                    .map(amount -> new SpendCashback(by.who(), "tariff", amount, by.key())),
            OrderDetailing.class,
            by -> Optional.of(new OrderDetailing(
                    by.who(),
                    new DetailingOrder(report(by), month(by), Delivery.IN_CABINET),
                    DocumentFormat.PDF,
                    free(by),
                    by.key())),
            OrderDocument.class,
            by -> by.asked(new QuoteDocument(
                            by.who(),
                            DocumentOrder.of(
                                    by.once(2) ? DocumentKind.MONTHLY_BILL : DocumentKind.DETAILED_BILL,
                                    month(by),
                                    Delivery.IN_CABINET,
                                    DocumentFormat.PDF)))
                    .map(quote -> new OrderDocument(by.who(), quote, by.key())));

    private MeantMoney() {}

    private static Optional<ClaimGift> claim(Asking by) {
        if (by.once(2)) {
            by.town()
                    .does(new GiftPoints(
                            by.make().number(), by.who(), Points.of(by.random().nextInt(1, 9)), by.key()));
        }
        return by.one(by.town().operator().inbox(by.who()).messages().stream()
                        .filter(sms -> sms.gift().isPresent())
                        .toList())
                .map(sms -> new ClaimGift(by.who(), sms.gift().orElseThrow(), codeOf(sms, by)));
    }

    private static Secret codeOf(Sms sms, Asking by) {
        return by.once(4) ? Secret.of("000000") : sms.code().orElse(Secret.of("none"));
    }

    private static Report report(Asking by) {
        return by.one(List.of(Report.values())).orElseThrow();
    }

    private static DateSpan month(Asking by) {
        LocalDate first =
                by.make().today().withDayOfMonth(1).minusMonths(by.random().nextInt(3));
        LocalDate last = first.plusMonths(1).minusDays(1);
        LocalDate today = by.make().today();
        return DateSpan.of(first, last.isAfter(today) ? today : last);
    }

    private static Stated<Money> free(Asking by) {
        Money nothing = by.make().money().multipliedBy(0);
        return by.once(4) ? Stated.notStated() : Stated.of(nothing);
    }
}
