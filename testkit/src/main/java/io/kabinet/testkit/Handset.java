package io.kabinet.testkit;

import io.kabinet.core.command.Channel;
import io.kabinet.core.command.CommandArgument;
import io.kabinet.core.command.CommandOperation;
import io.kabinet.core.command.PasswordDialogue;
import io.kabinet.core.command.UnderstoodCommand;
import io.kabinet.core.message.NoticeEvent;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.subscriber.link.LinkPolicy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the operator makes of short commands that a handset sends; a number that nobody has sends none. */
final class Handset {

    private final Settings settings;
    private final Desk desk;
    private final Herald herald;
    private final ServiceRoom services;

    Handset(Settings settings, Desk desk, Herald herald, ServiceRoom services) {
        this.settings = settings;
        this.desk = desk;
        this.herald = herald;
        this.services = services;
    }

    void smsCame(Msisdn number, String text, Peer to, Instant now) {
        Optional<UnderstoodCommand> sms = understood(number, Channel.SMS, Optional.of(to), text);
        if (sms.filter(isFor(CommandOperation.GET_PASSWORD)).isPresent()) {
            desk.passwords().sendNew(number, settings.manners().sender(), desk.post(), now);
            herald.tell(number, NoticeEvent.PASSWORD_CHANGED, Herald.NEW_PASSWORD, now);
        }
        sms.filter(isFor(CommandOperation.SET_PASSWORD))
                .flatMap(found -> Optional.ofNullable(found.arguments().get(CommandArgument.PASSWORD)))
                .flatMap(password -> PasswordDialogue.dialled(
                                settings.rulebook().password(), number)
                        .reply(password)
                        .match(refused -> Optional.<PasswordDialogue.Done>empty(), Optional::of))
                .ifPresent(done -> passwordSet(done, now));
    }

    /** What begins with a code: a talk about a password, the service of linked numbers, or nothing. */
    UssdScreen dialled(World world, Msisdn number, String code, Instant now) {
        Optional<CommandOperation> operation = understood(number, Channel.USSD, Optional.empty(), code)
                .map(found -> found.command().operation());
        if (operation.filter(CommandOperation.SET_PASSWORD::equals).isPresent()) {
            return UssdScreen.of(
                    world, PasswordDialogue.dialled(settings.rulebook().password(), number));
        }
        return operation
                .filter(CommandOperation.NUMBER_MANAGEMENT::equals)
                .flatMap(known -> settings.rulebook().links())
                .flatMap(LinkPolicy::service)
                .map(service -> connected(world, number, service, now))
                .orElseGet(() -> UssdScreen.closed(world, "Неизвестный запрос"));
    }

    /** What a call to a service number comes to: a talk about a password, or nothing. */
    PhoneCall called(World world, Msisdn number, String to) {
        return new PhoneCall(understood(number, Channel.VOICE, Optional.empty(), to)
                .filter(isFor(CommandOperation.SET_PASSWORD))
                .map(found -> UssdScreen.of(
                        world, PasswordDialogue.dialled(settings.rulebook().password(), number)))
                .orElseGet(() -> UssdScreen.closed(world, "Неизвестный номер")));
    }

    void passwordSet(PasswordDialogue.Done done, Instant now) {
        desk.passwords().replace(done.number(), done.password());
        desk.passwords().cameBySim(done.number(), now);
        herald.tell(done.number(), NoticeEvent.PASSWORD_CHANGED, Herald.NEW_PASSWORD, now);
    }

    private UssdScreen connected(World world, Msisdn number, String service, Instant now) {
        Person person = Optional.ofNullable(desk.people().get(number)).orElseThrow();
        List<Reason> against =
                person.services.names().contains(service) ? List.of() : services.connect(service, person, now);
        return against.isEmpty()
                ? UssdScreen.closed(world, "Услуга подключена: " + service)
                : UssdScreen.refused(world, "Услуга не подключена: " + service, against);
    }

    private static Predicate<UnderstoodCommand> isFor(CommandOperation operation) {
        return found -> found.command().operation().equals(operation);
    }

    private Optional<UnderstoodCommand> understood(Msisdn number, Channel channel, Optional<Peer> to, String text) {
        return desk.people().containsKey(number)
                ? settings.rules().commands().understand(channel, to, text)
                : Optional.empty();
    }
}
