package io.kabinet.core.command;

import io.kabinet.core.reason.ReasonCode;

/** What is wrong with the arguments of a command. Figures in brackets; no reason repeats what was filled in. */
public enum CommandReason implements ReasonCode {
    /** It has to be filled in (argument). */
    ARGUMENT_MISSING,
    /** It has another form than what was filled in (argument). */
    ARGUMENT_WRONG,
    /** The command does not ask for it (argument). */
    ARGUMENT_NOT_ASKED
}
