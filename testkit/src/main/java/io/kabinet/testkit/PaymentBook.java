package io.kabinet.testkit;

import io.kabinet.core.account.Payment;
import io.kabinet.core.values.DateSpan;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The payments of one number, in the order in which they came, and what each day's come to. Guarded by the world's lock.
 *
 * <p>The days are reckoned when somebody asks for a total, each payment once, so every page can have it.
 */
final class PaymentBook {

    private final Money nothing;
    private final List<Payment> payments = new ArrayList<>();
    private final NavigableMap<LocalDate, Money> totals = new TreeMap<>();
    private int reckoned;
    private @Nullable ZoneId reckonedIn;

    PaymentBook(CurrencyUnit currency) {
        this.nothing = Money.zero(currency);
    }

    void add(Payment payment) {
        payments.add(payment);
    }

    List<Payment> all() {
        return Collections.unmodifiableList(payments);
    }

    /** What the payments of a period come to; a subscriber who is elsewhere by now has other days. */
    Money total(DateSpan days, ZoneId zone) {
        if (!zone.equals(reckonedIn)) {
            totals.clear();
            reckoned = 0;
            reckonedIn = zone;
        }
        for (; reckoned < payments.size(); reckoned++) {
            Payment payment = payments.get(reckoned);
            totals.merge(LocalDate.ofInstant(payment.at(), zone), payment.amount(), Money::plus);
        }
        return totals.subMap(days.first(), true, days.last(), true).values().stream()
                .reduce(nothing, Money::plus);
    }
}
