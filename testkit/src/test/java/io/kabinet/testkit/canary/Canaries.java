package io.kabinet.testkit.canary;

import io.kabinet.client.identity.CaptchaAnswer;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import io.kabinet.core.values.Stated;
import java.lang.reflect.RecordComponent;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What must not be seen. */
final class Canaries {

    /** What is shorter would be found by chance, and so would be a trace of it that is no longer. */
    private static final int SHORTEST = 5;

    private static final int BEGINNING = SHORTEST + 1;
    private static final int POWER = 31 * 31 * 31 * 31 * 31;
    private static final int MASK = (1 << 20) - 1;

    private final Set<String> secrets = new TreeSet<>();
    private final Set<String> keys = new TreeSet<>();

    /** A text that must neither be written nor printed. */
    Canaries secret(String text) {
        if (text.length() >= SHORTEST) {
            secrets.add(text);
        }
        return this;
    }

    /** Takes in every secret, number, captcha and key within an operation, a session or an outcome. */
    Canaries within(Object thing) {
        if (thing instanceof Secret secret) {
            secret(secret.reveal());
        } else if (thing instanceof Msisdn number) {
            digits(number.wire());
        } else if (thing instanceof CaptchaAnswer answer) {
            secret(answer.letters());
        } else if (thing instanceof RequestKey key) {
            keys.add(key.text());
        } else if (thing instanceof Optional<?> maybe) {
            maybe.ifPresent(this::within);
        } else if (thing instanceof Stated<?> stated) {
            within(stated.asOptional());
        } else if (thing instanceof Iterable<?> several) {
            several.forEach(this::within);
        } else if (thing instanceof Record record) {
            for (RecordComponent part : record.getClass().getRecordComponents()) {
                within(valueOf(part, record));
            }
        }
        return this;
    }

    /** A number is seen with or without its country, in one piece or as people write it. */
    private void digits(String wire) {
        String own = wire.substring(wire.startsWith("7") ? 1 : 3);
        int end = own.length();
        secret(own);
        secret(own.substring(0, end - 7)
                + ' '
                + own.substring(end - 7, end - 4)
                + '-'
                + own.substring(end - 4, end - 2)
                + '-'
                + own.substring(end - 2));
    }

    private static Object valueOf(RecordComponent part, Record record) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a record that cannot be read: " + record.getClass(), e);
        }
    }

    Set<String> secrets() {
        return Set.copyOf(secrets);
    }

    /** What is found of the secrets in what programs print: there, an operation shows the key that its caller gave it. */
    List<String> foundInPrinted(Collection<String> texts) {
        return found(secrets, String.join("\n", texts));
    }

    /** What is found of secrets and keys in what is written, reported and thrown. */
    List<String> foundInWritten(Collection<String> texts) {
        Set<String> all = new TreeSet<>(secrets);
        all.addAll(keys);
        return found(all, String.join("\n", texts));
    }

    /** In one pass over a text of millions of letters: traces are known by how they begin. */
    private static List<String> found(Set<String> canaries, String text) {
        Map<Integer, List<String>> byBeginning = canaries.stream()
                .flatMap(Writing::allTracesOf)
                .filter(trace -> trace.length() > SHORTEST)
                .distinct()
                .collect(Collectors.groupingBy(
                        trace -> trace.substring(0, BEGINNING).hashCode()));
        BitSet mayBegin = new BitSet();
        byBeginning.keySet().forEach(hash -> mayBegin.set(hash & MASK));
        Set<String> found = new TreeSet<>();
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            int gone = i < BEGINNING ? 0 : text.charAt(i - BEGINNING);
            hash = (hash - gone * POWER) * 31 + text.charAt(i);
            int begin = i - BEGINNING + 1;
            if (begin >= 0 && mayBegin.get(hash & MASK)) {
                byBeginning.getOrDefault(hash, List.of()).stream()
                        .filter(trace -> text.startsWith(trace, begin) && !isPartOfANumber(text, begin, trace))
                        .forEach(trace -> found.add(trace + " in …" + around(text, trace) + "…"));
            }
        }
        return List.copyOf(found);
    }

    /**
     * Six digits of a code are in the fraction of some second, or in the hash that tells an object, sooner or later; by themselves
     * they are the code.
     */
    private static boolean isPartOfANumber(String text, int begin, String trace) {
        int end = begin + trace.length();
        return trace.chars().allMatch(Character::isDigit)
                && ((begin > 0 && Character.isDigit(text.charAt(begin - 1)))
                        || (end < text.length() && Character.isDigit(text.charAt(end)))
                        || isPartOfAHash(text, begin, end));
    }

    /** As in {@code Request@6e406747}. */
    private static boolean isPartOfAHash(String text, int begin, int end) {
        int first = begin;
        while (first > 0 && isHex(text.charAt(first - 1))) {
            first--;
        }
        boolean hasLetter = first < begin || (end < text.length() && isHex(text.charAt(end)));
        return hasLetter && first > 0 && text.charAt(first - 1) == '@';
    }

    private static boolean isHex(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }

    private static String around(String text, String trace) {
        int at = text.indexOf(trace);
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + trace.length() + 60));
    }
}
