package io.kabinet.mts.business.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kabinet.mts.business.BusinessKey;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives tokens for the key, and says who is kept out.
 *
 * <p>As long as a token lives it is given again, with what is left of its life: there is one at a time.
 */
final class Gate {

    private static final String FORM = "grant_type=client_credentials";

    private final byte[] basic;
    private final Duration life;
    private final Clock clock;
    private @Nullable Token current;
    private int given;
    private int busy;
    private Duration pause = Duration.ZERO;

    Gate(BusinessKey key, Duration life, Clock clock) {
        String both = key.consumerKey().reveal() + ":" + key.consumerSecret().reveal();
        this.basic = ("Basic " + Base64.getEncoder().encodeToString(both.getBytes(UTF_8))).getBytes(UTF_8);
        this.life = life;
        this.clock = clock;
    }

    private record Token(String text, Instant until) {}

    synchronized Answer token(Asked asked) {
        if (!MessageDigest.isEqual(basic, asked.authorization().getBytes(UTF_8))) {
            return oauth(401, "invalid_client");
        }
        if (!asked.body().contains(FORM) && !asked.says("grant_type", "client_credentials")) {
            return oauth(400, "unsupported_grant_type");
        }
        Token alive = alive().orElseGet(this::next);
        current = alive;
        long seconds = Duration.between(clock.instant(), alive.until()).toSeconds();
        return Answer.good(Map.of(
                "access_token", alive.text(), "token_type", "Bearer", "scope", "default", "expires_in", seconds));
    }

    private static Answer oauth(int status, String error) {
        return Answer.of(status, Map.of("error", error, "error_description", error));
    }

    private Optional<Token> alive() {
        return Optional.ofNullable(current).filter(token -> clock.instant().isBefore(token.until()));
    }

    /** Nobody has to guess it: whoever reaches it is on this machine, and needs the key for all else. */
    private Token next() {
        given++;
        return new Token("sandbox-token-" + given, clock.instant().plus(life));
    }

    /** What stands against a request, or nothing. */
    synchronized Optional<Answer> against(Asked asked) {
        if (busy > 0) {
            busy--;
            return Optional.of(Answer.tooMany(pause));
        }
        if (!asked.authorization().startsWith("Bearer ")) {
            return Optional.of(Answer.refused(401, "1005", "cannot parse token"));
        }
        String shown = asked.authorization().substring("Bearer ".length());
        if (alive().filter(token -> token.text().equals(shown)).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                wasGiven(shown)
                        ? Answer.refused(401, "1013", "token expired")
                        : Answer.refused(401, "1004", "invalid token"));
    }

    private boolean wasGiven(String shown) {
        return shown.matches("sandbox-token-[1-9][0-9]{0,8}")
                && Integer.parseInt(shown.substring("sandbox-token-".length())) <= given;
    }

    synchronized void endTokens() {
        current = null;
    }

    synchronized void busy(int requests, Duration wait) {
        busy = requests;
        pause = wait;
    }
}
