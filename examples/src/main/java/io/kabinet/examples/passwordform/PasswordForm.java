package io.kabinet.examples.passwordform;

import io.kabinet.core.reason.Texts;
import io.kabinet.examples.console.CommandLine;
import io.kabinet.examples.console.CommandLine.Chosen;
import io.kabinet.examples.console.Words;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Says while somebody types a password what is still missing, and from when on it is good. */
public final class PasswordForm {

    private static final String USAGE = """
            Says after each keystroke what a password still lacks.

              --market russia|belarus|strict   whose rules; strict is OWASP ASVS 5.0 (default: russia)
              --interactive                    reads passwords from standard input, a line each, up to an empty one
              --lang ru|en|be                  the language (default: ru)
              --help                           prints this
            """;

    private static final CommandLine COMMAND_LINE = CommandLine.of(USAGE)
            .choice("--market", "russia", "belarus", "strict")
            .flag("--interactive");

    /** When an invented password was chosen, and when its owner looks. */
    private static final Instant CHANGED = Instant.parse("2025-12-31T09:00:00Z");

    private static final List<Instant> LOOKS = List.of(
            Instant.parse("2026-02-28T08:59:59Z"),
            Instant.parse("2026-02-28T09:00:00Z"),
            Instant.parse("2026-03-31T09:00:00Z"));

    private PasswordForm() {}

    /**
     * Runs the form, and exits with 2 if the arguments are wrong.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        COMMAND_LINE.main(args, (chosen, out) -> tell(chosen, System.in, out));
    }

    static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return COMMAND_LINE.run(args, (chosen, to) -> tell(chosen, in, to), out, err);
    }

    private static void tell(Chosen chosen, InputStream in, PrintStream out) {
        Rules rules = Rules.of(chosen.value("--market"));
        Words words = Words.beside(PasswordForm.class, chosen.language());
        Form form = new Form(rules, Texts.in(chosen.language(), rules.zone()), words, out);
        out.println(words.of("rules." + chosen.value("--market")));
        if (chosen.has("--interactive")) {
            out.println(words.of("type"));
            eachLine(in, form::type);
            return;
        }
        eachLine(shipped(), text -> {
            out.println('\n' + words.of("typed", text));
            form.type(text);
        });
        out.println('\n' + words.of("age"));
        form.advise(CHANGED, LOOKS);
    }

    /** Hands on each line as it comes, up to an empty one. */
    private static void eachLine(InputStream in, Consumer<String> taker) {
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .lines()
                .takeWhile(line -> !line.isEmpty())
                .forEach(taker);
    }

    private static InputStream shipped() {
        return Objects.requireNonNull(PasswordForm.class.getResourceAsStream("typed.txt"), "typed.txt");
    }
}
