package io.kabinet.core.account.transfer;

import static io.kabinet.core.account.transfer.Cases.MOSCOW;
import static io.kabinet.core.account.transfer.Cases.NOW;
import static io.kabinet.core.account.transfer.Cases.against;
import static io.kabinet.core.account.transfer.Cases.granted;
import static io.kabinet.core.account.transfer.Cases.times;
import static io.kabinet.core.testing.Rubles.RUB;
import static io.kabinet.core.testing.Rubles.rub;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.account.BankCard;
import io.kabinet.core.account.terms.AllowedAmounts;
import io.kabinet.core.account.terms.Charge;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.values.Rate;
import io.kabinet.core.values.Secret;
import io.kabinet.core.values.Stated;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TransferPolicyTest {

    private static final AccountNumber OWN = AccountNumber.of("300000000042");
    private static final TransferTarget OTHER = new TransferTarget.ToAccount(AccountNumber.of("300000000043"));
    private static final TransferTarget CARD = new TransferTarget.ToCard(new BankCard(Secret.of("tok_5f9a"), "0042"));

    @Test
    void in_russia_what_is_there_can_be_sent_to_an_account_or_a_card_and_nothing_else_is_stated() {
        for (TransferTarget target : new TransferTarget[] {OTHER, CARD}) {
            TransferDecision.Granted all = granted(TransferPolicy.RUSSIA.decide(
                    new TransferOrder(rub("10.00"), target), TransferFacts.of(OWN, rub("10.00")), NOW, MOSCOW));
            assertThat(all.amount()).isEqualTo(rub("10.00"));
            assertThat(all.fee()).isEqualTo(Stated.notStated());
            assertThat(against(TransferPolicy.RUSSIA.decide(
                            new TransferOrder(rub("10.01"), target), TransferFacts.of(OWN, rub("10.00")), NOW, MOSCOW)))
                    .extracting(Reason::code)
                    .containsExactly("LEFT_TOO_LITTLE");
        }
    }

    @Test
    void an_account_cannot_send_to_itself() {
        assertThat(against(TransferPolicy.RUSSIA.decide(
                        new TransferOrder(rub("-1.00"), new TransferTarget.ToAccount(OWN)),
                        TransferFacts.of(OWN, rub("10.00")),
                        NOW,
                        MOSCOW)))
                .extracting(Reason::code)
                .containsExactly("AMOUNT_NOT_POSITIVE", "TRANSFER_TO_SELF");
    }

    @Test
    void a_card_has_terms_of_its_own() {
        TransferLimits limits = new TransferLimits(
                Optional.of(rub("30000.00")),
                Optional.of(rub("40000.00")),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.of(5),
                Optional.of(rub("0.00")));
        Charge charge = new Charge(Rate.percent("10.4"), rub("0.00"), RoundingMode.HALF_UP);
        TransferPolicy policy = new TransferPolicy(
                TransferPolicy.RUSSIA.toAccount(),
                new TransferTerms(AllowedAmounts.between(rub("10.00"), rub("14999.00")), limits, Stated.of(charge)));
        TransferFacts facts =
                new TransferFacts(OWN, Optional.of(rub("110.40")), Optional.of(times(4, "0.01")), Optional.empty());
        assertThat(granted(policy.decide(new TransferOrder(rub("100.00"), CARD), facts, NOW, MOSCOW)))
                .isEqualTo(new TransferDecision.Granted(
                        rub("100.00"), Stated.of(rub("10.40")), Stated.of(rub("0.00")), Optional.empty()));
        TransferFacts often =
                new TransferFacts(OWN, Optional.of(rub("110.39")), Optional.of(times(5, "6000.00")), Optional.empty());
        assertThat(against(policy.decide(new TransferOrder(rub("100.00"), CARD), often, NOW, MOSCOW)))
                .extracting(Reason::code)
                .containsExactly("SENT_DAY_LIMIT", "TOO_MANY_TRANSFERS", "LEFT_TOO_LITTLE");
        assertThat(granted(policy.decide(new TransferOrder(rub("100.00"), OTHER), often, NOW, MOSCOW))
                        .amount()
                        .getCurrencyUnit())
                .isEqualTo(RUB);
    }
}
