package io.kabinet.core.reason;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.market.Market;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Rate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The machine's locale and zone have no say in the texts; it runs alone, since it changes them for everybody. */
@Isolated
class TextsAnywhereTest {

    private static final List<String> LOCALES = List.of(
            "ru-RU", "be-BY", "en-US", "de-DE", "tr-TR", "ar-EG", "fa-IR", "th-TH-u-nu-thai", "hi-IN-u-nu-deva");

    private static final List<Object> VALUES = List.of(
            1_234_567L,
            Money.parse("RUB 1234567.89"),
            BigMoney.parse("RUB -0.007"),
            Rate.percent("1.9"),
            Points.of(310),
            LocalDate.parse("2026-11-23"),
            Instant.parse("2026-11-23T21:00:00Z"));

    private static Map<Language, List<String>> everythingSaid() {
        Map<Language, List<String>> said = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language, Market.RUSSIA.zone());
            List<String> lines = new ArrayList<>();
            RealReasons.all().forEach(reason -> lines.add(texts.of(reason)));
            VALUES.forEach(value -> lines.add(texts.say(value)));
            lines.add(texts.of(new Reason("SOMETHING_NEW", List.of(new Figure("left", 5L)))));
            said.put(language, lines);
        }
        return said;
    }

    @Test
    void whatever_the_machine_speaks_the_texts_are_the_same_with_ascii_digits() {
        Locale display = Locale.getDefault(Locale.Category.DISPLAY);
        Locale format = Locale.getDefault(Locale.Category.FORMAT);
        Locale whole = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            Map<Language, List<String>> expected = everythingSaid();
            for (String tag : LOCALES) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                Map<Language, List<String>> said = everythingSaid();
                assertThat(said).as(tag).isEqualTo(expected);
                assertThat(said.values())
                        .allSatisfy(lines ->
                                assertThat(lines).noneMatch(line -> line.matches("(?s).*[\\p{Nd}&&[^0-9]].*")));
            }
        } finally {
            Locale.setDefault(whole);
            Locale.setDefault(Locale.Category.DISPLAY, display);
            Locale.setDefault(Locale.Category.FORMAT, format);
        }
    }

    @Test
    void wherever_the_machine_stands_moments_are_told_in_the_zone_asked_for() {
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            Map<Language, List<String>> expected = everythingSaid();
            for (String zone : List.of("Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kolkata")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(everythingSaid()).as(zone).isEqualTo(expected);
            }
        } finally {
            TimeZone.setDefault(here);
        }
    }
}
