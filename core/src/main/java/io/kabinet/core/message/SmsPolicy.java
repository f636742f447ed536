package io.kabinet.core.message;

import io.kabinet.core.internal.Moments;
import io.kabinet.core.internal.Words;
import io.kabinet.core.message.SmsDecision.Granted;
import io.kabinet.core.message.SmsDecision.Refused;
import io.kabinet.core.reason.Reason;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which SMS the cabinet takes, and for when.
 *
 * <p>Everything that stands against it is told at once: the recipient must be a number, digits with or without a plus in
 * front; the moment to send must be after now, and not after the same local time {@code furthest} later. Immutable and
 * safe for use by several threads.
 *
 * @param furthest how far ahead it may be, if there is a limit; above zero
 */
public record SmsPolicy(Optional<Period> furthest) {

    /**
     * Market Belarus: to be sent at once or at any moment in the future, since no source limits it.
     *
     * <p><b>Source:</b> «отправить SMS на указанный номер телефона и выбрать срок отложенной отправки при
     * необходимости».
     */
    public static final SmsPolicy BELARUS = new SmsPolicy(Optional.empty());

    /**
     * Checks the limit.
     *
     * @throws IllegalArgumentException if it is not above zero
     */
    public SmsPolicy {
        furthest.ifPresent(period -> {
            if (period.isNegative() || period.isZero()) {
                throw new IllegalArgumentException("furthest must be above zero: " + period);
            }
        });
    }

    /**
     * Decides whether an SMS is taken.
     *
     * @param id how the operator names it from now on
     * @param wish the SMS
     * @param now the moment of asking
     * @param zone the market's zone
     * @return the SMS, waiting for its moment or sent at this one; or every reason against it
     * @throws IllegalArgumentException if the moment is outside the years 0001 to 9999, or the id blank
     */
    public SmsDecision decide(String id, SmsWish wish, Instant now, ZoneId zone) {
        Words.check("id", id);
        Moments.check("now", now);
        List<Reason> reasons = new ArrayList<>();
        if (!isNumber(wish.to().text())) {
            reasons.add(Reason.of(SmsReason.RECIPIENT_NOT_NUMBER));
        }
        wish.sendAt().ifPresent(at -> {
            if (!at.isAfter(now)) {
                reasons.add(Reason.of(SmsReason.SENDING_NOT_IN_FUTURE)
                        .with("at", at)
                        .with("now", now));
            }
            furthest.map(period -> latest(now, period, zone))
                    .filter(at::isAfter)
                    .ifPresent(latest -> reasons.add(
                            Reason.of(SmsReason.SENDING_TOO_FAR).with("at", at).with("latest", latest)));
        });
        return reasons.isEmpty()
                ? new Granted(new ScheduledSms(
                        id, wish.to(), wish.text(), now, wish.sendAt().orElse(now), Optional.empty()))
                : new Refused(reasons);
    }

    private static Instant latest(Instant now, Period furthest, ZoneId zone) {
        try {
            return now.atZone(zone).plus(furthest).toInstant();
        } catch (DateTimeException | ArithmeticException e) {
            return Instant.MAX;
        }
    }

    private static boolean isNumber(String text) {
        String digits = text.startsWith("+") ? text.substring(1) : text;
        return !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
