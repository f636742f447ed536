package io.kabinet.core.market;

import io.kabinet.core.values.Source;
import java.util.Map;

/** Where the figures of passwords, codes and signing in come from. */
final class IdentitySources {

    private static final String RU_GENERAL = "articles/ru-general";
    private static final String RU_SIGN_IN = "articles/ru-sign-in";
    private static final String BELARUS_ARTICLE = "articles/belarus";

    private static final Source CONNECTION = Source.article(
            RU_SIGN_IN,
            "если подключение установлено через мобильную сеть оператора (4G, 3G или EDGE) и выход в интернет"
                    + " осуществляется с телефона, смартфона, планшета, iPad с SIM-картой МТС, или с компьютера через"
                    + " модем МТС-Коннект");

    private static final Source CODE_ATTEMPTS =
            Source.ownChoice("no source says; three, as many as a password has, for safety");
    private static final Source LATEST_CODE_ONLY =
            Source.ownChoice("no source says; only the latest code works, for safety");

    static final Map<String, Source> RUSSIA = Map.ofEntries(
            Map.entry("password.min-length", Source.article(RU_GENERAL, "он должен иметь как минимум 7 символов")),
            Map.entry(
                    "password.classes",
                    Source.article(
                            RU_GENERAL,
                            "в пароле должны быть не только строчные и заглавные латинские буквы, но и как минимум"
                                    + " одна цифра")),
            Map.entry(
                    "password.characters",
                    Source.ownChoice("no source limits them; unprintable ones are refused, others accepted")),
            Map.entry("password.age", Source.article(RU_SIGN_IN, "меняйте его минимум каждые 2-3 месяца")),
            Map.entry(
                    "lockout.failures",
                    Source.article(
                            RU_SIGN_IN,
                            "доступ будет заблокирован, если при авторизации пароль был введен не правильно три раза"
                                    + " подряд")),
            Map.entry(
                    "lockout.locks",
                    Source.article(
                            RU_GENERAL,
                            "старый пароль будет заблокирован, если пользователь неправильно его ввел три раза"
                                    + " кряду")),
            Map.entry(
                    "lockout.ends",
                    Source.article(
                            RU_SIGN_IN,
                            "необходимо повторно пройти регистрацию и получить новый пароль от учетной записи любым из"
                                    + " доступных способов")),
            Map.entry("code.attempts", CODE_ATTEMPTS),
            Map.entry("code.kills-previous", LATEST_CODE_ONLY),
            Map.entry(
                    "network-sign-in.products",
                    Source.article(RU_SIGN_IN, "могут только пользователи мобильной связи МТС")),
            Map.entry("network-sign-in.bearers", CONNECTION),
            Map.entry("network-sign-in.devices", CONNECTION),
            Map.entry(
                    "network-sign-in.wifi-off",
                    Source.article(
                            RU_SIGN_IN,
                            "Перед установкой соединения убедитесь, что на вашем устройстве отключен Wi-Fi")),
            Map.entry(
                    "network-sign-in.open-while-locked",
                    Source.ownChoice(
                            "one article says the password is blocked, another says access is; the password")));

    static final Map<String, Source> BELARUS = Map.of(
            "password.min-length",
            Source.article(BELARUS_ARTICLE, "Введите новый пароль от 4 до 10 символов"),
            "password.max-length",
            Source.article(BELARUS_ARTICLE, "Введите новый пароль от 4 до 10 символов"),
            "password.characters",
            Source.ownChoice("no source limits them; unprintable ones are refused, others accepted"),
            "code.attempts",
            CODE_ATTEMPTS,
            "code.kills-previous",
            LATEST_CODE_ONLY);

    private IdentitySources() {}
}
