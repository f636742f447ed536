package io.kabinet.spark.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ProgramTest {

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(told, true, UTF_8);

    private int code(Program.Job job) {
        return Program.codeOf(job, err, err);
    }

    @Test
    void the_code_of_a_program_is_what_its_job_says() {
        assertThat(code((out, err) -> 1)).isEqualTo(1);
        assertThat(told.size()).isZero();
    }

    @Test
    void whatever_goes_wrong_ends_with_2_and_never_with_the_code_of_rows_put_aside() {
        assertThat(code((out, err) -> {
                    throw new IOException("the disk is full");
                }))
                .isEqualTo(2);
        assertThat(code((out, err) -> {
                    throw new NoClassDefFoundError("com/fasterxml/jackson/Something");
                }))
                .isEqualTo(2);

        assertThat(told.toString(UTF_8)).isEqualTo("""
                not done: the disk is full
                not done: java.lang.NoClassDefFoundError: com/fasterxml/jackson/Something
                """);
    }
}
