package io.kabinet.core.reason;

import io.kabinet.core.values.Points;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Rate;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/**
 * Says reasons to people, in one language, with their numbers.
 *
 * <p>A text says what is expected, not only what is wrong. It is always in the language asked for, whatever the
 * machine's locale; digits are ASCII and no word agrees in number, so a text is right for 1 and for 5. A code that this
 * version does not know is printed as it is, with its figures, unless {@link #with} has a text for it. For example, in
 * Russian {@code BELOW_MINIMUM} with {@code minimum} RUB 500.00 and {@code paid} RUB 499.99 reads «Сумма заказа должна быть
 * не меньше 500,00 RUB; оплачено 499,99 RUB». Immutable and safe for use by several threads.
 */
public final class Texts {

    /** What would break the line, or worse; partners' words come as they are. */
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

    /** Names in braces, and parts in brackets with such names among their words. */
    private static final Pattern WHOLE =
            Pattern.compile("(?:[^\\[\\]{}]|\\{[^\\[\\]{}]+}|\\[(?:[^\\[\\]{}]|\\{[^\\[\\]{}]+})*+])*+");

    private final Properties templates;
    private final ZoneId zone;
    private final boolean decimalComma;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;

    private Texts(Properties templates, ZoneId zone, boolean decimalComma) {
        this.templates = templates;
        this.zone = zone;
        this.decimalComma = decimalComma;
        this.day = DateTimeFormatter.ofPattern(decimalComma ? "dd.MM.uuuu" : "uuuu-MM-dd", Locale.ROOT);
        this.moment = DateTimeFormatter.ofPattern(decimalComma ? "dd.MM.uuuu HH:mm" : "uuuu-MM-dd HH:mm", Locale.ROOT);
    }

    /**
     * Texts in a language.
     *
     * @param language the language, and no other
     * @param zone the zone that moments are told in
     * @return the texts
     */
    public static Texts in(Language language, ZoneId zone) {
        return new Texts(load(language), zone, language != Language.ENGLISH);
    }

    /**
     * The same with texts of one's own: for codes that this library does not have, or in place of the ones it has.
     *
     * <p>In a text <code>{name}</code> is the figure of that name, and what stands in square brackets is left out when a figure
     * in it is not there. For example, {@code texts.with(Map.of("NOT_PERMITTED", "Номер вам не принадлежит[ (код {code})]"))}.
     *
     * @param more a text for each code, in the language of these
     * @return the texts; those that were given before stay, unless given again
     * @throws IllegalArgumentException if a bracket or brace in a text is not closed, or not opened
     */
    public Texts with(Map<String, String> more) {
        more.forEach((code, text) -> {
            if (!WHOLE.matcher(text).matches()) {
                throw new IllegalArgumentException("a bracket or brace is open in the text of " + code);
            }
        });
        Properties all = new Properties();
        all.putAll(templates);
        all.putAll(more);
        return new Texts(all, zone, decimalComma);
    }

    /**
     * Says one reason.
     *
     * @param reason the reason
     * @return one line; line breaks and control characters in a figure are told as a space
     */
    public String of(Reason reason) {
        String template = templates.getProperty(reason.code());
        return template == null ? raw(reason) : filled(template, reason).orElseGet(() -> raw(reason));
    }

    /**
     * Says all reasons, in their order.
     *
     * @param reasons the reasons
     * @return a line each
     */
    public String of(Collection<Reason> reasons) {
        return reasons.stream().map(this::of).collect(Collectors.joining("\n"));
    }

    /**
     * Says one value as the texts do.
     *
     * @param value of a kind that {@link Figure} lists
     * @return for example {@code 249,99 RUB} in Russian; text stays on one line, whatever the partner wrote
     */
    public String say(Object value) {
        if (value instanceof Money money) {
            return decimal(money.getAmount()) + ' ' + money.getCurrencyUnit().getCode();
        }
        if (value instanceof BigMoney money) {
            return decimal(money.getAmount()) + ' ' + money.getCurrencyUnit().getCode();
        }
        if (value instanceof Rate rate) {
            return decimal(rate.asPercent()) + " %";
        }
        if (value instanceof Points points) {
            return Long.toString(points.count());
        }
        if (value instanceof Quantity quantity) {
            return quantity.match(
                    count -> count + " " + template(quantity.unit().name()),
                    () -> template("UNLIMITED"),
                    () -> template("NOT_STATED"));
        }
        if (value instanceof LocalDate date) {
            return day.format(date);
        }
        if (value instanceof Instant instant) {
            return moment.format(instant.atZone(zone));
        }
        return BREAKS.matcher(String.valueOf(value)).replaceAll(" ");
    }

    private String decimal(BigDecimal amount) {
        String plain = amount.toPlainString();
        return decimalComma ? plain.replace('.', ',') : plain;
    }

    private String template(String key) {
        return templates.getProperty(key, key);
    }

    /** Fills the figures in; a part in brackets is left out when one of its figures is not there. */
    private Optional<String> filled(String template, Reason reason) {
        StringBuilder whole = new StringBuilder(template);
        for (int open = whole.indexOf("["); open >= 0; open = whole.indexOf("[")) {
            int close = whole.indexOf("]", open);
            String part = whole.substring(open + 1, close);
            whole.replace(open, close + 1, withFigures(part, reason).isPresent() ? part : "");
        }
        return withFigures(whole.toString(), reason);
    }

    private Optional<String> withFigures(String part, Reason reason) {
        StringBuilder text = new StringBuilder(part.length() + 32);
        int from = 0;
        for (int open = part.indexOf('{'); open >= 0; open = part.indexOf('{', from)) {
            int close = part.indexOf('}', open);
            Optional<Object> figure = reason.figure(part.substring(open + 1, close));
            if (figure.isEmpty()) {
                return Optional.empty();
            }
            text.append(part, from, open).append(say(figure.get()));
            from = close + 1;
        }
        return Optional.of(text.append(part, from, part.length()).toString());
    }

    private String raw(Reason reason) {
        if (reason.figures().isEmpty()) {
            return say(reason.code());
        }
        return reason.figures().stream()
                .map(figure -> say(figure.name()) + '=' + say(figure.value()))
                .collect(Collectors.joining(", ", say(reason.code()) + " (", ")"));
    }

    private static Properties load(Language language) {
        String file = "texts_" + language.code() + ".properties";
        try (InputStream bytes = Texts.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("the library is broken: no " + file);
            }
            Properties loaded = new Properties();
            loaded.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return loaded;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
