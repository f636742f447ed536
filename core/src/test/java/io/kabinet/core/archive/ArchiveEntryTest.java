package io.kabinet.core.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveEntryTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void there_are_thirteen_kinds_all_of_them_different() {
        assertThat(OperationKind.KNOWN).hasSize(13);
        assertThat(new HashSet<>(OperationKind.KNOWN)).hasSize(13);
        assertThat(OperationKind.KNOWN).allMatch(OperationKind::isKnown);
    }

    @Test
    void a_kind_that_this_version_does_not_know_is_kept_as_it_was_written() {
        OperationKind later = new OperationKind("e_sim");

        assertThat(later.isKnown()).isFalse();
        assertThat(new ArchiveEntry(NOON, later, "ChangeSim").kind()).hasToString("e_sim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two\nlines"})
    void an_action_has_a_printable_name(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ArchiveEntry(NOON, OperationKind.PAYMENTS, name))
                .withMessageContaining("action");
    }

    @Test
    void an_action_was_done_in_a_year_that_can_be_written_down() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ArchiveEntry(Instant.MAX, OperationKind.PAYMENTS, "TakePromisedPayment"));
    }
}
