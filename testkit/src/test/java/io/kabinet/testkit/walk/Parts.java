package io.kabinet.testkit.walk;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** What records are made of. */
final class Parts {

    private Parts() {}

    static Object valueOf(RecordComponent part, Record record) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a record that cannot be read: " + record.getClass(), e);
        }
    }

    /** The canonical constructor. */
    static Constructor<?> constructorOf(Class<?> kind) {
        try {
            return kind.getDeclaredConstructor(Arrays.stream(kind.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new LinkageError("a record without its constructor: " + kind, e);
        }
    }

    /** Makes a record; what its constructor throws is thrown. */
    static Object made(Constructor<?> constructor, Object[] parts) {
        try {
            constructor.setAccessible(true);
            return constructor.newInstance(parts);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException bad) {
                throw bad;
            }
            throw new LinkageError("cannot be made: " + constructor, e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot be made: " + constructor, e);
        }
    }

    /** The same with one part in place of what it had. */
    static <R extends Record> R with(R record, String name, Object part) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] parts = new Object[components.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = components[i].getName().equals(name) ? part : valueOf(components[i], record);
        }
        @SuppressWarnings("unchecked") // the constructor of its own class
        R other = (R) made(constructorOf(record.getClass()), parts);
        return other;
    }

    /** What a kind itself names: constants of an enumeration, or public constants of its own type. */
    static List<Object> constantsOf(Class<?> kind) {
        if (kind.isEnum()) {
            return List.of(kind.getEnumConstants());
        }
        return Arrays.stream(kind.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && kind.equals(field.getType()))
                .map(Parts::constant)
                .toList();
    }

    private static Object constant(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new LinkageError("a public constant that cannot be read: " + field, e);
        }
    }
}
