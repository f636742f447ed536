package io.kabinet.testkit.contract;

import io.kabinet.client.operation.RequestKey;
import io.kabinet.client.transport.Session;
import io.kabinet.client.transport.Ticker;
import io.kabinet.client.transport.Transport;
import io.kabinet.core.promised.Available;
import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.subscriber.Msisdn;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;

/**
 * A transport to be proved, and the operator behind it as seen from the operator's side.
 *
 * <p>Each test has a world of its own: nothing has happened in it, no key is used. What it says of the operator's books must
 * not come through the transport. Methods that a {@link Capability} or a {@link Trouble} stands for are called only if the
 * world names it. Implementations are safe for use by several threads.
 */
public interface ContractWorld extends AutoCloseable {

    /**
     * What is to be proved.
     *
     * @return always the same transport
     */
    Transport transport();

    /**
     * What this world can do.
     *
     * @return the capabilities; none is a fair answer
     */
    Set<Capability> can();

    /**
     * What can be made to go wrong in this world.
     *
     * @return the troubles that {@link #trouble} takes
     */
    Set<Trouble> troubles();

    /**
     * Makes the next call go wrong; best if that one alone, so that a second attempt would show.
     *
     * @param trouble one of {@link #troubles()}
     */
    void trouble(Trouble trouble);

    /** Ends a trouble that does not end by itself, such as a server that is down; the next call may go well. */
    default void calm() {}

    /**
     * A number that is signed in.
     *
     * @return its session, always the same
     */
    Session session();

    /**
     * A session of the same number that the operator does not accept any more.
     *
     * @return the session
     */
    Session sessionOver();

    /**
     * An amount that the number is granted as a promised payment, at least once.
     *
     * @return the amount; one hundredth more is another amount
     */
    Money amount();

    /**
     * A change that the operator refuses for several reasons.
     *
     * @param key the key of the change
     * @return the change, of the number that is signed in, and the reasons
     */
    Refusal refusal(RequestKey key);

    /**
     * What is on the number's account by the operator's books.
     *
     * @return the money now
     */
    Money balance();

    /**
     * What the number may borrow by the operator's books.
     *
     * @return how much now, and why no more
     */
    Available available();

    /**
     * What a number has borrowed by the operator's books, which is what changes had as their effect.
     *
     * @param number the number
     * @return every promised payment that was ever taken
     */
    List<PromisedPayment> taken(Msisdn number);

    /**
     * Another number that is signed in, on an account of its own; it is granted {@link #amount()} as well.
     *
     * @return its session; needs {@link Capability#SECOND_NUMBER}
     */
    default Session otherSession() {
        throw new UnsupportedOperationException("SECOND_NUMBER");
    }

    /**
     * How many calls have reached the operator so far, whatever became of them.
     *
     * @return the number; needs {@link Capability#COUNTS_ARRIVALS}
     */
    default int arrivals() {
        throw new UnsupportedOperationException("COUNTS_ARRIVALS");
    }

    /**
     * Holds the answer to the next call.
     *
     * @return the answer to be let go; needs {@link Capability#HOLDS_ANSWERS}
     */
    default HeldAnswer holdNextAnswer() {
        throw new UnsupportedOperationException("HOLDS_ANSWERS");
    }

    /** Lets the call that was kept on its way reach the operator; needs {@link Capability#DELIVERS_LATE}. */
    default void deliverLate() {
        throw new UnsupportedOperationException("DELIVERS_LATE");
    }

    /**
     * What deadlines are measured in.
     *
     * @return the machine's own time, unless the world moves it by hand
     */
    default Ticker ticker() {
        return Ticker.system();
    }

    /**
     * A time that is meant to run out.
     *
     * @return 300 ms unless the world is slower
     */
    default Duration brief() {
        return Duration.ofMillis(300);
    }

    /**
     * A time that is not meant to run out; a call that takes longer has failed.
     *
     * @return 10 s unless the world is slower
     */
    default Duration ample() {
        return Duration.ofSeconds(10);
    }

    /** Closes the transport and gives everything back. */
    @Override
    void close();
}
