package io.kabinet.testkit;

import io.kabinet.client.camara.SendCode;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every SMS that was sent, and from when it is there; guarded by the world's lock. */
final class Post {

    private final Map<Msisdn, List<Sms>> sent = new HashMap<>();
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

    List<Sms> arrived(Msisdn number, Instant now) {
        return sent.getOrDefault(number, List.of()).stream()
                .filter(sms -> !now.isBefore(sms.arrivedAt()))
                .toList();
    }

    private void send(Msisdn to, Sms sms) {
        sent.computeIfAbsent(to, number -> new ArrayList<>()).add(sms);
    }
}
