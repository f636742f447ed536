package io.kabinet.core.command;

import io.kabinet.core.subscriber.Peer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The short commands of a market, and the numbers of the operator that a subscriber meets.
 *
 * <p>An operation that is not in it has no command; none is ever guessed. Immutable and safe for use by several threads.
 *
 * @param commands the commands, best known first
 * @param registration the channels by which one registers
 * @param passwordSender where the SMS with a password comes from, if a source says
 * @param support the number of the support, if a source says
 */
public record CommandCatalogue(
        List<ShortCommand> commands, Set<Channel> registration, Optional<Peer> passwordSender, Optional<Peer> support) {

    /**
     * Market Russia, what the articles say.
     *
     * <p><b>Source:</b> «Отправьте бесплатное сообщение с текстом «ПАРОЛЬ» на короткий номер 3339»; «СМС с паролем должно
     * прийти с номера 3339»; «набрать комбинацию *111*828*1#»; «обратитесь в службу поддержки МТС по номеру
     * 8-800-250-0890»; «регистрация и авторизация с компьютера или же с мобильного приложения».
     */
    public static final CommandCatalogue RUSSIA = ArticleCommands.russia();

    /**
     * Market Belarus, what the article says.
     *
     * <p><b>Source:</b> «набираем команду *111*17#, и клавишу «Вызов»»; «позвонить по номеру 087021 (бесплатно при
     * нахождении в сети МТС Беларусь)»; «Зарегистрироваться можно одним из двух способов».
     */
    public static final CommandCatalogue BELARUS = ArticleCommands.belarus();

    /**
     * Russia with what others tell, each command with its grade.
     *
     * <p>Not a default: some of it is years old.
     *
     * <p><b>Source:</b> beside the articles secondary pages, read in 2026-11.
     */
    public static final CommandCatalogue RUSSIA_RETOLD = RetoldCommands.russia(RUSSIA);

    /**
     * Belarus with what the operator's pages and others tell, each command with its grade.
     *
     * <p>Not a default.
     *
     * <p><b>Source:</b> beside the article pages of the operator and secondary pages, undated, read in 2026-11.
     */
    public static final CommandCatalogue BELARUS_RETOLD = RetoldCommands.belarus(BELARUS);

    /** Copies the lists. */
    public CommandCatalogue {
        commands = List.copyOf(commands);
        registration = Set.copyOf(registration);
        Objects.requireNonNull(passwordSender, "passwordSender");
        Objects.requireNonNull(support, "support");
    }

    /**
     * The commands for an operation.
     *
     * @param operation the operation
     * @return the commands, best known first; none if there is none or the operation is not known
     */
    public List<ShortCommand> commandsFor(CommandOperation operation) {
        return commands.stream()
                .filter(command -> command.operation().equals(operation))
                .toList();
    }

    /**
     * What the operator makes of something that a handset sent.
     *
     * <p>In an SMS case does not matter, nor do spaces around the text. For example, {@code ПАРОЛЬ} to 3339 is a request
     * for a password, and {@code *111*17#} begins a {@link PasswordDialogue}.
     *
     * @param channel how it came
     * @param to whom an SMS went to; empty for what was dialled
     * @param text the text of the SMS, or what was dialled
     * @return the first command that it is, or empty if it is none
     */
    public Optional<UnderstoodCommand> understand(Channel channel, Optional<Peer> to, String text) {
        return commands.stream()
                .flatMap(command ->
                        command.in(channel, to, text).map(found -> new UnderstoodCommand(command, found)).stream())
                .findFirst();
    }
}
