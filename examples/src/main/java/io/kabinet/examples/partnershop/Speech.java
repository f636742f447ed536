package io.kabinet.examples.partnershop;

import io.kabinet.core.cashback.settlement.EventNote;
import io.kabinet.core.reason.Language;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/**
 * Says everything in one language: core's texts and the example's words.
 *
 * @param texts core's texts
 * @param words the example's words
 */
record Speech(Texts texts, Words words) {

    static Speech in(Language language, ZoneId zone) {
        return new Speech(Texts.in(language, zone), Words.in(language));
    }

    String say(Money amount) {
        return texts.say(amount);
    }

    /** The amount without zeros that only show how finely core computes. */
    String say(BigMoney amount) {
        return texts.say(stripped(amount));
    }

    String say(Reason reason) {
        return Printable.line(texts.of(reason));
    }

    String say(Collection<Reason> reasons) {
        return reasons.stream().map(this::say).collect(Collectors.joining("; "));
    }

    /** An event's note, with the place where the event stands. */
    String say(EventNote note, Places places) {
        return say(note.reason()) + " (" + Printable.line(places.of(note)) + ')';
    }

    /** The days of a payout, if it has any. */
    String days(Optional<LocalDate> from, Optional<LocalDate> by) {
        if (from.isEmpty() || by.isEmpty()) {
            return "";
        }
        return from.equals(by) ? texts.say(from.get()) : texts.say(from.get()) + '–' + texts.say(by.get());
    }

    /** Tells where an event stands. */
    interface Places {
        /** The file and line of the event. */
        String of(EventNote note);
    }

    static BigMoney stripped(BigMoney amount) {
        var plain = amount.getAmount().stripTrailingZeros();
        int decimals = amount.getCurrencyUnit().getDecimalPlaces();
        return BigMoney.of(amount.getCurrencyUnit(), plain.scale() < decimals ? plain.setScale(decimals) : plain);
    }
}
