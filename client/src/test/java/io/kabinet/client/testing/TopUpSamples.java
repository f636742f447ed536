package io.kabinet.client.testing;

import static io.kabinet.client.testing.Samples.ANNA;
import static io.kabinet.client.testing.Samples.BORIS;

import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.topup.ActivatePaymentCard;
import io.kabinet.client.topup.MakeTopUp;
import io.kabinet.client.topup.PaymentCardActivated;
import io.kabinet.client.topup.QuoteTopUp;
import io.kabinet.client.topup.TopUpMade;
import io.kabinet.core.account.BankCard;
import io.kabinet.core.account.Payment;
import io.kabinet.core.account.PaymentType;
import io.kabinet.core.account.topup.TopUpChannel;
import io.kabinet.core.account.topup.TopUpOrder;
import io.kabinet.core.account.topup.TopUpQuote;
import io.kabinet.core.account.topup.TopUpTarget;
import io.kabinet.core.values.Secret;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** What Anna pays in. */
public final class TopUpSamples {

    static final BankCard CARD = new BankCard(Secret.of("tok_5f9a"), "0042");

    private static final RequestKey KEY = RequestKey.of("income-1");
    private static final Instant AT = Instant.parse("2026-03-01T09:00:00Z");
    private static final TopUpOrder BY_CARD =
            new TopUpOrder(Money.parse("RUB 1000.00"), TopUpTarget.ACCOUNT, TopUpChannel.BANK_CARD);
    private static final TopUpQuote.Granted PRICED = new TopUpQuote.Granted(
            BY_CARD,
            Stated.of(Money.parse("RUB 10.00")),
            Stated.of(Money.parse("RUB 1010.00")),
            Stated.of(Money.parse("RUB 1000.00")));
    private static final TopUpOrder BY_DOVE =
            new TopUpOrder(Money.parse("RUB 50.00"), TopUpTarget.INTERNET, new TopUpChannel("голубь"));
    private static final TopUpQuote.Granted UNPRICED =
            new TopUpQuote.Granted(BY_DOVE, Stated.notStated(), Stated.notStated(), Stated.notStated());
    private static final MakeTopUp MAKE = new MakeTopUp(ANNA, PRICED, Optional.of(CARD), KEY);
    private static final TopUpMade MADE =
            new TopUpMade(new Payment(AT, new PaymentType("bank_card"), Money.parse("RUB 1000.00")), PRICED.paid());
    private static final ActivatePaymentCard ACTIVATE =
            new ActivatePaymentCard(ANNA, BORIS, Secret.of("12345678-901234"), KEY);
    private static final PaymentCardActivated ACTIVATED = new PaymentCardActivated(
            BORIS, new Payment(AT, new PaymentType("карта оплаты"), Money.parse("RUB 100.00")));

    private TopUpSamples() {}

    /** In the order in which their bytes are written down. */
    public static List<Sample<?>> all() {
        return List.of(
                Sample.of(new QuoteTopUp(ANNA, BY_CARD), PRICED),
                Sample.of(new QuoteTopUp(ANNA, BY_DOVE), UNPRICED),
                Sample.of(MAKE, MADE),
                Sample.of(
                        new MakeTopUp(ANNA, UNPRICED, Optional.empty(), KEY),
                        new TopUpMade(
                                new Payment(AT, new PaymentType("голубь"), Money.parse("RUB 50.00")),
                                Stated.notStated())),
                Sample.found(MAKE, MADE),
                Sample.of(ACTIVATE, ACTIVATED),
                Sample.found(ACTIVATE, ACTIVATED));
    }
}
