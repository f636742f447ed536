package io.kabinet.core.cashback.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.market.Market;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ClaimTermTest {

    private static final ZoneId MOSCOW = Market.RUSSIA.zone();

    @Test
    void a_lost_order_may_be_claimed_for_150_days_of_the_networks() {
        assertThat(ClaimTerm.ADMITAD.claimableTo(Instant.parse("2026-03-10T09:00:00Z"), MOSCOW))
                .isEqualTo(LocalDate.of(2026, 8, 7));
    }

    @Test
    void a_decline_on_the_last_of_august_may_be_appealed_to_the_last_of_february() {
        assertThat(ClaimTerm.ADMITAD.appealableTo(Instant.parse("2026-08-31T09:00:00Z"), MOSCOW))
                .isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void absurd_moments_and_periods_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ClaimTerm.ADMITAD.claimableTo(Instant.MAX, MOSCOW));
        assertThatIllegalArgumentException().isThrownBy(() -> new ClaimTerm(Period.ofDays(-1), Period.ZERO));
    }
}
