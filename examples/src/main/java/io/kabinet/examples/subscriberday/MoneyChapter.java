package io.kabinet.examples.subscriberday;

import io.kabinet.client.Kabinet;
import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.promised.ReadAvailablePromisedPayment;
import io.kabinet.core.promised.PromisedPayment;
import java.time.Duration;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Anna borrows, is refused a second loan, repays by a top-up, and borrows again. */
final class MoneyChapter {

    private final Day day;
    private final Kabinet anna;

    MoneyChapter(Day day, Kabinet anna) {
        this.day = day;
        this.anna = anna;
    }

    void tell(Ahead ahead) {
        Cast cast = day.cast();
        day.diary().chapter("money");
        day.later(Duration.ofHours(1));
        balance();
        day.diary()
                .note(
                        "ask-available",
                        anna.await(new ReadAvailablePromisedPayment(anna.number())),
                        "available",
                        most -> Stream.of(most.amount()));
        take("borrow", cast.loan(), day.key("loan"));
        day.later(Duration.ofHours(1));
        take("borrow-more", cast.smallLoan(), day.key("second-loan"));
        day.operator().topUp(anna.number(), cast.topUp());
        day.diary()
                .note(
                        "top-up",
                        anna.await(new ReadBalance(anna.number())),
                        "balance",
                        left -> Stream.of(left.amount()));
        take("borrow-again", cast.smallLoan(), day.key("third-loan"))
                .answer()
                .ifPresent(payment -> ahead.at(payment.repayBy(), this::balance));
    }

    private Outcome<PromisedPayment> take(String step, Money amount, RequestKey key) {
        return day.diary()
                .note(
                        step,
                        anna.promisedPayments().take(amount, key),
                        "lent",
                        payment -> Stream.of(payment.amount(), payment.repayBy()));
    }

    private void balance() {
        day.diary()
                .note(
                        "look-balance",
                        anna.await(new ReadBalance(anna.number())),
                        "balance",
                        left -> Stream.of(left.amount()));
    }
}
