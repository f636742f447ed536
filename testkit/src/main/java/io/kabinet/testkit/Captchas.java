package io.kabinet.testkit;

import io.kabinet.client.identity.Captcha;
import io.kabinet.client.identity.CaptchaAnswer;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.RequestReason;
import io.kabinet.core.subscriber.Msisdn;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pictures that were handed out; each is good for one answer, right or wrong. Guarded by the world's lock. */
final class Captchas {

    private static final int ID_LENGTH = 16;
    private static final int LETTERS = 5;
    private static final byte[] BLANK =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"120\" height=\"40\"/>".getBytes(StandardCharsets.UTF_8);

    private final Map<String, Asked> open = new HashMap<>();
    private final Set<CaptchaPlace> places;
    private final Chance chance;

    Captchas(Set<CaptchaPlace> places, Chance chance) {
        this.places = places;
        this.chance = chance;
    }

    Captcha ask(Msisdn number) {
        String id = chance.lettersAndDigits(ID_LENGTH);
        open.put(id, new Asked(number, chance.letters(LETTERS)));
        return new Captcha(id, "image/svg+xml", BLANK);
    }

    Optional<String> lettersOf(String id) {
        return Optional.ofNullable(open.get(id)).map(Asked::letters);
    }

    boolean isAskedAt(CaptchaPlace place) {
        return places.contains(place);
    }

    /** What stands against an answer: nothing if none is wanted there, or it is right. */
    List<Reason> against(CaptchaPlace place, Msisdn number, Optional<CaptchaAnswer> answer) {
        if (!places.contains(place)) {
            return List.of();
        }
        if (answer.isEmpty()) {
            return List.of(Reason.of(RequestReason.CAPTCHA_REQUIRED));
        }
        Asked asked = open.remove(answer.get().captcha());
        boolean right = asked != null
                && asked.number.equals(number)
                && asked.letters.equals(answer.get().letters());
        return right ? List.of() : List.of(Reason.of(RequestReason.CAPTCHA_WRONG));
    }

    private record Asked(Msisdn number, String letters) {}
}
