package io.kabinet.testkit;

import io.kabinet.core.identity.social.SocialLinks;
import io.kabinet.core.identity.social.SocialProvider;
import io.kabinet.core.message.NoticeSettings;
import io.kabinet.core.message.ScheduledSms;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.link.MyNumbers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one subscriber has set up in the cabinet, and what links ask about; guarded by the world's lock. */
final class Cabinet {

    final Msisdn number;
    final List<ScheduledSms> delayed = new ArrayList<>();
    NoticeSettings notices = NoticeSettings.NONE;
    private final Map<Msisdn, Instant> numbersBySim = new HashMap<>();
    private final Map<SocialProvider, Instant> socialBySim = new HashMap<>();
    MyNumbers numbers;
    SocialLinks social;
    String owner;
    int smsTaken;

    Cabinet(Msisdn number) {
        this.number = number;
        this.numbers = MyNumbers.of(number);
        this.social = SocialLinks.none(number);
        this.owner = "owner of " + number.wire();
    }

    /** What it is linked to after another number has come or gone, and when nothing but a SIM proved that, if so. */
    void keep(MyNumbers after, Msisdn other, Optional<Instant> bySim) {
        numbers = after;
        note(numbersBySim, other, bySim);
    }

    /** The same for an account of a social network. */
    void keep(SocialLinks after, SocialProvider provider, Optional<Instant> bySim) {
        social = after;
        note(socialBySim, provider, bySim);
    }

    private static <K> void note(Map<K, Instant> bySim, K link, Optional<Instant> at) {
        bySim.remove(link);
        at.ifPresent(known -> bySim.put(link, known));
    }

    Optional<Instant> linkedBySim(Msisdn other) {
        return Optional.ofNullable(numbersBySim.get(other));
    }

    Optional<Instant> linkedBySim(SocialProvider provider) {
        return Optional.ofNullable(socialBySim.get(provider));
    }

    /** What goes with the cabinet; the number is whose it was. */
    void remove() {
        delayed.clear();
        notices = NoticeSettings.NONE;
        numbers = MyNumbers.of(number);
        numbersBySim.clear();
        social = SocialLinks.none(number);
        socialBySim.clear();
    }
}
