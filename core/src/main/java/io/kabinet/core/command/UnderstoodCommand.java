package io.kabinet.core.command;

import io.kabinet.core.values.Secret;
import java.util.Map;
import java.util.Objects;

/**
 * A short command as the operator understood it.
 *
 * <p>{@link #toString()} hides what was filled in. Immutable and safe for use by several threads.
 *
 * @param command which it is
 * @param arguments what was filled in
 */
public record UnderstoodCommand(ShortCommand command, Map<CommandArgument, Secret> arguments) {

    /** Copies the arguments. */
    public UnderstoodCommand {
        Objects.requireNonNull(command, "command");
        arguments = Map.copyOf(arguments);
    }
}
