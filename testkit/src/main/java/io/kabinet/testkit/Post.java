package io.kabinet.testkit;

import io.kabinet.client.camara.SendCode;
import io.kabinet.core.message.ScheduledSms;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every SMS and e-mail that was sent, and from when it is there; guarded by the world's lock. */
final class Post {

    private final Map<Msisdn, List<Sms>> sent = new HashMap<>();
    private final List<Email> emails = new ArrayList<>();
    private final Duration delay;

    Post(Duration delay) {
        this.delay = delay;
    }

    void password(Msisdn to, Peer from, Secret password, Instant now) {
        Secret text = Secret.of("Ваш пароль для входа в личный кабинет: " + password.reveal());
        send(to, new Sms(from, text, Optional.of(password), Optional.empty(), Optional.empty(), now.plus(delay)));
    }

    void code(Msisdn to, Peer from, Secret code, Instant now) {
        Secret text = Secret.of("Одноразовый код: " + code.reveal());
        send(to, new Sms(from, text, Optional.empty(), Optional.of(code), Optional.empty(), now.plus(delay)));
    }

    /** A message of somebody else's, with the code where it is to stand. */
    void words(Msisdn to, Peer from, String message, Secret code, Instant now) {
        Secret text = Secret.of(message.replace(SendCode.CODE, code.reveal()));
        send(to, new Sms(from, text, Optional.empty(), Optional.of(code), Optional.empty(), now.plus(delay)));
    }

    void gift(Msisdn to, Peer from, String gift, Points points, Secret code, Instant now) {
        Secret text =
                Secret.of("Вам подарили баллы: " + points.count() + ". Подарок " + gift + ", код " + code.reveal());
        send(to, new Sms(from, text, Optional.empty(), Optional.of(code), Optional.of(gift), now.plus(delay)));
    }

    /** That something has happened. */
    boolean notice(Msisdn to, Peer from, String text, Instant now) {
        return send(to, plain(from, text, now));
    }

    boolean notice(Email email) {
        return emails.add(email);
    }

    /** A subscriber's own SMS, of which a phone of this operator has nothing before its moment. */
    void take(Msisdn from, ScheduledSms sms) {
        sms.to().msisdn().ifPresent(to -> send(to, plain(from, sms)));
    }

    /** One that was taken and is not to be sent after all. */
    void withdraw(Msisdn from, ScheduledSms sms) {
        sms.to().msisdn().map(sent::get).ifPresent(list -> list.remove(plain(from, sms)));
    }

    List<Sms> arrived(Msisdn number, Instant now) {
        return sent.getOrDefault(number, List.of()).stream()
                .filter(sms -> !now.isBefore(sms.arrivedAt()))
                .sorted(Comparator.comparing(Sms::arrivedAt))
                .toList();
    }

    List<Email> arrived(EmailAddress address, Instant now) {
        return emails.stream()
                .filter(email -> email.to().equals(address) && !now.isBefore(email.arrivedAt()))
                .toList();
    }

    private Sms plain(Msisdn from, ScheduledSms sms) {
        return plain(Peer.of(from.wire()), sms.text().text(), sms.sendAt());
    }

    private Sms plain(Peer from, String text, Instant at) {
        return new Sms(from, Secret.of(text), Optional.empty(), Optional.empty(), Optional.empty(), at.plus(delay));
    }

    private boolean send(Msisdn to, Sms sms) {
        return sent.computeIfAbsent(to, number -> new ArrayList<>()).add(sms);
    }
}
