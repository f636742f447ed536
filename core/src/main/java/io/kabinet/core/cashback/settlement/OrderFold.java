package io.kabinet.core.cashback.settlement;

import io.kabinet.core.cashback.order.LineKey;
import io.kabinet.core.internal.Shares;
import io.kabinet.core.reason.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The lines of one order while its events are being read; an event of the whole order is shared out between them. */
final class OrderFold {

    private final List<LineFold> lines;
    private final Map<String, List<LineFold>> byPosition = new HashMap<>();
    private final PaidAmounts payments = new PaidAmounts();

    OrderFold(List<LineFold> lines) {
        this.lines = lines;
        lines.forEach(line -> byPosition.put(line.decision().line().key().position(), List.of(line)));
    }

    List<LineFold> lines() {
        return lines;
    }

    List<LineFold> covered(EventTarget target) {
        return target.position()
                .map(position -> byPosition.getOrDefault(position, List.of()))
                .orElse(lines);
    }

    /** Lets an event take its effect, and notes on its lines if it has none, or not the one it speaks of. */
    Optional<EventNote> read(PartnerEvent event) {
        List<LineFold> covered = covered(event.target());
        Optional<Reason> reason = covered.isEmpty() ? Optional.of(unknown(event)) : effect(event, covered);
        if (reason.isEmpty() || reason.get().is(SettlementReason.DECLINED_BECAUSE)) {
            payments.read(event);
        }
        return reason.map(why -> note(new EventNote(event, why)));
    }

    /** Notes on the payments that do not agree with what the lines are worth. */
    List<EventNote> notePayments(Map<LineKey, LineReward> rewards) {
        return payments.notes(this, rewards).stream().map(this::note).toList();
    }

    static Reason unknown(PartnerEvent event) {
        return Reason.of(SettlementReason.UNKNOWN_LINE)
                .with("target", event.target().toString());
    }

    /** Puts a note on the lines that its event is about. */
    EventNote note(EventNote note) {
        covered(note.event().target()).forEach(line -> line.notes().add(note));
        return note;
    }

    private static Optional<Reason> effect(PartnerEvent event, List<LineFold> covered) {
        EventState state = event.state();
        if (!state.isKnown()) {
            return Optional.of(Reason.of(SettlementReason.UNRECOGNISED).with("text", state.text()));
        }
        if (state.equals(EventState.PARTLY_REDEEMED)) {
            return leave(event, covered);
        }
        if (state.equals(EventState.RETURNED)) {
            return takeBack(event, covered);
        }
        if (state.equals(EventState.PAID) && event.measure().amount().isPresent()) {
            Optional<Reason> wrong = wrongMeasure(event, covered);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        List<LineFold> meant = state.equals(EventState.PAID) ? meant(event, covered) : covered;
        meant.forEach(line -> apply(event, line));
        return state.equals(EventState.DECLINED)
                ? event.reason()
                        .map(words ->
                                Reason.of(SettlementReason.DECLINED_BECAUSE).with("text", words))
                : Optional.empty();
    }

    private static void apply(PartnerEvent event, LineFold line) {
        EventState state = event.state();
        if (state.equals(EventState.APPROVED)) {
            line.approve(event.occurredAt());
        } else if (state.equals(EventState.PENDING)) {
            line.hold();
        } else if (state.equals(EventState.REWARD_RECEIVED)) {
            line.rewardReceived(event.occurredAt());
        } else if (state.equals(EventState.PAID)) {
            line.announcePaid();
        } else {
            line.decline();
        }
    }

    private static Optional<Reason> leave(PartnerEvent event, List<LineFold> covered) {
        Optional<Reason> wrong = wrongMeasure(event, covered);
        if (wrong.isPresent()) {
            return wrong;
        }
        Optional<Reason> exceeds = event.measure()
                .amount()
                .map(amount -> leaveAmount(amount, inCurrency(amount, covered)))
                .orElseGet(() -> leavePieces(event.measure().quantity().orElseThrow(), covered.get(0)));
        if (exceeds.isEmpty()) {
            meant(event, covered).forEach(line -> line.approve(event.occurredAt()));
        }
        return exceeds;
    }

    private static Optional<Reason> leaveAmount(Money amount, List<LineFold> lines) {
        long remains = amount.getAmountMinorLong();
        long[] paid = lines.stream().mapToLong(LineFold::paid).toArray();
        long most = sum(paid);
        if (remains > most) {
            return exceeds(amount, Money.ofMinor(amount.getCurrencyUnit(), most));
        }
        long[] shares = Shares.of(remains, paid);
        for (int i = 0; i < shares.length; i++) {
            lines.get(i).leave(shares[i] * lines.get(i).pieces());
        }
        return Optional.empty();
    }

    private static Optional<Reason> leavePieces(long pieces, LineFold line) {
        if (pieces > line.pieces()) {
            return exceeds(pieces, line.pieces());
        }
        line.leave(line.paid() * pieces);
        return Optional.empty();
    }

    private static Optional<Reason> takeBack(PartnerEvent event, List<LineFold> covered) {
        if (!event.measure().isStated()) {
            covered.forEach(line -> line.leave(0));
            return Optional.empty();
        }
        Optional<Reason> wrong = wrongMeasure(event, covered);
        if (wrong.isPresent()) {
            return wrong;
        }
        return event.measure()
                .amount()
                .map(amount -> takeBackAmount(amount, inCurrency(amount, covered)))
                .orElseGet(() -> takeBackPieces(event.measure().quantity().orElseThrow(), covered.get(0)));
    }

    private static Optional<Reason> takeBackAmount(Money amount, List<LineFold> lines) {
        long back = amount.getAmountMinorLong();
        long[] left = lines.stream().mapToLong(LineFold::leftMinorUnits).toArray();
        long most = sum(left);
        if (back > most) {
            return exceeds(amount, Money.ofMinor(amount.getCurrencyUnit(), most));
        }
        long[] shares = Shares.of(back, left);
        for (int i = 0; i < shares.length; i++) {
            LineFold line = lines.get(i);
            line.takeBack(shares[i] * line.pieces());
        }
        return Optional.empty();
    }

    private static Optional<Reason> takeBackPieces(long pieces, LineFold line) {
        if (pieces > line.pieces() || line.paid() * pieces > line.left()) {
            long whole = line.paid() == 0 ? line.pieces() : line.left() / line.paid();
            return exceeds(pieces, whole);
        }
        line.takeBack(line.paid() * pieces);
        return Optional.empty();
    }

    private static Optional<Reason> wrongMeasure(PartnerEvent event, List<LineFold> covered) {
        EventMeasure measure = event.measure();
        if (!measure.isStated()) {
            return Optional.of(Reason.of(SettlementReason.MEASURE_MISSING)
                    .with("state", event.state().text()));
        }
        if (measure.amount().isPresent()) {
            Money amount = measure.amount().get();
            if (inCurrency(amount, covered).isEmpty()) {
                return Optional.of(Reason.of(SettlementReason.EVENT_CURRENCY_MISMATCH)
                        .with("expected", currency(covered.get(0)).getCode())
                        .with("actual", amount.getCurrencyUnit().getCode()));
            }
            return Optional.empty();
        }
        return covered.size() == 1
                ? Optional.empty()
                : Optional.of(Reason.of(SettlementReason.QUANTITY_NEEDS_POSITION)
                        .with("quantity", measure.quantity().orElseThrow()));
    }

    /** The lines that an amount can be about. */
    static List<LineFold> meant(PartnerEvent event, List<LineFold> covered) {
        return event.measure()
                .amount()
                .map(amount -> inCurrency(amount, covered))
                .orElse(covered);
    }

    private static List<LineFold> inCurrency(Money amount, List<LineFold> lines) {
        return lines.stream()
                .filter(line -> currency(line).equals(amount.getCurrencyUnit()))
                .toList();
    }

    private static CurrencyUnit currency(LineFold line) {
        return line.decision().line().amounts().currency();
    }

    private static Optional<Reason> exceeds(Object stated, Object left) {
        return Optional.of(
                Reason.of(SettlementReason.EXCEEDS_LINE).with("stated", stated).with("left", left));
    }

    private static long sum(long[] amounts) {
        long sum = 0;
        for (long amount : amounts) {
            sum = Math.addExact(sum, amount);
        }
        return sum;
    }
}
