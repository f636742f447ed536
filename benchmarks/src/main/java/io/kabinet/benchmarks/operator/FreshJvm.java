package io.kabinet.benchmarks.operator;

import io.kabinet.core.account.Balance;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A JVM that starts one double, asks it once and ends; with this one's Java and class path.
 *
 * <p>Each of the two reads only its own clock, since nothing says that they agree: this JVM measures until word comes that the
 * other is in its {@code main}, and that one what it does from then on.
 */
public final class FreshJvm {

    private FreshJvm() {}

    static Steps run(DoubleKind kind) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FreshJvm.class.getName(),
                        kind.name())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        long begun = System.nanoTime();
        Process jvm = builder.start();
        try (BufferedReader said = jvm.inputReader(StandardCharsets.US_ASCII)) {
            String inMain = said.readLine();
            long toMain = System.nanoTime() - begun;
            String started = said.readLine();
            String answered = said.readLine();
            if (jvm.waitFor() != 0 || inMain == null || started == null || answered == null) {
                throw new IllegalStateException("no answer from a JVM with " + kind);
            }
            return new Steps(toMain, Long.parseLong(started), Long.parseLong(answered));
        }
    }

    /**
     * What the other JVM runs.
     *
     * @param args the name of the double's kind
     */
    public static void main(String[] args) {
        System.out.println("in main");
        long begun = System.nanoTime();
        try (OperatorDouble operator = DoubleKind.valueOf(args[0]).start()) {
            long started = System.nanoTime();
            Balance balance = operator.firstAnswer();
            long answered = System.nanoTime();
            if (!balance.equals(Anna.balance())) {
                throw new IllegalStateException("a wrong answer: " + balance);
            }
            System.out.println(started - begun);
            System.out.println(answered - started);
        }
    }
}
