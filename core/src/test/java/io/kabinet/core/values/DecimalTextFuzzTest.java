package io.kabinet.core.values;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.kabinet.core.testing.FuzzedText;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;

/** Whatever is given for an amount or a share: exactly that number, or a refusal on one short line. */
@Tag("fuzz")
class DecimalTextFuzzTest {

    private static final String MINUTE = "60s";
    private static final List<CurrencyUnit> CURRENCIES =
            List.of(CurrencyUnit.of("RUB"), CurrencyUnit.of("BYN"), CurrencyUnit.of("JPY"), CurrencyUnit.of("BHD"));
    private static final int LONGEST_MESSAGE = 120;

    @FuzzTest(maxDuration = MINUTE)
    void an_amount_is_read_exactly_or_refused(byte[] input) {
        String text = FuzzedText.of(input);
        for (CurrencyUnit currency : CURRENCIES) {
            try {
                Money amount = MoneyText.parse(text, currency);

                assertThat(amount.isNegative()).isFalse();
                assertThat(text).matches("[0-9]{1,15}(\\.[0-9]{1,3})?");
                assertThat(amount.getAmount()).isEqualByComparingTo(new BigDecimal(text));
                assertThat(MoneyText.parse(amount.getAmount().toPlainString(), currency))
                        .isEqualTo(amount);
            } catch (IllegalArgumentException e) {
                isOneShortLine(e);
            }
        }
    }

    @FuzzTest(maxDuration = MINUTE)
    void a_share_is_read_exactly_or_refused(byte[] input) {
        String text = FuzzedText.of(input);
        try {
            Rate rate = Rate.percent(text);

            assertThat(text).matches("[0-9]{1,3}(\\.[0-9]{1,4})?");
            assertThat(rate.asPercent()).isEqualByComparingTo(new BigDecimal(text));
            assertThat(Rate.percent(rate.asPercent().toPlainString())).isEqualTo(rate);
        } catch (IllegalArgumentException e) {
            isOneShortLine(e);
        }
    }

    /** A message may show an amount, which is no secret, but it goes into logs. */
    private static void isOneShortLine(IllegalArgumentException refusal) {
        assertThat(refusal).hasNoCause();
        assertThat(refusal.getMessage()).hasSizeLessThan(LONGEST_MESSAGE).doesNotContainPattern("\\p{Cntrl}");
        assertThat(UTF_8.newEncoder().canEncode(refusal.getMessage())).isTrue();
    }
}
