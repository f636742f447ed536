package io.kabinet.checks;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Nobody uses another module's {@code internal} package; {@code wire} is open to the testkit as well. */
final class StayInTheirModule extends ArchCondition<JavaClass> {

    private final String root;

    StayInTheirModule(String root) {
        super("leave the internal and wire packages of other modules alone");
        this.root = root;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (Dependency use : type.getDirectDependenciesFromSelf()) {
            if (!mayUse(type.getPackageName(), use.getTargetClass().getPackageName())) {
                events.add(SimpleConditionEvent.violated(use, use.getDescription()));
            }
        }
    }

    private boolean mayUse(String user, String used) {
        if (!used.startsWith(root + ".") || module(user).equals(module(used))) {
            return true;
        }
        List<String> names = List.of(used.split("\\.", -1));
        return !names.contains("internal")
                && (!names.contains("wire") || module(user).equals("testkit"));
    }

    private String module(String packageName) {
        return packageName.substring(root.length() + 1).replaceFirst("\\..*", "");
    }
}
