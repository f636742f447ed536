package io.kabinet.examples.console;

import io.kabinet.core.reason.Language;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The command line of a story: a few words to choose from, and whatever else somebody writes is an error.
 *
 * <p>Every story takes {@code --lang ru|en|be}, Russian unless told otherwise, and {@code --help}.
 *
 * @param usage what {@code --help} prints
 * @param choices the values of each argument that has some, the default first
 * @param flags the arguments without a value
 */
public record CommandLine(String usage, Map<String, List<String>> choices, Set<String> flags) {

    /** The exit code of a story that was told. */
    public static final int TOLD = 0;

    /** The exit code of a story that was not begun, because its arguments are wrong. */
    public static final int NOT_UNDERSTOOD = 2;

    private static final String LANG = "--lang";
    private static final String HELP = "--help";

    /** Copies what it is given. */
    public CommandLine {
        choices = Map.copyOf(choices);
        flags = Set.copyOf(flags);
    }

    /** What a story prints, given its arguments. */
    @FunctionalInterface
    public interface Telling {
        /**
         * Tells the story.
         *
         * @param chosen its arguments
         * @param out where to
         */
        void tell(Chosen chosen, PrintStream out);
    }

    /**
     * A command line with {@code --lang} and {@code --help}.
     *
     * @param usage what {@code --help} prints
     * @return the command line
     */
    public static CommandLine of(String usage) {
        List<String> languages =
                Stream.of(Language.values()).map(Language::code).toList();
        return new CommandLine(usage, Map.of(LANG, languages), Set.of(HELP));
    }

    /**
     * The same with an argument more.
     *
     * @param name such as {@code --market}
     * @param values what may follow it; the first is the default
     * @return the longer command line
     */
    public CommandLine choice(String name, String... values) {
        Map<String, List<String>> more = new LinkedHashMap<>(choices);
        more.put(name, List.of(values));
        return new CommandLine(usage, more, flags);
    }

    /**
     * The same with an argument more.
     *
     * @param name such as {@code --interactive}
     * @return the longer command line
     */
    public CommandLine flag(String name) {
        Set<String> more = new LinkedHashSet<>(flags);
        more.add(name);
        return new CommandLine(usage, choices, more);
    }

    /**
     * Runs a story as a program, in UTF-8, and exits with its exit code unless that is {@link #TOLD}.
     *
     * @param args the arguments
     * @param telling the story
     */
    public void main(String[] args, Telling telling) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = run(args, telling, out, err);
        if (code != TOLD) {
            System.exit(code);
        }
    }

    /**
     * Runs a story.
     *
     * @param args the arguments
     * @param telling the story
     * @param out where it is told
     * @param err where it is said that the arguments are wrong
     * @return the exit code
     */
    public int run(String[] args, Telling telling, PrintStream out, PrintStream err) {
        Chosen chosen;
        try {
            chosen = read(args);
        } catch (NotUnderstood wrong) {
            err.print(wrong.getMessage() + "\n\n" + usage);
            return NOT_UNDERSTOOD;
        }
        if (chosen.has(HELP)) {
            out.print(usage);
        } else {
            telling.tell(chosen, out);
        }
        return TOLD;
    }

    private Chosen read(String... args) {
        Map<String, String> values = new HashMap<>();
        Set<String> given = new HashSet<>();
        for (int i = 0; i < args.length; i++) {
            String name = args[i];
            if (!flags.contains(name) && !choices.containsKey(name)) {
                throw new NotUnderstood("unknown argument " + printable(name));
            }
            if (!given.add(name)) {
                throw new NotUnderstood(name + " is there twice");
            }
            if (choices.containsKey(name)) {
                values.put(name, value(name, i + 1 < args.length ? args[++i] : ""));
            }
        }
        choices.forEach((name, allowed) -> values.putIfAbsent(name, allowed.get(0)));
        return new Chosen(values, given);
    }

    private String value(String name, String value) {
        List<String> allowed = choices.getOrDefault(name, List.of());
        if (!allowed.contains(value)) {
            throw new NotUnderstood(name + " is one of " + String.join(", ", allowed) + ", not " + printable(value));
        }
        return value;
    }

    /** A stranger's word, without what could upset a terminal. */
    private static String printable(String word) {
        return '"' + word.replaceAll("\\p{Cntrl}", "?") + '"';
    }

    /**
     * What somebody chose.
     *
     * @param values the value of each argument that has one, chosen or default
     * @param given the arguments that are there
     */
    public record Chosen(Map<String, String> values, Set<String> given) {

        /** Copies what it is given. */
        public Chosen {
            values = Map.copyOf(values);
            given = Set.copyOf(given);
        }

        /**
         * The value of an argument.
         *
         * @param name one of the choices
         * @return what was chosen, or the default
         */
        public String value(String name) {
            return values.getOrDefault(name, "");
        }

        /**
         * Whether an argument is there.
         *
         * @param flag the argument
         * @return true if somebody wrote it
         */
        public boolean has(String flag) {
            return given.contains(flag);
        }

        /**
         * The language to speak.
         *
         * @return what {@code --lang} says
         */
        public Language language() {
            return Stream.of(Language.values())
                    .filter(language -> language.code().equals(value(LANG)))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
