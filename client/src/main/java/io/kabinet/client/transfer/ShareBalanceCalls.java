package io.kabinet.client.transfer;

import io.kabinet.client.operation.Caller;
import io.kabinet.client.operation.KabinetException;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.Page;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.account.terms.Timetable;
import io.kabinet.core.subscriber.Msisdn;
import java.util.stream.Stream;
import org.joda.money.Money;

/** What a subscriber can do about sharing the balance («Поделись балансом»). */
public final class ShareBalanceCalls {

    private final Caller caller;
    private final Msisdn number;

    /**
     * Calls through a door.
     *
     * @param caller what sends them
     * @param number who is signed in
     */
    public ShareBalanceCalls(Caller caller, Msisdn number) {
        this.caller = caller;
        this.number = number;
    }

    /**
     * On which terms the balance would be shared once.
     *
     * @param to the number that receives
     * @param amount how much
     * @return the quote, to share with
     * @throws KabinetException if there is no answer, or it cannot be shared
     */
    public ShareQuote quote(Msisdn to, Money amount) {
        return caller.ask(new QuoteShare(number, new BalanceShare(to, amount)));
    }

    /**
     * Shares the balance once, on the terms that were seen.
     *
     * @param quote what is sent, and what is agreed to
     * @param key what stands for the intent
     * @return what came of it, or every reason against it; QUOTE_STALE if the terms are others now
     */
    public Outcome<MoneySent> share(ShareQuote quote, RequestKey key) {
        return caller.perform(new ShareBalance(number, quote.share(), quote.agreement(), key));
    }

    /**
     * On which terms the balance would be shared regularly.
     *
     * @param to the number that receives
     * @param amount how much each time
     * @param when on which days, and at which time of the day
     * @return the quote, to set it up with
     * @throws KabinetException if there is no answer, or it cannot be set up
     */
    public RegularShareQuote quoteRegular(Msisdn to, Money amount, Timetable when) {
        return caller.ask(new QuoteRegularShare(number, new RegularShare(new BalanceShare(to, amount), when)));
    }

    /**
     * Has the balance shared regularly, on the terms that were seen.
     *
     * @param quote what is sent when, and what is agreed to
     * @param key what stands for the intent
     * @return what came of it, or every reason against it; QUOTE_STALE if the terms are others now
     */
    public Outcome<StandingShare> setUp(RegularShareQuote quote, RequestKey key) {
        return caller.perform(new SetUpRegularShare(number, quote.wish(), quote.agreement(), key));
    }

    /**
     * All that is shared regularly, the latest set up first.
     *
     * @return a lazy stream, empty if nothing is set up; each page is asked for when it is needed, and may then throw
     *     KabinetException
     */
    public Stream<StandingShare> regular() {
        return Page.all(from -> caller.ask(new ReadRegularShares(number, from)));
    }

    /**
     * Has the balance shared so no more.
     *
     * @param share from {@link #setUp} or {@link #regular}
     * @param key what stands for the intent
     * @return what came of it, or why it cannot be cancelled
     */
    public Outcome<RegularShareCancelled> cancel(StandingShare share, RequestKey key) {
        return caller.perform(new CancelRegularShare(number, share.transfer().id(), key));
    }
}
