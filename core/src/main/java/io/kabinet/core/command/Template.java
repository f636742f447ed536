package io.kabinet.core.command;

import io.kabinet.core.values.Secret;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A command with gaps, such as {@code *363*{number}*{sum}#}: filled in, or found in what was sent. */
final class Template {

    /** Fixed letters, and the gap after them; the last piece has none. */
    private record Piece(String fixed, Optional<CommandArgument> gap) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final Set<CommandArgument> gaps = EnumSet.noneOf(CommandArgument.class);

    Template(String pattern) {
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            int close = pattern.indexOf('}', open);
            CommandArgument gap = argument(pattern, open, close);
            if (!gaps.add(gap) || (at > 0 && at == open)) {
                throw new IllegalArgumentException("a gap is there twice, or joins another: " + pattern);
            }
            pieces.add(new Piece(pattern.substring(at, open), Optional.of(gap)));
            at = close + 1;
        }
        pieces.add(new Piece(pattern.substring(at), Optional.empty()));
        for (int i = 0; i < pieces.size(); i++) {
            String fixed = pieces.get(i).fixed();
            if (fixed.indexOf('}') >= 0
                    || (i > 0 && !endsGap(fixed, pieces.get(i - 1).gap().orElseThrow()))) {
                throw new IllegalArgumentException("nobody could tell where a gap ends: " + pattern);
            }
        }
    }

    /** All but a password are digits, so anything but a letter or a digit ends them; a password ends with the text. */
    private static boolean endsGap(String next, CommandArgument gap) {
        return next.isEmpty() || (gap != CommandArgument.PASSWORD && !Character.isLetterOrDigit(next.charAt(0)));
    }

    private static CommandArgument argument(String pattern, int open, int close) {
        for (CommandArgument argument : CommandArgument.values()) {
            if (close > open && pattern.substring(open + 1, close).equals(nameOf(argument))) {
                return argument;
            }
        }
        throw new IllegalArgumentException("a gap is none of the arguments: " + pattern);
    }

    static String nameOf(CommandArgument argument) {
        return argument.name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is all gaps, so that anything would be this command. */
    boolean isBlank() {
        return pieces.stream().allMatch(piece -> piece.fixed().isBlank());
    }

    /** What has to be filled in. */
    Set<CommandArgument> gaps() {
        return gaps;
    }

    /** The command with its gaps filled in; each of them must be there. */
    String fill(Map<CommandArgument, Secret> arguments) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(piece.fixed());
            piece.gap().map(arguments::get).map(Secret::reveal).ifPresent(text::append);
        }
        return text.toString();
    }

    /** What the gaps were filled in with, if a text is this command. */
    Optional<Map<CommandArgument, Secret>> in(String text, boolean ignoreCase) {
        Map<CommandArgument, Secret> found = new EnumMap<>(CommandArgument.class);
        int at = 0;
        for (int i = 0; i < pieces.size(); i++) {
            String fixed = pieces.get(i).fixed();
            if (!text.regionMatches(ignoreCase, at, fixed, 0, fixed.length())) {
                return Optional.empty();
            }
            at += fixed.length();
            if (pieces.get(i).gap().isPresent()) {
                CommandArgument gap = pieces.get(i).gap().get();
                String next = pieces.get(i + 1).fixed();
                int end = next.isEmpty() ? text.length() : text.indexOf(next.charAt(0), at);
                if (end < 0 || !gap.fits(text.substring(at, end))) {
                    return Optional.empty();
                }
                found.put(gap, Secret.of(text.substring(at, end)));
                at = end;
            }
        }
        return at == text.length() ? Optional.of(found) : Optional.empty();
    }
}
