package io.kabinet.core.detailing;

import io.kabinet.core.detailing.Summary.Charged;
import io.kabinet.core.detailing.Summary.Part;
import io.kabinet.core.internal.Shares;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Rate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;

/** Sums rows up by a key, in one pass and on plain {@code long}s. */
final class Summing<K> {

    private static final int HUNDREDTHS_OF_A_PERCENT = 10_000;

    private final Map<K, Group<K>> groups = new LinkedHashMap<>();

    static <K> Summary<K> of(
            Detailing detailing, Movement movement, Function<? super DetailingRecord, ? extends K> key) {
        Summing<K> summing = new Summing<>();
        for (DetailingRecord row : detailing.records()) {
            if (row.amount().movement() == movement) {
                summing.groups.computeIfAbsent(key.apply(row), Group::new).add(row);
            }
        }
        return summing.summary(detailing.currency());
    }

    private Summary<K> summary(CurrencyUnit currency) {
        List<Group<K>> sorted = new ArrayList<>(groups.values());
        sorted.sort(Comparator.comparingLong((Group<K> group) -> group.sum).reversed());
        long[] sums = sorted.stream().mapToLong(group -> group.sum).toArray();
        long total = 0;
        for (long sum : sums) {
            total = Math.addExact(total, sum);
        }
        long[] shares = Shares.of(total == 0 ? 0 : HUNDREDTHS_OF_A_PERCENT, sums);
        List<Part<K>> parts = new ArrayList<>(sums.length);
        for (int i = 0; i < sums.length; i++) {
            parts.add(sorted.get(i).part(currency, shares[i]));
        }
        return new Summary<>(parts, TenThousandths.money(currency, total));
    }

    private static final class Group<K> {

        private final K key;
        private long records;
        private long sum;
        private long seconds;
        private long bytes;
        private long pieces;
        private long notStated;

        Group(K key) {
            this.key = key;
        }

        void add(DetailingRecord row) {
            records++;
            sum = Math.addExact(sum, TenThousandths.of(row.amount().gross()));
            if (row.usage().charged() instanceof Quantity.Counted charged) {
                switch (charged.unit()) {
                    case SECONDS -> seconds = Math.addExact(seconds, charged.count());
                    case BYTES -> bytes = Math.addExact(bytes, charged.count());
                    case PIECES -> pieces = Math.addExact(pieces, charged.count());
                }
            } else {
                notStated++;
            }
        }

        Part<K> part(CurrencyUnit currency, long share) {
            Rate rate = new Rate((int) share * (Rate.WHOLE / HUNDREDTHS_OF_A_PERCENT));
            return new Part<>(
                    key,
                    records,
                    TenThousandths.money(currency, sum),
                    rate,
                    new Charged(seconds, bytes, pieces, notStated));
        }
    }
}
