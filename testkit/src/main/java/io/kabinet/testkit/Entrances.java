package io.kabinet.testkit;

import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Read;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.subscriber.Msisdn;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which room answers an operation, and whether one has to be signed in for it. */
final class Entrances {

    private final Map<Class<?>, Inside<?, ?>> inside = new HashMap<>();
    private final Map<Class<?>, Outside<?, ?>> outside = new HashMap<>();
    private final Map<Class<?>, OperationKind> recorded = new HashMap<>();
    private final Map<Class<?>, Function<Operation<?>, Msisdn>> entered = new HashMap<>();

    /** Where something is looked up. */
    <R, O extends Read<R>> void inside(Class<O> kind, Inside<O, R> room) {
        inside.put(kind, room);
    }

    /** Where something is done, which the archive keeps. */
    <R, O extends Operation<R>> void inside(OperationKind about, Class<O> kind, Inside<O, R> room) {
        inside.put(kind, room);
        recorded.put(kind, about);
    }

    /** How one comes from one number to another, whose archive keeps it. */
    <R, O extends Operation<R>> void inside(
            OperationKind about, Class<O> kind, Function<O, Msisdn> whom, Inside<O, R> room) {
        inside(about, kind, room);
        entered.put(kind, operation -> whom.apply(kind.cast(operation)));
    }

    /** What anybody may do to any number, so that it is no action of the subscriber's. */
    <R, O extends Operation<R>> void outside(Class<O> kind, Outside<O, R> room) {
        outside.put(kind, room);
    }

    /** How the subscriber comes in, which the archive keeps. */
    <R, O extends Operation<R>> void outside(OperationKind about, Class<O> kind, Outside<O, R> room) {
        outside.put(kind, room);
        recorded.put(kind, about);
        entered.put(kind, Operation::of);
    }

    /** Whose number it is about: that of whoever asks, or the one that is entered. */
    Msisdn whom(Operation<?> operation) {
        return entered.getOrDefault(operation.getClass(), Operation::of).apply(operation);
    }

    boolean areWaysIn(Operation<?> operation) {
        return entered.containsKey(operation.getClass());
    }

    /** What the archive says of an operation once it is done, if it says anything. */
    Optional<OperationKind> recordedAs(Operation<?> operation) {
        return Optional.ofNullable(recorded.get(operation.getClass()));
    }

    /** All operations that somebody answers, look-ups apart. */
    Set<Class<?>> kinds() {
        Set<Class<?>> kinds = new HashSet<>(inside.keySet());
        kinds.addAll(outside.keySet());
        return kinds;
    }

    boolean lead(Class<?> kind) {
        return inside.containsKey(kind) || outside.containsKey(kind) || kind == LookUp.class;
    }

    boolean areOpenTo(Operation<?> operation) {
        return outside.containsKey(operation.getClass());
    }

    <R> Outcome<R> ask(Operation<R> operation, Visit visit) {
        return found(this.<R>roomInside(operation.getClass()), operation).answer(operation, visit);
    }

    <R> Outcome<R> ask(Operation<R> operation, Instant now) {
        return found(this.<R>roomOutside(operation.getClass()), operation).answer(operation, now);
    }

    @SuppressWarnings("unchecked") // the only ways to put a room there tie it to its operation and answer
    private <R> @Nullable Inside<Operation<R>, R> roomInside(Class<?> kind) {
        return (Inside<Operation<R>, R>) inside.get(kind);
    }

    @SuppressWarnings("unchecked") // the only ways to put a room there tie it to its operation and answer
    private <R> @Nullable Outside<Operation<R>, R> roomOutside(Class<?> kind) {
        return (Outside<Operation<R>, R>) outside.get(kind);
    }

    private static <T> T found(@Nullable T room, Operation<?> operation) {
        if (room == null) {
            throw new IllegalArgumentException("nobody answers " + operation.name());
        }
        return room;
    }

    @FunctionalInterface
    interface Inside<O, R> {
        Outcome<R> answer(O operation, Visit visit);
    }

    @FunctionalInterface
    interface Outside<O, R> {
        Outcome<R> answer(O operation, Instant now);
    }
}
