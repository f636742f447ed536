package io.kabinet.testkit;

import io.kabinet.client.operation.LookUp;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which room answers an operation, and whether one has to be signed in for it. */
final class Entrances {

    private final Map<Class<?>, Inside<?, ?>> inside = new HashMap<>();
    private final Map<Class<?>, Outside<?, ?>> outside = new HashMap<>();

    <R, O extends Operation<R>> void inside(Class<O> kind, Inside<O, R> room) {
        inside.put(kind, room);
    }

    <R, O extends Operation<R>> void outside(Class<O> kind, Outside<O, R> room) {
        outside.put(kind, room);
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
