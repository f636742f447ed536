package io.kabinet.testkit.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Marks tests that another test runs and looks at, some of which fail on purpose; run by themselves they are skipped. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SkippedAlone.class)
public @interface RunByAnotherTest {

    /** The parameter that the other test sets. */
    String RUN = "kabinet.run-by-another-test";
}
