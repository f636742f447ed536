package io.kabinet.examples.subscriberday;

import io.kabinet.client.Kabinet;
import io.kabinet.client.identity.RegistrationCalls;
import io.kabinet.client.identity.SmsOrdered;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.identity.code.CodePurpose;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import java.time.Duration;
import java.util.stream.Stream;

/** Anna registers by SMS, forgets her password, is locked out, and gets in again by SMS. */
final class Entrance {

    private static final Secret TOO_SHORT = Secret.of("abc");
    private static final Secret CHOSEN = Secret.of("Vesna2026");
    private static final Secret WRONG = Secret.of("Leto2026");
    private static final Duration MOMENT = Duration.ofMinutes(1);

    private final Day day;
    private final Diary diary;
    private final Msisdn anna;
    private final RegistrationCalls registration;

    Entrance(Day day) {
        this.day = day;
        this.diary = day.diary();
        this.anna = day.cast().anna();
        this.registration = day.client().registration();
        day.operator().subscriber(anna);
    }

    void register() {
        diary.chapter("registration");
        RequestKey key = day.key("code");
        note(
                "order-code",
                day.withPicture(
                        "order-code",
                        anna,
                        () -> registration.codeBySms(anna, CodePurpose.REGISTRATION, key),
                        picture -> registration.codeBySms(anna, CodePurpose.REGISTRATION, picture, day.key("code-2"))));
        day.later(MOMENT);
        Kabinet cabinet = diary.note(
                        "type-code",
                        day.client()
                                .signInByCode(
                                        anna,
                                        CodePurpose.REGISTRATION,
                                        day.operator().inbox(anna).lastCode()))
                .orThrow();
        diary.note("choose-bad", cabinet.credentials().choosePassword(TOO_SHORT, day.key("password-1")));
        diary.note("choose-good", cabinet.credentials().choosePassword(CHOSEN, day.key("password-2")));
    }

    /** Locked out and in again; the way in that the other chapters take. */
    Kabinet forget() {
        diary.chapter("lockout");
        day.later(Duration.ofHours(1));
        for (int guess = 1; guess <= 3; guess++) {
            signIn("guess", WRONG);
            day.later(MOMENT);
        }
        signIn("right-password", CHOSEN);
        day.later(MOMENT);
        note(
                "order-password",
                day.withPicture(
                        "order-password",
                        anna,
                        () -> registration.passwordBySms(anna, day.key("sms")),
                        picture -> registration.passwordBySms(anna, picture, day.key("sms-2"))));
        day.later(MOMENT);
        Secret fromSms = day.operator().inbox(anna).lastPassword();
        Kabinet cabinet = signIn("password-from-sms", fromSms).orThrow();
        diary.note("change-password", cabinet.credentials().changePassword(fromSms, CHOSEN, day.key("password-3")));
        return cabinet;
    }

    private Outcome<Kabinet> signIn(String step, Secret password) {
        return diary.note(
                step,
                day.withPicture(
                        step,
                        anna,
                        () -> day.client().signIn(anna, password),
                        picture -> day.client().signIn(anna, password, picture)));
    }

    private void note(String step, Outcome<SmsOrdered> ordered) {
        diary.note(step, ordered, "sms", sms -> Stream.of(sms.sender().text()));
    }
}
