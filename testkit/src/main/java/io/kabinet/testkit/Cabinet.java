package io.kabinet.testkit;

import io.kabinet.core.identity.social.SocialLinks;
import io.kabinet.core.message.NoticeSettings;
import io.kabinet.core.message.ScheduledSms;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.link.MyNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one subscriber has set up in the cabinet, and what links ask about; guarded by the world's lock. */
final class Cabinet {

    final Msisdn number;
    final List<ScheduledSms> delayed = new ArrayList<>();
    NoticeSettings notices = NoticeSettings.NONE;
    MyNumbers numbers;
    SocialLinks social;
    Optional<String> owner;
    Optional<String> region = Optional.of("Пример");
    int smsTaken;

    Cabinet(Msisdn number) {
        this.number = number;
        this.numbers = MyNumbers.of(number);
        this.social = SocialLinks.none(number);
        this.owner = Optional.of("owner of " + number.wire());
    }

    /** What goes with the cabinet; an SMS that was taken is still sent, and the number is whose it was. */
    void remove() {
        notices = NoticeSettings.NONE;
        numbers = MyNumbers.of(number);
        social = SocialLinks.none(number);
    }
}
