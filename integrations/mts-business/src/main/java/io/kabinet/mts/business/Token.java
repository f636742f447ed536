package io.kabinet.mts.business;

import io.kabinet.core.values.Secret;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/** What the gateway lets in with, and for how long it said so. */
record Token(Secret text, Duration life) {

    private static final Duration UNSAID = Duration.ofHours(1);
    private static final int LONGEST_DIGITS = 7;

    /** A token as the gateway answers; a life that is missing or makes no sense is an hour. */
    static Optional<Token> in(Tree answer) {
        return answer.text("access_token")
                .filter(Token::isSendable)
                .map(text -> new Token(Secret.of(text), life(answer)));
    }

    private static Duration life(Tree answer) {
        try {
            return answer.amount("expires_in")
                    .filter(seconds -> seconds.signum() > 0 && seconds.precision() - seconds.scale() <= LONGEST_DIGITS)
                    .map(BigDecimal::longValue)
                    .filter(seconds -> seconds > 0)
                    .map(Duration::ofSeconds)
                    .orElse(UNSAID);
        } catch (Unreadable e) {
            return UNSAID;
        }
    }

    private static boolean isSendable(String text) {
        return text.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }
}
