package io.kabinet.client.testing;

import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Secret;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Values out of a seed. */
final class Chance {

    private static final List<String> LETTERS =
            List.of("a", "Z", "7", " ", "\"", "\\", "/", "<", "ы", "Ў", "é", "字", "😀");

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    int upTo(int last) {
        return random.nextInt(last + 1);
    }

    boolean flag() {
        return random.nextBoolean();
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }

    <T> Optional<T> maybe(Supplier<T> value) {
        return flag() ? Optional.of(value.get()) : Optional.empty();
    }

    <T> List<T> some(Supplier<T> value) {
        return Stream.generate(value).limit(upTo(3)).toList();
    }

    Msisdn number() {
        return Msisdn.of((flag() ? "790000000" : "3753300000") + (10 + upTo(89)));
    }

    /** Not blank, and nothing in it that cannot be printed. */
    String text() {
        return "x"
                + IntStream.rangeClosed(0, upTo(12)).mapToObj(i -> one(LETTERS)).reduce("", String::concat);
    }

    /** Anything at all. */
    Secret secret() {
        return Secret.of(one(List.of("", "\u0000", "\r\n", "\u2028", "١")) + (flag() ? text() : ""));
    }

    RequestKey key() {
        return RequestKey.random(random);
    }

    Optional<Cursor> cursor() {
        return maybe(() -> new Cursor(text()));
    }

    Money money() {
        long most = 1L << random.nextInt(49);
        return Money.ofMinor(CurrencyUnit.of(flag() ? "RUB" : "BYN"), 1 + random.nextLong(most));
    }

    Points points() {
        return Points.of(random.nextLong(1L << random.nextInt(62)));
    }

    Instant at() {
        return Instant.ofEpochSecond(random.nextLong(-1L << 34, 1L << 36), flag() ? 0 : random.nextInt(1_000_000_000));
    }

    LocalDate day() {
        return LocalDate.of(1 + random.nextInt(9998), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    Reason reason() {
        Reason reason = new Reason("CODE_" + upTo(9), List.of());
        for (Object figure : some(() -> one(List.of(text(), money(), points(), at(), day(), (long) upTo(9))))) {
            reason = reason.with(text(), figure);
        }
        return reason;
    }

    List<Reason> reasons() {
        return Stream.generate(this::reason).limit(1 + upTo(2)).toList();
    }
}
