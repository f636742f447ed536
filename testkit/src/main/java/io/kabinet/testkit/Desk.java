package io.kabinet.testkit;

import io.kabinet.core.subscriber.Msisdn;
import java.util.HashMap;
import java.util.Map;

/** What several rooms share: the subscribers, and what lets them in. Guarded by the world's lock. */
record Desk(
        Map<Msisdn, Person> people, Captchas captchas, Codes codes, Passwords passwords, Sessions sessions, Post post) {

    static Desk of(Settings settings) {
        Chance chance = new Chance(settings.wire().seed());
        return new Desk(
                new HashMap<>(),
                new Captchas(settings.manners().captchas(), chance),
                new Codes(settings.rules().codes(), chance),
                new Passwords(settings.rulebook().password(), settings.rules().lockout(), chance),
                new Sessions(settings.manners().sessionLife(), chance),
                new Post(settings.manners().delays().sms()));
    }
}
