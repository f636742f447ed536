package io.kabinet.client.wire;

import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.MoneyText;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Secret;
import io.kabinet.core.values.Stated;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;

/**
 * How single values are written, and how little else is taken for one of them.
 *
 * <p>Length and alphabet are looked at before anything is computed: {@code 1e100000000} is refused as text.
 */
final class Values {

    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,18})");
    private static final Pattern EXACT = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    /** Years, months and days as ISO 8601 writes them, none of them zero, at least one. */
    private static final Pattern PERIOD =
            Pattern.compile("P(?=.)([1-9][0-9]{0,3}Y)?([1-9][0-9]{0,3}M)?([1-9][0-9]{0,4}D)?");

    private static final String SECONDS = "0000-00-00T00:00:00";

    private Values() {}

    static <T> T needed(Json json, String name, Json.Reading<T> read) throws Unreadable {
        Optional<T> value = stated(json, name, read);
        if (value.isEmpty()) {
            throw Unreadable.because("is missing").in(name);
        }
        return value.get();
    }

    /** A field that may be absent; null is the same as not there. */
    static <T> Optional<T> stated(Json json, String name, Json.Reading<T> read) throws Unreadable {
        if (!(json instanceof Json.Fields fields)) {
            throw Unreadable.because("is not an object");
        }
        Json value = fields.fields().getOrDefault(name, Json.Literal.NULL);
        if (value.equals(Json.Literal.NULL)) {
            return Optional.empty();
        }
        try {
            return Optional.of(made(value, read));
        } catch (Unreadable e) {
            throw e.in(name);
        }
    }

    /** A figure that nobody states where the field is absent. */
    static <T> Stated<T> statedOrNot(Json json, String name, Json.Reading<T> read) throws Unreadable {
        return stated(json, name, read).map(Stated::of).orElseGet(Stated::notStated);
    }

    /** Makes a value; one that cannot be is no bug here but a message that is wrong. */
    static <T> T made(Json json, Json.Reading<T> read) throws Unreadable {
        try {
            return read.from(json);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw Unreadable.because("cannot be");
        }
    }

    static <T> List<T> list(Json json, Json.Reading<T> read) throws Unreadable {
        if (!(json instanceof Json.Items items)) {
            throw Unreadable.because("is not a list");
        }
        return items.map(item -> made(item, read));
    }

    static String text(Json json) throws Unreadable {
        if (!(json instanceof Json.Text text)) {
            throw Unreadable.because("is not text");
        }
        return text.text();
    }

    static String text(Json json, Pattern pattern, String what) throws Unreadable {
        String text = text(json);
        if (!pattern.matcher(text).matches()) {
            throw Unreadable.because("is not " + what);
        }
        return text;
    }

    static Json number(Msisdn number) {
        return new Json.Text(number.wire());
    }

    static Msisdn number(Json json) throws Unreadable {
        return Msisdn.of(text(json));
    }

    static Peer peer(Json json) throws Unreadable {
        return Peer.of(text(json));
    }

    static Json secret(Secret secret) {
        return new Json.Text(secret.reveal());
    }

    static Secret secret(Json json) throws Unreadable {
        return Secret.of(text(json));
    }

    static Json points(Points points) {
        return new Json.Text(Long.toString(points.count()));
    }

    static Points points(Json json) throws Unreadable {
        return Points.of(count(json));
    }

    static Json flag(boolean flag) {
        return flag ? Json.Literal.TRUE : Json.Literal.FALSE;
    }

    static boolean flag(Json json) throws Unreadable {
        if (!json.equals(Json.Literal.TRUE) && !json.equals(Json.Literal.FALSE)) {
            throw Unreadable.because("is neither true nor false");
        }
        return json.equals(Json.Literal.TRUE);
    }

    static RequestKey key(Json json) throws Unreadable {
        return RequestKey.of(text(json));
    }

    static long count(Json json) throws Unreadable {
        return Long.parseLong(text(json, WHOLE, "a whole number"));
    }

    static int integer(Json json) throws Unreadable {
        return Math.toIntExact(count(json));
    }

    static Period period(Json json) throws Unreadable {
        return Period.parse(text(json, PERIOD, "a period"));
    }

    /** A unit that this version does not know makes it unreadable: minutes are not taken for megabytes. */
    static Quantity.Unit unit(Json json) throws Unreadable {
        return Quantity.Unit.valueOf(text(json));
    }

    static Json money(Money money) {
        return exactMoney(money.toBigMoney());
    }

    static Money money(Json json) throws Unreadable {
        CurrencyUnit currency = needed(json, "currency", Values::currency);
        return needed(json, "amount", amount -> {
            String text = text(amount);
            return text.startsWith("-")
                    ? MoneyText.parse(text.substring(1), currency).negated()
                    : MoneyText.parse(text, currency);
        });
    }

    /** What something costs: nothing or more; nobody is paid for taking it. */
    static Money price(Json json) throws Unreadable {
        Money price = money(json);
        if (price.isNegative()) {
            throw Unreadable.because("is below zero");
        }
        return price;
    }

    /** A price that is not there is not stated, which is not the same as free. */
    static Stated<Money> price(Json json, String name) throws Unreadable {
        return statedOrNot(json, name, Values::price);
    }

    static Json exactMoney(BigMoney money) {
        return Json.Fields.of("amount", money.getAmount().toPlainString())
                .and("currency", money.getCurrencyUnit().getCode());
    }

    /** An amount with more decimals than its currency has. */
    static BigMoney exactMoney(Json json) throws Unreadable {
        CurrencyUnit currency = needed(json, "currency", Values::currency);
        return BigMoney.of(
                currency, needed(json, "amount", amount -> new BigDecimal(text(amount, EXACT, "a plain decimal"))));
    }

    static Json instant(Instant instant) {
        return new Json.Text(instant.toString());
    }

    static Instant instant(Json json) throws Unreadable {
        String text = text(json);
        if (!isMoment(text)) {
            throw Unreadable.because("is not a moment in UTC");
        }
        return moment(text);
    }

    static Json date(LocalDate date) {
        return new Json.Text(date.toString());
    }

    /** Date and time to the second, then perhaps a dot with one to nine decimals, then Z. */
    private static boolean isMoment(String text) {
        int seconds = SECONDS.length();
        int decimals = text.length() - seconds - 2;
        if (decimals == 0 || decimals < -1 || decimals > 9 || !text.endsWith("Z")) {
            return false;
        }
        for (int i = 0; i < text.length() - 1; i++) {
            char wanted = i < seconds ? SECONDS.charAt(i) : i == seconds ? '.' : '0';
            char found = text.charAt(i);
            if (wanted == '0' ? found < '0' || found > '9' : found != wanted) {
                return false;
            }
        }
        return true;
    }

    /** What {@link Instant#parse} gives, which makes a formatter for each text. */
    private static Instant moment(String text) {
        int decimals = Math.max(0, text.length() - 21);
        int nanos = 0;
        for (int i = 0; i < 9; i++) {
            nanos = nanos * 10 + (i < decimals ? text.charAt(20 + i) - '0' : 0);
        }
        return LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10))
                .atTime(digits(text, 11, 13), digits(text, 14, 16), digits(text, 17, 19), nanos)
                .toInstant(ZoneOffset.UTC);
    }

    private static int digits(String text, int start, int end) {
        return Integer.parseInt(text, start, end, 10);
    }

    static LocalDate date(Json json) throws Unreadable {
        return LocalDate.parse(text(json, DATE, "a date"));
    }

    private static CurrencyUnit currency(Json json) throws Unreadable {
        try {
            return CurrencyUnit.of(text(json));
        } catch (IllegalCurrencyException e) {
            throw Unreadable.because("is not a currency");
        }
    }
}
