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
     * <p>What it means the operator's catalogue of short commands says: in Russia {@code ПАРОЛЬ} to 3339 has a new password
     * sent back, and where the catalogue has a command with a password in it, that becomes the password. What the operator
     * does not understand it does not answer, and neither does it take a password that may not be one.
     *
     * <p><b>Source:</b> «Отправьте бесплатное сообщение с текстом «ПАРОЛЬ» на короткий номер 3339».
     *
     * @param text what to write; case and space around it do not matter
     * @param to whom to
     */
    public void sends(String text, Peer to) {
        world.change(now -> world.rooms().handset.smsCame(number, text, to, now));
    }

    /**
     * Dials a USSD code.
     *
     * <p>In Belarus {@code *111*17#} begins a talk in which a password is set; in Russia {@code *111*828*1#} connects the
     * service that linked numbers need.
     *
     * <p><b>Source:</b> «набираем команду *111*17#, и клавишу «Вызов»»; «Для этого нужно набрать комбинацию *111*828*1#».
     *
     * @param code what to dial
     * @return what the operator shows; of a code that it does not understand that it is unknown
     */
    public UssdScreen dials(String code) {
        return world.look(now -> world.rooms().handset.dialled(world, number, code, now));
    }

    /**
     * Calls a service number.
     *
     * <p>In Belarus 087021, which costs nothing in the home network, begins a talk in which a password is set.
     *
     * <p><b>Source:</b> «позвонить по номеру 087021 (бесплатно при нахождении в сети МТС Беларусь)».
     *
     * @param to the number, as it is dialled
     * @return what the operator says; of a number that the catalogue does not have that it is unknown
     */
    public PhoneCall calls(String to) {
        return world.look(now -> world.rooms().handset.called(world, number, to));
    }
}
