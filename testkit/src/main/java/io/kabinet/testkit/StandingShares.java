package io.kabinet.testkit;

import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Page;
import io.kabinet.client.transfer.StandingShare;
import io.kabinet.core.account.transfer.RecurringTransfer;
import io.kabinet.core.account.transfer.TransferDecision;
import io.kabinet.core.archive.ArchiveEntry;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.message.NoticeEvent;
import io.kabinet.core.reason.Language;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.Texts;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * What is shared regularly, and done when the clock has passed its moment; guarded by the world's lock.
 *
 * <p>Each run is decided as of the moment at which it is due, the earliest first whoever sends it, before anybody is answered
 * who comes in later. An SMS tells of it in any case; the archive and an e-mail, if one was asked for, of what was sent.
 */
final class StandingShares {

    private static final String ACTION = RecurringTransfer.class.getSimpleName();

    private final Settings settings;
    private final Sharing sharing;
    private final Herald herald;
    private final Post post;
    private final Peer sender;
    private final List<Standing> waiting = new ArrayList<>();
    private int begun;

    StandingShares(Settings settings, Sharing sharing, Herald herald, Post post) {
        this.settings = settings;
        this.sharing = sharing;
        this.herald = herald;
        this.post = post;
        this.sender = settings.manners().sender();
    }

    StandingShare begin(Person from, Function<String, RecurringTransfer> transfer, Stated<Money> fee, Instant now) {
        begun++;
        Standing standing = new Standing(from, transfer.apply("share-" + begun), fee, now);
        from.transfers.standing.add(standing);
        waiting.add(standing);
        return standing.shown();
    }

    Page<StandingShare> page(Person from, Optional<Cursor> cursor, int size) {
        Page<Standing> page = Paging.those(from.transfers.standing, cursor, size, standing -> !standing.isOver());
        return new Page<>(page.items().stream().map(Standing::shown).toList(), page.next());
    }

    Optional<Standing> find(Person from, String id) {
        return from.transfers.standing.stream()
                .filter(standing -> standing.transfer.id().equals(id) && !standing.isOver())
                .findFirst();
    }

    /** Does all that has fallen due by now; whatever else happens by itself is told each moment before. */
    void runDue(Instant now, Consumer<Instant> others) {
        if (waiting.isEmpty()) {
            return;
        }
        for (Optional<Due> due = earliest(now); due.isPresent(); due = earliest(now)) {
            others.accept(due.get().run.at());
            run(due.get().standing, due.get().run);
        }
        waiting.removeIf(Standing::isOver);
    }

    private Optional<Due> earliest(Instant now) {
        return waiting.stream()
                .flatMap(standing -> standing.next().map(run -> new Due(standing, run)).stream())
                .filter(due -> !due.run.at().isAfter(now))
                .min(Comparator.comparing(due -> due.run.at()));
    }

    private void run(Standing standing, RecurringTransfer.Run run) {
        RecurringTransfer transfer = standing.transfer;
        TransferDecision decision = settings.rulebook()
                .shareBalance()
                .map(policy -> sharing.decide(policy, standing.from, transfer.to(), transfer.amount(), run.at()))
                .orElseGet(() -> new TransferDecision.Refused(List.of(settings.notOffered())));
        List<Reason> against = decision.<TransferDecision>match(
                        granted -> granted.ifStill(standing.fee, granted.confirmBefore(), run.at()), refused -> refused)
                .match(granted -> made(standing, granted, run.at()), TransferDecision.Refused::reasons);
        standing.done(run, against);
        post.notice(standing.from.number, sender, words(standing, against), run.at());
    }

    private List<Reason> made(Standing standing, TransferDecision.Granted granted, Instant at) {
        sharing.move(standing.from, standing.transfer.to(), granted, at);
        standing.from.archive.add(new ArchiveEntry(at, OperationKind.SHARE_BALANCE, ACTION));
        herald.tell(standing.from.number, NoticeEvent.ACTION_DONE, words(standing, List.of()), at);
        return List.of();
    }

    private static String words(Standing standing, List<Reason> against) {
        Texts texts = Texts.in(Language.RUSSIAN, standing.from.zone);
        String amount = texts.say(standing.transfer.amount());
        return against.isEmpty()
                ? "Поделись балансом: переведено " + amount
                : "Поделись балансом: не переведено " + amount + ". " + texts.of(against);
    }

    private record Due(Standing standing, RecurringTransfer.Run run) {}
}
