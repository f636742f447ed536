package io.kabinet.spark.detailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.spark.detailing.DetailingSummary.BrokenFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class DetailingSummaryTest {

    @Test
    void no_row_is_ever_lost_without_a_word() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DetailingSummary(1, 10, 8, 1, List.of()))
                .withMessage("10 rows were read, 8 written and 1 quarantined");
    }

    @Test
    void all_is_well_only_if_all_of_each_file_was_written() {
        BrokenFile cut = new BrokenFile("file:/in/cut.xml", "CUT_SHORT", 4);

        assertThat(new DetailingSummary(2, 10, 10, 0, List.of()).isWhole()).isTrue();
        assertThat(new DetailingSummary(2, 10, 9, 1, List.of()).isWhole()).isFalse();
        assertThat(new DetailingSummary(2, 10, 10, 0, List.of(cut)).isWhole()).isFalse();
    }

    @Test
    void it_reads_as_counts_and_then_the_broken_files() {
        assertThat(new DetailingSummary(2, 10, 9, 1, List.of(new BrokenFile("file:/in/cut.xml", "CUT_SHORT", 4))))
                .hasToString("""
                        files: 2, not read to their end: 1
                        rows: 10 = 9 written + 1 quarantined
                        file:/in/cut.xml: CUT_SHORT after 4 rows""");
    }
}
