/**
 * Short commands: what a subscriber dials, texts or calls instead of opening the cabinet.
 *
 * <p>{@link io.kabinet.core.command.CommandCatalogue} lists them by market, {@link io.kabinet.core.command.ShortCommand}
 * is one, and {@link io.kabinet.core.command.PasswordDialogue} is the talk in which a password is set by USSD. A handset
 * sends them; this library only says what to send, and understands what was sent.
 */
@NullMarked
package io.kabinet.core.command;

import org.jspecify.annotations.NullMarked;
