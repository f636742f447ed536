package io.kabinet.client.rulebook;

import io.kabinet.core.identity.PasswordPolicy;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Stated;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import org.joda.money.Money;

/**
 * The form of every part of a rulebook, found by its type.
 *
 * <p>Policies are records of records, so their form follows from them: a policy that is new, or has a figure more, needs
 * nothing here. Only what is no record has a form of its own.
 */
final class Parts {

    private final Map<Type, Part<?>> found = new HashMap<>();

    Parts() {
        found.putAll(Words.ALL);
        found.putAll(Numbers.ALL);
        found.put(Money.class, new Amount());
        found.put(OptionalInt.class, new Boxes.MaybeInt(Numbers.INTS));
        found.put(DateSpan.class, Views.spans(this));
        found.put(PasswordPolicy.class, Views.passwords(this));
    }

    Part<?> of(Type type) {
        Part<?> known = found.get(type);
        if (known != null) {
            return known;
        }
        Part<?> made = type instanceof ParameterizedType generic ? several(generic) : one((Class<?>) type);
        found.put(type, made);
        return made;
    }

    private <T> Part<?> several(ParameterizedType generic) {
        Type[] arguments = generic.getActualTypeArguments();
        @SuppressWarnings("unchecked") // whatever it is, it goes in and comes out as the same
        Part<T> inner = (Part<T>) of(arguments[arguments.length - 1]);
        Class<?> box = (Class<?>) generic.getRawType();
        if (box == Optional.class) {
            return new Boxes.Maybe<>(inner);
        } else if (box == Stated.class) {
            return new Boxes.Figure<>(inner);
        } else if (box == List.class) {
            return new Crowds.Row<>(inner);
        } else if (box == Set.class) {
            return new Crowds.Heap<>(inner);
        } else if (box == SortedSet.class) {
            return ranks(inner);
        } else if (box == Map.class) {
            return new Crowds.Names<>(of(arguments[0]), inner);
        }
        throw unknown(generic);
    }

    @SuppressWarnings("unchecked") // what is in a sorted set can be sorted
    private static <T extends Comparable<T>> Part<?> ranks(Part<?> inner) {
        return new Crowds.Ranks<>(new Crowds.Heap<>((Part<T>) inner));
    }

    private Part<?> one(Class<?> kind) {
        if (kind.isEnum()) {
            return word(kind);
        } else if (kind.isSealed()) {
            return new Kinds<>(kind, this);
        } else if (kind.isRecord()) {
            return Single.suits(kind) ? Single.of(kind, this) : Fields.of(kind, this);
        }
        throw unknown(kind);
    }

    @SuppressWarnings("unchecked") // asked of enums only
    private static <E extends Enum<E>> Part<?> word(Class<?> kind) {
        return Words.oneOf((Class<E>) kind);
    }

    private static IllegalStateException unknown(Type type) {
        return new IllegalStateException("a rulebook holds what has no form in JSON: " + type);
    }
}
