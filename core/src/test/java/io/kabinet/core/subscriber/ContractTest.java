package io.kabinet.core.subscriber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.testing.Seeds;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-02-28T12:00:00Z, 0",
        "2026-03-01, 2026-03-31T12:00:00Z, 0",
        "2026-03-01, 2026-04-01T12:00:00Z, 1",
        "2026-03-01, 2026-04-30T20:59:59Z, 1",
        "2026-03-01, 2026-04-30T21:00:00Z, 2",
        "2025-12-31, 2026-02-27T12:00:00Z, 1",
        "2025-12-31, 2026-02-28T12:00:00Z, 2",
        "2026-01-31, 2026-03-30T12:00:00Z, 1",
        "2026-01-31, 2026-03-31T12:00:00Z, 2",
        "2024-02-29, 2025-02-28T12:00:00Z, 12",
        "2030-01-01, 2026-01-01T12:00:00Z, 0"
    })
    void tenure_is_counted_in_whole_months_of_the_zone(LocalDate start, Instant now, int months) {
        assertThat(Contract.since(start).tenureMonths(now, MOSCOW)).hasValue(months);
    }

    @Test
    void a_month_is_whole_exactly_when_so_many_months_after_the_start_have_come() {
        Seeds.forEach(500, random -> {
            LocalDate start = LocalDate.ofEpochDay(random.nextLong(0, 30_000));
            LocalDate today = start.plusDays(random.nextLong(0, 5_000));
            int months = Contract.since(start)
                    .tenureMonths(today.atStartOfDay(MOSCOW).toInstant(), MOSCOW)
                    .orElseThrow();
            assertThat(start.plusMonths(months)).isBeforeOrEqualTo(today);
            assertThat(start.plusMonths(months + 1L)).isAfter(today);
        });
    }

    @Test
    void without_a_start_there_is_no_tenure_rather_than_none() {
        Contract unknown = new Contract(ContractState.ACTIVE, Optional.empty());
        assertThat(unknown.tenureMonths(Instant.parse("2026-03-01T00:00:00Z"), MOSCOW))
                .isEmpty();
    }

    @Test
    void absurd_days_and_moments_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Contract.since(LocalDate.MIN));
        assertThatIllegalArgumentException().isThrownBy(() -> Contract.since(LocalDate.parse("9999-01-01")));
        Contract contract = Contract.since(LocalDate.parse("2026-03-01"));
        assertThatIllegalArgumentException().isThrownBy(() -> contract.tenureMonths(Instant.MAX, MOSCOW));
    }

    private static List<Reason> against(String state) {
        Contract contract = new Contract(new ContractState(state), Optional.empty());
        return CabinetRemovalPolicy.RUSSIA
                .decide(contract)
                .match(granted -> List.of(), CabinetRemovalDecision.Refused::reasons);
    }

    @Test
    void a_cabinet_can_be_removed_after_the_contract_is_terminated_and_not_before() {
        assertThat(against("terminated")).isEmpty();
        assertThat(against("active")).containsExactly(Reason.of(CabinetRemovalReason.CONTRACT_NOT_TERMINATED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Terminated", "suspended", "расторгнут"})
    void a_state_that_is_not_known_is_kept_and_refused_by_name(String state) {
        assertThat(new ContractState(state).isKnown()).isFalse();
        assertThat(against(state))
                .containsExactly(Reason.of(CabinetRemovalReason.UNRECOGNISED).with("text", state));
    }
}
