package io.kabinet.testkit;

import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Peer;

/** What somebody does with the phone itself, and not in the cabinet. Safe for use by several threads. */
public final class Phone {

    private final World world;
    private final Msisdn number;

    Phone(World world, Msisdn number) {
        this.world = world;
        this.number = number;
    }

    /**
     * Sends an SMS.
     *
     * <p>In Russia {@code ПАРОЛЬ} to 3339 has a new password sent back; what the operator does not understand it does not
     * answer.
     *
     * <p><b>Source:</b> «Отправьте бесплатное сообщение с текстом «ПАРОЛЬ» на короткий номер 3339».
     *
     * @param text what to write; case and space around it do not matter
     * @param to whom to
     */
    public void sends(String text, Peer to) {
        world.change(now -> world.identity().smsCame(number, text, to, now));
    }
}
