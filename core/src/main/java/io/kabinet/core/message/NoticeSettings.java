package io.kabinet.core.message;

import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.subscriber.Msisdn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a subscriber wants to be told of, and where; each setting stands for itself.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «рекомендуем включить отправку SMS оповещений о попытках входа и изменении пароля» (Russia);
 * «настроить уведомления по электронной почте о совершаемых действиях в кабинете; указать e-mail адрес для получения
 * счетов» (Belarus).
 *
 * @param smsOnSignIn whether an SMS tells of attempts to sign in
 * @param smsOnPasswordChange whether an SMS tells of a changed password
 * @param actions the address that is told of actions in the cabinet, if there is one
 * @param bills the address that bills go to, if there is one
 */
public record NoticeSettings(
        boolean smsOnSignIn,
        boolean smsOnPasswordChange,
        Optional<EmailAddress> actions,
        Optional<EmailAddress> bills) {

    /** Nobody is told of anything, until somebody asks for it. */
    public static final NoticeSettings NONE = new NoticeSettings(false, false, Optional.empty(), Optional.empty());

    /** Checks that nothing is missing. */
    public NoticeSettings {
        Objects.requireNonNull(actions, "actions");
        Objects.requireNonNull(bills, "bills");
    }

    /**
     * Who is told of what has happened.
     *
     * <p>A changed password is an action as well, so both the SMS and the e-mail about actions tell of it; an attempt to
     * sign in is none. The articles do not say either; both are this library's choice.
     *
     * @param event what has happened
     * @param own the subscriber's own number
     * @return the notices, SMS first; none if nobody asked for one
     */
    public List<Notice> noticesOf(NoticeEvent event, Msisdn own) {
        boolean sms = switch (event) {
            case SIGN_IN_ATTEMPTED -> smsOnSignIn;
            case PASSWORD_CHANGED -> smsOnPasswordChange;
            case ACTION_DONE, BILL_ISSUED -> false;
        };
        Optional<EmailAddress> email = switch (event) {
            case SIGN_IN_ATTEMPTED -> Optional.empty();
            case PASSWORD_CHANGED, ACTION_DONE -> actions;
            case BILL_ISSUED -> bills;
        };
        List<Notice> notices = new ArrayList<>();
        if (sms) {
            notices.add(new Notice.BySms(own));
        }
        email.ifPresent(to -> notices.add(new Notice.ByEmail(to)));
        return List.copyOf(notices);
    }
}
