package io.kabinet.core.command;

import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.Source;
import io.kabinet.core.values.Stated;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The commands that the articles give. */
final class ArticleCommands {

    private static final Peer PASSWORDS = Peer.of("3339");
    private static final Set<Channel> WEB_AND_APP = Set.of(Channel.WEB, Channel.APP);

    private ArticleCommands() {}

    static CommandCatalogue russia() {
        ShortCommand password = new ShortCommand(
                CommandOperation.GET_PASSWORD,
                Channel.SMS,
                "ПАРОЛЬ",
                Optional.of(PASSWORDS),
                Stated.of(CommandPrice.FREE),
                Source.article(
                        "articles/ru-sign-in",
                        "Отправьте бесплатное сообщение с текстом «ПАРОЛЬ» на короткий номер 3339"));
        ShortCommand management = new ShortCommand(
                CommandOperation.NUMBER_MANAGEMENT,
                Channel.USSD,
                "*111*828*1#",
                Optional.empty(),
                Stated.notStated(),
                Source.article("articles/ru-general", "Для этого нужно набрать комбинацию *111*828*1#"));
        return new CommandCatalogue(
                List.of(password, management),
                Set.of(Channel.WEB, Channel.APP, Channel.SMS),
                Optional.of(PASSWORDS),
                Optional.of(Peer.of("8-800-250-0890")));
    }

    static CommandCatalogue belarus() {
        ShortCommand dialled = new ShortCommand(
                CommandOperation.SET_PASSWORD,
                Channel.USSD,
                "*111*17#",
                Optional.empty(),
                Stated.notStated(),
                Source.article("articles/belarus", "набираем команду *111*17#, и клавишу «Вызов»"));
        ShortCommand called = new ShortCommand(
                CommandOperation.SET_PASSWORD,
                Channel.VOICE,
                "087021",
                Optional.empty(),
                Stated.of(CommandPrice.FREE_IN_HOME_NETWORK),
                Source.article(
                        "articles/belarus",
                        "позвонить по номеру 087021 (бесплатно при нахождении в сети МТС Беларусь)"));
        return new CommandCatalogue(List.of(dialled, called), WEB_AND_APP, Optional.empty(), Optional.empty());
    }
}
