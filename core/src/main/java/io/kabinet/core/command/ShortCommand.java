package io.kabinet.core.command;

import io.kabinet.core.internal.Words;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.Secret;
import io.kabinet.core.values.Source;
import io.kabinet.core.values.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Something that a subscriber dials, texts or calls.
 *
 * <p>For example, {@code *363*{number}*{sum}#} is dialled with both filled in. What is filled in may be a password, so it
 * goes in and comes out as a {@link Secret}. Immutable and safe for use by several threads.
 *
 * @param operation what it does
 * @param channel how it is sent
 * @param pattern what is sent, with each {@link CommandArgument} in braces
 * @param to whom an SMS goes to; empty for everything that is dialled
 * @param price on what condition it is free, or not stated
 * @param source who says so
 */
public record ShortCommand(
        CommandOperation operation,
        Channel channel,
        String pattern,
        Optional<Peer> to,
        Stated<CommandPrice> price,
        Source source) {

    /**
     * Checks the pattern.
     *
     * @throws IllegalArgumentException if it is blank or too long, has nothing fixed in it, asks for what is no
     *     argument or for one twice, or leaves open where one ends: a letter or a digit follows it, another argument, or anything after a password; or
     *     if an SMS goes to nobody, or what is dialled to somebody
     */
    public ShortCommand {
        Objects.requireNonNull(operation, "operation");
        Words.check("pattern", pattern);
        if (new Template(pattern).isBlank()) {
            throw new IllegalArgumentException("pattern has nothing fixed in it: " + pattern);
        }
        if (channel.equals(Channel.SMS) != to.isPresent()) {
            throw new IllegalArgumentException("an SMS must go to somebody, and nothing else may: " + pattern);
        }
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(source, "source");
    }

    /**
     * What has to be filled in.
     *
     * @return the arguments
     */
    public Set<CommandArgument> arguments() {
        return Set.copyOf(new Template(pattern).gaps());
    }

    /**
     * Everything that is wrong with what was filled in.
     *
     * @param arguments what was filled in
     * @return a reason for each argument that is wrong, in the order of {@link CommandArgument}; empty if none is
     */
    public List<Reason> violationsIn(Map<CommandArgument, Secret> arguments) {
        Set<CommandArgument> asked = new Template(pattern).gaps();
        List<Reason> reasons = new ArrayList<>();
        for (CommandArgument argument : CommandArgument.values()) {
            Optional<Secret> given = Optional.ofNullable(arguments.get(argument));
            if (given.isPresent() && !asked.contains(argument)) {
                reasons.add(about(CommandReason.ARGUMENT_NOT_ASKED, argument));
            } else if (given.isEmpty() && asked.contains(argument)) {
                reasons.add(about(CommandReason.ARGUMENT_MISSING, argument));
            } else if (given.isPresent() && !argument.fits(given.get().reveal())) {
                reasons.add(about(CommandReason.ARGUMENT_WRONG, argument));
            }
        }
        return reasons;
    }

    /**
     * What to send.
     *
     * @param arguments what was filled in
     * @return the text of the SMS, or what to dial; it prints as stars
     * @throws IllegalArgumentException if something is wrong with the arguments; the message names them, never their
     *     values
     */
    public Secret render(Map<CommandArgument, Secret> arguments) {
        List<Reason> wrong = violationsIn(arguments);
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("arguments do not fit " + pattern + ": " + wrong);
        }
        return Secret.of(new Template(pattern).fill(arguments));
    }

    /** An SMS is written by a person, so case and the spaces around it do not matter. */
    Optional<Map<CommandArgument, Secret>> in(Channel sentBy, Optional<Peer> sentTo, String text) {
        if (!channel.equals(sentBy) || !to.equals(sentTo)) {
            return Optional.empty();
        }
        boolean sms = channel.equals(Channel.SMS);
        return new Template(pattern).in(sms ? text.strip() : text, sms);
    }

    private static Reason about(CommandReason code, CommandArgument argument) {
        return Reason.of(code).with("argument", Template.nameOf(argument));
    }
}
