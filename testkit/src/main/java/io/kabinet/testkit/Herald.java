package io.kabinet.testkit;

import io.kabinet.client.identity.ChangePassword;
import io.kabinet.client.identity.ChoosePassword;
import io.kabinet.client.identity.OrderPassword;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.message.Notice;
import io.kabinet.core.message.NoticeEvent;
import io.kabinet.core.message.NoticeSettings;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Peer;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Tells subscribers of what has happened, where they asked for it; guarded by the world's lock.
 *
 * <p>Who is told was settled before it happened: whoever changes an address is not the only one to hear of that. An attempt
 * to sign in is told of whatever came of it, everything else once it is done.
 */
final class Herald {

    private static final Set<Class<?>> NEW_PASSWORDS =
            Set.of(OrderPassword.class, ChangePassword.class, ChoosePassword.class);

    private final Desk desk;
    private final Peer sender;

    Herald(Desk desk, Peer sender) {
        this.desk = desk;
        this.sender = sender;
    }

    /** What a number wants to be told of; nothing if nobody has it. */
    NoticeSettings settingsOf(Msisdn number) {
        return Optional.ofNullable(desk.people().get(number))
                .map(person -> person.cabinet.notices)
                .orElse(NoticeSettings.NONE);
    }

    /** Tells of what was asked of the operator, if that is something to tell of. */
    void tell(Deed deed, NoticeSettings before, Instant now) {
        deed.event().ifPresent(event -> tell(deed.whom, event, deed.words(), before, now));
    }

    /** Tells of something that was not asked for in the cabinet. */
    void tell(Msisdn number, NoticeEvent event, String words, Instant now) {
        tell(number, event, words, settingsOf(number), now);
    }

    private void tell(Msisdn number, NoticeEvent event, String words, NoticeSettings settings, Instant now) {
        for (Notice notice : settings.noticesOf(event, number)) {
            notice.match(
                    sms -> desk.post().notice(sms.to(), sender, words, now),
                    email -> desk.post().notice(new Email(email.to(), number, event, words, now)));
        }
    }

    /** Something that was asked of the operator, whom it is about, what came of it, and whether it is a way in. */
    record Deed(Operation<?> operation, Msisdn whom, Outcome<?> outcome, Optional<OperationKind> kind, boolean wayIn) {

        Optional<NoticeEvent> event() {
            if (wayIn) {
                return Optional.of(NoticeEvent.SIGN_IN_ATTEMPTED);
            }
            if (!isDone()) {
                return Optional.empty();
            }
            return NEW_PASSWORDS.contains(operation.getClass())
                    ? Optional.of(NoticeEvent.PASSWORD_CHANGED)
                    : kind.map(known -> NoticeEvent.ACTION_DONE);
        }

        String words() {
            return event().map(event -> switch (event) {
                        case SIGN_IN_ATTEMPTED ->
                            isDone() ? "Выполнен вход в личный кабинет" : "Неудачная попытка входа в личный кабинет";
                        case PASSWORD_CHANGED -> NEW_PASSWORD;
                        case ACTION_DONE, BILL_ISSUED -> "Действие в личном кабинете: " + operation.name();
                    })
                    .orElseThrow();
        }

        private boolean isDone() {
            return outcome instanceof Outcome.Confirmed<?>;
        }
    }

    /** What is said of a new password; never the password. */
    static final String NEW_PASSWORD = "Пароль личного кабинета изменён";
}
