package io.kabinet.testkit;

import io.kabinet.client.transport.Session;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who is signed in; guarded by the world's lock. */
final class Sessions {

    /** Nothing but the SIM lets them in, whenever it was lost. */
    static final Optional<Instant> BY_SIM_ALONE = Optional.of(Instant.MAX);

    private static final int TOKEN_LENGTH = 24;

    private final Map<String, Entry> byToken = new HashMap<>();
    private final Map<String, Entry> byRenewal = new HashMap<>();
    private final Optional<Duration> life;
    private final Chance chance;

    Sessions(Optional<Duration> life, Chance chance) {
        this.life = life;
        this.chance = chance;
    }

    /** Whoever shows a code has the SIM that it was sent to. */
    Session open(Msisdn of, PasswordRight right, Instant now) {
        return open(of, right, right == PasswordRight.NONE ? Optional.empty() : BY_SIM_ALONE, now);
    }

    Session open(Msisdn of, PasswordRight right, Optional<Instant> bySim, Instant now) {
        return open(of, Optional.empty(), right, bySim, now);
    }

    /**
     * A session of a number, opened in one of the number that it is linked to; it proves no more than that one does.
     *
     * @param bySim when nothing but the SIM proved whose the link is, if so
     */
    Session openSwitched(Entry from, Msisdn to, Optional<Instant> bySim, Instant now) {
        Optional<Msisdn> main = to.equals(from.of) ? from.main : Optional.of(from.of);
        Optional<Instant> latest =
                Stream.concat(from.bySim.stream(), bySim.stream()).max(Comparator.naturalOrder());
        return open(to, main, PasswordRight.NONE, latest, now);
    }

    private Session open(Msisdn of, Optional<Msisdn> main, PasswordRight right, Optional<Instant> bySim, Instant now) {
        Entry entry = new Entry(
                of,
                main,
                chance.lettersAndDigits(TOKEN_LENGTH),
                chance.lettersAndDigits(TOKEN_LENGTH),
                life.map(now::plus),
                bySim);
        entry.right = right;
        byToken.put(entry.token, entry);
        byRenewal.put(entry.renewal, entry);
        return new Session(of, Secret.of(entry.token), Optional.of(Secret.of(entry.renewal)));
    }

    /** The session that a call shows, if it lets this number in now. */
    Optional<Entry> find(Optional<Session> shown, Msisdn of, Instant now) {
        return shown.filter(session -> session.of().equals(of))
                .map(session -> byToken.get(session.token().reveal()))
                .filter(entry -> entry.of.equals(of) && entry.isLiveAt(now));
    }

    /** A new session for one that may be over; what renews is good for one time. */
    Optional<Session> renew(Msisdn of, Secret renewal, Instant now) {
        Entry old = byRenewal.get(renewal.reveal());
        if (old == null || !old.of.equals(of)) {
            return Optional.empty();
        }
        close(old);
        return Optional.of(open(of, old.main, old.right, old.bySim, now));
    }

    void close(Entry entry) {
        byToken.remove(entry.token);
        byRenewal.remove(entry.renewal);
    }

    /** All of a number's are over, and cannot be renewed. */
    void closeAll(Msisdn of) {
        closeWhere(entry -> entry.of.equals(of));
    }

    /** Those of a number that were opened in one of another's are over. */
    void closeSwitched(Msisdn main, Msisdn to) {
        closeWhere(
                entry -> entry.of.equals(to) && entry.main.filter(main::equals).isPresent());
    }

    private void closeWhere(Predicate<Entry> which) {
        byToken.values().removeIf(which);
        byRenewal.values().removeIf(which);
    }

    /** All are over from now on, and can still be renewed. */
    void expireAll() {
        byToken.clear();
    }

    /** Whether a session lets its number choose a password without knowing the old one. */
    enum PasswordRight {
        NONE,
        BY_CODE,
        USED
    }

    static final class Entry {

        private final Msisdn of;
        private final Optional<Msisdn> main;
        private final String token;
        private final String renewal;
        private final Optional<Instant> endsAt;
        private final Optional<Instant> bySim;
        private PasswordRight right = PasswordRight.NONE;

        private Entry(
                Msisdn of,
                Optional<Msisdn> main,
                String token,
                String renewal,
                Optional<Instant> endsAt,
                Optional<Instant> bySim) {
            this.of = of;
            this.main = main;
            this.token = token;
            this.renewal = renewal;
            this.endsAt = endsAt;
            this.bySim = bySim;
        }

        /** When the SIM has last proved who came in; empty if it never has, as with a password of one's own. */
        Optional<Instant> bySim() {
            return bySim;
        }

        /** The same for whatever is set up now, and outlives the session: a SIM that is lost later has proved it well. */
        Optional<Instant> bySimBy(Instant now) {
            return bySim.map(at -> at.isBefore(now) ? at : now);
        }

        /** Whether it was opened in a session of another number. */
        boolean isSwitched() {
            return main.isPresent();
        }

        PasswordRight right() {
            return right;
        }

        void useRight() {
            right = PasswordRight.USED;
        }

        private boolean isLiveAt(Instant now) {
            return endsAt.map(now::isBefore).orElse(true);
        }
    }
}
