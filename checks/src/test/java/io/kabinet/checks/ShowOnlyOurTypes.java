package io.kabinet.checks;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What others can see of a class, its type parameters included, has no type of the given packages in it. */
final class ShowOnlyOurTypes extends ArchCondition<JavaClass> {

    private final List<String> hidden;

    ShowOnlyOurTypes(String... hidden) {
        super("show no type of %s", String.join(", ", hidden));
        this.hidden = List.of(hidden);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!isSeen(type)) {
            return;
        }
        for (JavaType shown : shownBy(type)) {
            for (JavaClass involved : shown.getAllInvolvedRawTypes()) {
                if (hidden.stream().anyMatch(foreign -> involved.getName().startsWith(foreign + "."))) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " shows " + involved.getName()));
                }
            }
        }
    }

    private static List<JavaType> shownBy(JavaClass type) {
        List<JavaType> shown = new ArrayList<>(type.getInterfaces());
        type.getSuperclass().ifPresent(shown::add);
        shown.addAll(boundsOf(type.getTypeParameters()));
        for (JavaField field : type.getFields()) {
            if (isSeen(field.getModifiers())) {
                shown.add(field.getType());
            }
        }
        for (JavaCodeUnit code : type.getCodeUnits()) {
            if (isSeen(code.getModifiers())) {
                shown.add(code.getReturnType());
                shown.addAll(code.getParameterTypes());
                shown.addAll(code.getExceptionTypes());
                shown.addAll(boundsOf(code.getTypeParameters()));
            }
        }
        return shown;
    }

    private static List<JavaType> boundsOf(List<? extends JavaTypeVariable<?>> parameters) {
        return parameters.stream()
                .flatMap(parameter -> parameter.getUpperBounds().stream())
                .toList();
    }

    private static boolean isSeen(JavaClass type) {
        return isSeen(type.getModifiers())
                && type.getEnclosingClass().map(ShowOnlyOurTypes::isSeen).orElse(true);
    }

    private static boolean isSeen(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }
}
