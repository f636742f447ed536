package io.kabinet.testkit.walk;

import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.market.Market;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Secret;
import io.kabinet.core.values.Stated;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * Makes operations of any kind out of what their records are made of: from what the operator has told where there is such a
 * thing, else anything at all.
 */
final class Making {

    private static final int TRIES = 6;
    private static final Map<Class<?>, Function<Making, Object>> LEAVES = Map.ofEntries(
            Map.entry(Msisdn.class, Making::number),
            Map.entry(Peer.class, make -> Peer.of("+" + make.number().wire())),
            Map.entry(RequestKey.class, Making::key),
            Map.entry(Cursor.class, Making::cursor),
            Map.entry(Money.class, Making::money),
            Map.entry(Points.class, make -> Points.of(make.random.nextInt(60))),
            Map.entry(Secret.class, make -> Secret.of("Wrong" + make.random.nextInt(100_000, 999_999))),
            Map.entry(Instant.class, make -> make.town.now().plus(Duration.ofMinutes(make.random.nextInt(-60, 9_000)))),
            Map.entry(LocalDate.class, make -> make.today().plusDays(make.random.nextInt(-40, 40))),
            Map.entry(
                    LocalDateTime.class,
                    make -> make.today().plusDays(make.random.nextInt(9)).atTime(12, 0)),
            Map.entry(LocalTime.class, make -> LocalTime.of(make.random.nextInt(24), 0)),
            Map.entry(YearMonth.class, make -> YearMonth.from(make.today()).plusMonths(make.random.nextInt(-3, 3))),
            Map.entry(DateSpan.class, Making::days),
            Map.entry(Period.class, make -> Period.of(0, make.random.nextInt(3), make.random.nextInt(1, 30))),
            Map.entry(Duration.class, make -> Duration.ofMinutes(make.random.nextInt(1, 9_000))),
            Map.entry(String.class, make -> "text-" + make.random.nextInt(9)),
            Map.entry(boolean.class, make -> make.random.nextBoolean()),
            Map.entry(Boolean.class, make -> make.random.nextBoolean()),
            Map.entry(int.class, make -> make.random.nextInt(1, 40)),
            Map.entry(Integer.class, make -> make.random.nextInt(1, 40)),
            Map.entry(long.class, make -> make.random.nextLong(1, 400)),
            Map.entry(Long.class, make -> make.random.nextLong(1, 400)),
            Map.entry(Market.class, make -> make.town.operator().rulebook().market()));

    private final Town town;
    private final SplittableRandom random;

    Making(Town town, SplittableRandom random) {
        this.town = town;
        this.random = random;
    }

    /** An operation of a kind by somebody, unless no arguments are found that it takes. */
    Optional<Operation<?>> operation(Class<?> kind, Msisdn who) {
        Optional<NotKnown> missing = Optional.empty();
        for (int i = 0; i < TRIES; i++) {
            try {
                return Optional.of((Operation<?>) record(kind, Optional.of(who)));
            } catch (IllegalArgumentException wrong) {
                // What was found by chance does not go together; another time it may.
            } catch (NotKnown lacking) {
                missing = Optional.of(lacking);
            }
        }
        missing.ifPresent(lacking -> {
            throw lacking;
        });
        return Optional.empty();
    }

    /** A key that nobody has used, or now and then one that somebody has. */
    RequestKey key() {
        return random.nextInt(20) == 0
                ? town.seen().some(RequestKey.class, random).orElseGet(town::freshKey)
                : town.freshKey();
    }

    /** Nobody makes a cursor: pages are turned by those that the operator has given. */
    private Cursor cursor() {
        throw new IllegalArgumentException("a cursor comes from the operator");
    }

    Money money() {
        long minor = random.nextInt(10) == 0 ? random.nextInt(1, 100) : 100L * random.nextInt(1, 300);
        return Money.ofMinor(town.operator().rulebook().market().currency(), minor);
    }

    Msisdn number() {
        return town.numbers().get(random.nextInt(town.numbers().size()));
    }

    DateSpan days() {
        LocalDate first = today().withDayOfMonth(1).minusMonths(random.nextInt(3));
        LocalDate last = random.nextBoolean() ? first.plusMonths(1).minusDays(1) : first.plusDays(random.nextInt(40));
        return DateSpan.of(first, last);
    }

    LocalDate today() {
        return LocalDate.ofInstant(town.now(), ZoneOffset.UTC);
    }

    private Object record(Class<?> kind, Optional<Msisdn> who) {
        RecordComponent[] components = kind.getRecordComponents();
        Object[] parts = new Object[components.length];
        for (int i = 0; i < parts.length; i++) {
            boolean asks = who.isPresent() && components[i].getName().equals("of");
            parts[i] = asks ? who.get() : make(components[i].getGenericType(), components[i].getName());
        }
        return Parts.made(Parts.constructorOf(kind), parts);
    }

    private Object make(Type type, String name) {
        return type instanceof ParameterizedType several ? several(several, name) : one((Class<?>) type, name);
    }

    private Object several(ParameterizedType type, String name) {
        Type part = type.getActualTypeArguments()[0];
        if (type.getRawType() == Optional.class) {
            return random.nextBoolean() ? Optional.of(make(part, name)) : Optional.empty();
        } else if (type.getRawType() == Stated.class) {
            return random.nextInt(3) > 0 ? Stated.of(make(part, name)) : Stated.notStated();
        } else if (type.getRawType() == List.class) {
            return List.of(make(part, name));
        } else if (type.getRawType() == Set.class) {
            return Set.of(make(part, name));
        }
        throw new NotKnown(type.getTypeName());
    }

    private Object one(Class<?> kind, String name) {
        Optional<?> seen = kind == String.class
                ? town.seen().text(name, random)
                : town.seen().some(kind, random);
        if (seen.isPresent() && kind != RequestKey.class && kind != Cursor.class && random.nextInt(4) > 0) {
            return seen.get();
        }
        List<Object> constants = kind == Points.class || kind == DateSpan.class ? List.of() : Parts.constantsOf(kind);
        if (LEAVES.containsKey(kind)) {
            return LEAVES.get(kind).apply(this);
        } else if (!constants.isEmpty() && (kind.isEnum() || random.nextInt(4) > 0)) {
            return constants.get(random.nextInt(constants.size()));
        } else if (kind.isSealed()) {
            Class<?>[] kinds = kind.getPermittedSubclasses();
            return one(kinds[random.nextInt(kinds.length)], name);
        } else if (kind.isRecord()) {
            return record(kind, Optional.empty());
        }
        throw new NotKnown(kind.getName());
    }
}
