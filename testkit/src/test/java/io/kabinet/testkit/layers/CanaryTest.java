package io.kabinet.testkit.layers;

import static io.kabinet.testkit.layers.Tally.NO;
import static io.kabinet.testkit.layers.Tally.client;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.identity.CaptchaAnswer;
import io.kabinet.client.identity.ChangePassword;
import io.kabinet.client.identity.ChoosePassword;
import io.kabinet.client.identity.OrderPassword;
import io.kabinet.client.operation.KabinetException;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.operation.Why;
import io.kabinet.client.operation.Why.Cause;
import io.kabinet.client.transport.Session;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import io.kabinet.testkit.logging.CapturedLog;
import io.kabinet.testkit.transport.HandTicker;
import io.kabinet.testkit.transport.Script;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sends what must not be seen through every layer and every ending, and looks for it in all that was written. */
class CanaryTest {

    private static final Msisdn NUMBER = Msisdn.of("79000000077");
    private static final String PASSWORD = "canary password+1";
    private static final String CHOSEN = "canary chosen/2";
    private static final String CODE = "830472";
    private static final String TOKEN = "canary-token-3";
    private static final String RENEWAL = "canary-renewal-4";
    private static final String FRESH_TOKEN = "canary-token-5";
    private static final String KEY = "canary-key-6";
    private static final String CAPTCHA = "canary-captcha-7";
    private static final List<String> CANARIES =
            List.of(NUMBER.wire(), NUMBER.e164(), PASSWORD, CHOSEN, CODE, TOKEN, RENEWAL, FRESH_TOKEN, KEY, CAPTCHA);

    private static final Session OLD = new Session(NUMBER, Secret.of(TOKEN), Optional.of(Secret.of(RENEWAL)));
    private static final Session FRESH = new Session(NUMBER, Secret.of(FRESH_TOKEN), Optional.of(Secret.of(RENEWAL)));

    private final HandTicker ticker = new HandTicker();
    private final List<String> seen = new ArrayList<>();

    @Test
    void nothing_secret_and_no_whole_number_is_logged_or_reported_or_thrown() {
        for (Operation<?> operation : operations()) {
            for (Consumer<Script> ending : endings()) {
                Script operator = new Script();
                ending.accept(operator);
                send(operator.forEver(), operation);
            }
        }
        signInAndRenew();

        assertThat(seen).hasSizeGreaterThan(20);
        List<String> written =
                Stream.concat(seen.stream(), CapturedLog.lines().stream()).toList();
        assertThat(written)
                .anyMatch(line -> line.contains("WARN io.kabinet.client ChangePassword for +7 900 ***-**-77"));
        assertThat(written).anyMatch(line -> line.contains("a call listener failed"));
        for (String canary : CANARIES) {
            for (String form : formsOf(canary)) {
                assertThat(written).noneMatch(line -> line.contains(form));
            }
        }
    }

    @Test
    void what_stands_in_memory_prints_its_secrets_as_stars_and_numbers_masked() {
        List<Object> printed = new ArrayList<>(operations());
        printed.add(OLD);
        printed.add(client(new Script(), ticker).build().resume(OLD));

        for (Object object : printed) {
            for (String canary : CANARIES) {
                if (!canary.equals(KEY) && !canary.equals(CAPTCHA)) {
                    assertThat(object.toString()).doesNotContain(canary);
                }
            }
        }
    }

    private static List<Operation<?>> operations() {
        RequestKey key = RequestKey.of(KEY);
        return List.of(
                new ChangePassword(NUMBER, Secret.of(PASSWORD), Secret.of(CHOSEN), key),
                new ChoosePassword(NUMBER, Secret.of(CHOSEN), key),
                new OrderPassword(NUMBER, Optional.of(new CaptchaAnswer("id", CAPTCHA)), key),
                new Tally.Guess(NUMBER, Secret.of(CODE)),
                new Tally.Add(NUMBER, 1, key),
                new Tally.Show(NUMBER));
    }

    private static List<Consumer<Script>> endings() {
        List<Consumer<Script>> endings = new ArrayList<>();
        endings.add(script -> script.confirms(1));
        endings.add(script -> script.rejects(NO));
        endings.add(script -> script.breaks(new IllegalStateException("bug with " + PASSWORD)));
        for (Cause cause : Cause.values()) {
            endings.add(script -> script.keeps(cause));
            endings.add(script -> script.loses(cause));
        }
        return endings;
    }

    private void send(Script operator, Operation<?> operation) {
        KabinetClient client = client(operator, ticker)
                .listener(report -> {
                    seen.add(report.toString());
                    throw new IllegalStateException("listener");
                })
                .build();
        try {
            Outcome<?> outcome = client.resume(OLD).await(operation);
            seen.add(new KabinetException(outcome).toString());
        } catch (IllegalStateException e) {
            // The transport's own bug: thrown at the caller with its own words, and nowhere else.
            assertThat(e).hasMessage("bug with " + PASSWORD);
        }
    }

    private void signInAndRenew() {
        Script operator = new Script()
                .confirms(OLD)
                .keeps(Cause.SESSION_OVER)
                .confirms(FRESH)
                .confirms(1)
                .answers(call -> Outcome.unknown(call.operation(), Why.of(Cause.UNREADABLE, "status 200")));
        KabinetClient client = client(operator, ticker)
                .listener(report -> seen.add(report.toString()))
                .build();
        Kabinet view = client.signIn(NUMBER, Secret.of(PASSWORD), new CaptchaAnswer("id", CAPTCHA))
                .orThrow();
        view.ask(new Tally.Show(NUMBER));
        view.signOut();
    }

    private static List<String> formsOf(String canary) {
        byte[] bytes = canary.getBytes(UTF_8);
        return List.of(
                canary,
                canary.toUpperCase(Locale.ROOT),
                new StringBuilder(canary).reverse().toString(),
                URLEncoder.encode(canary, UTF_8),
                Base64.getEncoder().withoutPadding().encodeToString(bytes),
                Base64.getUrlEncoder().withoutPadding().encodeToString(bytes),
                HexFormat.of().formatHex(bytes),
                HexFormat.of().withUpperCase().formatHex(bytes));
    }
}
