package io.kabinet.documents;

import io.kabinet.core.reason.Language;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Peer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/** What holds for every document that is made in one way. */
record Setting(
        Language language,
        ZoneId zone,
        Optional<Msisdn> number,
        Optional<AccountNumber> account,
        Optional<Instant> madeAt,
        boolean fullNumbers) {

    Setting {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(zone, "zone");
    }

    Setting with(Msisdn itsNumber) {
        return new Setting(language, zone, Optional.of(itsNumber), account, madeAt, fullNumbers);
    }

    Setting with(AccountNumber itsAccount) {
        return new Setting(language, zone, number, Optional.of(itsAccount), madeAt, fullNumbers);
    }

    Setting with(Instant moment) {
        return new Setting(language, zone, number, account, Optional.of(moment), fullNumbers);
    }

    Setting withFullNumbers() {
        return new Setting(language, zone, number, account, madeAt, true);
    }

    String written(Msisdn number) {
        return fullNumbers ? number.e164() : number.toString();
    }

    String written(AccountNumber account) {
        return fullNumbers ? account.text() : account.toString();
    }

    String written(Peer peer) {
        return fullNumbers ? peer.text() : peer.toString();
    }
}
