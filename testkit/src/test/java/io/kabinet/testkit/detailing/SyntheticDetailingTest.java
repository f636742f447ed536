package io.kabinet.testkit.detailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.client.detailing.file.BadRow;
import io.kabinet.client.detailing.file.CategoryMonth;
import io.kabinet.client.detailing.file.DetailingFile;
import io.kabinet.client.detailing.file.DetailingReader;
import io.kabinet.client.detailing.file.FileListener;
import io.kabinet.client.detailing.file.RowFault;
import io.kabinet.client.detailing.file.SectionTotals;
import io.kabinet.core.detailing.usage.UsageKey;
import io.kabinet.core.detailing.usage.UsageKeys;
import io.kabinet.core.detailing.usage.UsageRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the generator writes, the readers read: row by row, and down to the sums. */
class SyntheticDetailingTest {

    private static final int ROWS = 3_000;
    private static final Quirk[] HARMLESS = {
        Quirk.BYTE_ORDER_MARK, Quirk.UNKNOWN_KINDS, Quirk.TWINS, Quirk.BARE_ARRAY, Quirk.CHARACTERISTICS_AS_ARRAY
    };

    @ParameterizedTest
    @EnumSource
    void a_reader_finds_every_row_that_was_written(SyntheticFormat format) throws IOException {
        assertRead(SyntheticDetailing.of(format, ROWS), 0);
    }

    @ParameterizedTest
    @EnumSource
    void with_every_quirk_as_well(SyntheticFormat format) throws IOException {
        assertRead(SyntheticDetailing.of(format, ROWS).with(HARMLESS), 0);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CSV")
    void in_any_order_of_fields(SyntheticFormat format) throws IOException {
        assertRead(SyntheticDetailing.of(format, ROWS).with(Quirk.ANY_ORDER, Quirk.TWINS), 0);
        assertRead(SyntheticDetailing.of(format, ROWS).with(Quirk.ANY_ORDER, Quirk.CHARACTERISTICS_AS_ARRAY), 0);
    }

    @ParameterizedTest
    @EnumSource
    void spoiled_rows_are_told_and_all_others_read(SyntheticFormat format) throws IOException {
        SyntheticDetailing spoiled = SyntheticDetailing.of(format, ROWS).with(Quirk.SPOILED_ROWS);
        long good = spoiled.totals().rows();

        assertThat(good).isBetween(ROWS * 97L / 100, ROWS - 1L);
        assertRead(spoiled, (int) (ROWS - good));
    }

    @ParameterizedTest
    @EnumSource
    void sums_by_category_and_month_come_to_the_totals(SyntheticFormat format) throws IOException {
        SyntheticDetailing detailing = SyntheticDetailing.of(format, ROWS).with(HARMLESS);

        List<CategoryMonth> sums = DetailingFile.categoryMonths(
                format.format(), new ByteArrayInputStream(bytes(detailing)), detailing.reading(), bad -> {
                    throw new AssertionError(bad);
                });

        BigMoney gross = sums.stream()
                .map(sum -> sum.gross().amount())
                .reduce(BigMoney::plus)
                .orElseThrow();
        BigMoney net = sums.stream()
                .map(sum -> sum.net().amount())
                .reduce(BigMoney::plus)
                .orElseThrow();
        assertThat(gross.isEqual(detailing.totals().gross())).isTrue();
        assertThat(net.isEqual(detailing.totals().net())).isTrue();
        assertThat(sums).hasSize(4).allMatch(sum -> sum.gross().notStated() == 0);
    }

    @ParameterizedTest
    @EnumSource
    void every_row_of_a_file_has_a_key_of_its_own(SyntheticFormat format) {
        SyntheticDetailing detailing = SyntheticDetailing.of(format, ROWS).with(Quirk.TWINS);
        UsageKeys keys = new UsageKeys();
        Set<UsageKey> all = new HashSet<>();
        detailing.records().forEachRemaining(row -> all.add(keys.next(row)));

        assertThat(all).hasSize(ROWS).anyMatch(key -> key.occurrence() == 1);
    }

    @ParameterizedTest
    @EnumSource
    void the_same_seed_gives_the_same_bytes_and_another_gives_others(SyntheticFormat format) throws IOException {
        SyntheticDetailing detailing = SyntheticDetailing.of(format, 100);

        assertThat(bytes(detailing)).isEqualTo(bytes(detailing)).isNotEqualTo(bytes(detailing.withSeed(1)));
    }

    @Test
    void there_are_not_fewer_rows_than_none() {
        assertThatThrownBy(() -> SyntheticDetailing.of(SyntheticFormat.CSV, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertRead(SyntheticDetailing detailing, int spoiled) throws IOException {
        List<BadRow> bad = new ArrayList<>();
        List<SectionTotals> sections = new ArrayList<>();
        FileListener listener = new FileListener() {
            @Override
            public void bad(BadRow row) {
                bad.add(row);
            }

            @Override
            public void section(SectionTotals totals) {
                sections.add(totals);
            }
        };
        Iterator<UsageRecord> expected = detailing.records();
        long rows = 0;
        try (DetailingReader reader =
                DetailingFile.open(new ByteArrayInputStream(bytes(detailing)), detailing.reading(), listener)) {
            while (reader.next()) {
                assertThat(reader.row()).isEqualTo(expected.next());
                rows++;
            }
        }
        assertThat(expected.hasNext()).isFalse();
        assertThat(rows).isEqualTo(detailing.totals().rows());
        assertThat(bad).hasSize(spoiled).allMatch(row -> row.fault() == RowFault.NOT_A_TIME);
        assertThat(sections).allMatch(SectionTotals::agree).allMatch(section -> section.badRows() == spoiled);
        assertThat(sections).hasSize(detailing.format().name().startsWith("XML") ? 1 : 0);
    }

    private static byte[] bytes(SyntheticDetailing detailing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        detailing.writeTo(out);
        return out.toByteArray();
    }
}
