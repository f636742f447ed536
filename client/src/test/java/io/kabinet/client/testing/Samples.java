package io.kabinet.client.testing;

import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.promised.ReadAvailablePromisedPayment;
import io.kabinet.client.promised.TakePromisedPayment;
import io.kabinet.client.transport.Session;
import io.kabinet.core.account.Balance;
import io.kabinet.core.promised.Available;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.promised.PromisedPaymentReason;
import io.kabinet.core.promised.Repayment;
import io.kabinet.core.promised.TopUp;
import io.kabinet.core.promised.terms.Fee;
import io.kabinet.core.promised.terms.FeeTiming;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import io.kabinet.core.values.Stated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** One subscriber, what she asks, and what she is told. */
public final class Samples {

    public static final Msisdn ANNA = Msisdn.of("79000000001");
    public static final Msisdn BORIS = Msisdn.of("79000000002");
    public static final Session SESSION = new Session(ANNA, Secret.of("token-of-anna"), Optional.empty());

    public static final ReadBalance READ_BALANCE = new ReadBalance(ANNA);
    public static final Balance BALANCE = new Balance(rub("-12.50"), Instant.parse("2026-03-01T09:00:00Z"));

    public static final ReadAvailablePromisedPayment READ_AVAILABLE = new ReadAvailablePromisedPayment(ANNA);
    public static final Reason ABOVE_LIMIT =
            Reason.of(PromisedPaymentReason.AMOUNT_ABOVE_LIMIT).with("limit", rub("800"));
    public static final Available AVAILABLE = new Available(rub("800"), List.of(ABOVE_LIMIT));

    public static final TakePromisedPayment TAKE = new TakePromisedPayment(ANNA, rub("300"), RequestKey.of("order-42"));
    public static final PromisedPayment PAYMENT = new PromisedPayment(
            rub("300"),
            Instant.parse("2026-03-01T09:00:00Z"),
            Instant.parse("2026-03-04T09:00:00Z"),
            Stated.of(new Fee(rub("25"), FeeTiming.ON_EXPIRY)),
            List.of(new Repayment(
                    new TopUp("till-7", rub("100"), Instant.parse("2026-03-02T10:00:00.25Z")), rub("99.99"))),
            Instant.parse("2026-03-03T00:00:00Z"));

    private Samples() {}

    public static Money rub(String amount) {
        return Money.of(CurrencyUnit.of("RUB"), new BigDecimal(amount));
    }
}
