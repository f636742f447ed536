package io.kabinet.client.rulebook;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Takes a public record apart, and puts it together again through its constructor and all that this checks. */
record Whole<T>(Constructor<T> constructor, List<RecordComponent> components) {

    static <T> Whole<T> of(Class<T> kind) {
        List<RecordComponent> components = List.of(kind.getRecordComponents());
        Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new Whole<>(kind.getDeclaredConstructor(types), components);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record has no constructor of its own: " + kind, e);
        }
    }

    Object part(int position, T whole) {
        try {
            return components.get(position).getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot be read: " + components.get(position), e);
        }
    }

    T of(Spot spot, Object... parts) throws RulebookUnreadable {
        try {
            return constructor.newInstance(parts);
        } catch (InvocationTargetException e) {
            throw spot.wrong(e.getTargetException());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot be made of " + Arrays.toString(parts) + ": " + constructor, e);
        }
    }
}
