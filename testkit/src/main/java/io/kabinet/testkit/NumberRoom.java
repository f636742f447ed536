package io.kabinet.testkit;

import io.kabinet.client.number.LinkNumber;
import io.kabinet.client.number.NumberList;
import io.kabinet.client.number.ReadMyNumbers;
import io.kabinet.client.number.SwitchNumber;
import io.kabinet.client.number.UnlinkNumber;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.transport.Session;
import io.kabinet.core.account.Account;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.link.LinkDecision;
import io.kabinet.core.subscriber.link.LinkFacts;
import io.kabinet.core.subscriber.link.LinkPolicy;
import io.kabinet.core.subscriber.link.LinkRole;
import io.kabinet.core.subscriber.link.NumberDetails;
import io.kabinet.core.subscriber.link.NumberFacts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Several numbers in one cabinet, by the rulebook; a number that nobody has is one of which nothing is known. */
final class NumberRoom {

    private final Settings settings;
    private final Desk desk;
    private final MoneyRoom money;

    NumberRoom(Settings settings, Desk desk, MoneyRoom money) {
        this.settings = settings;
        this.desk = desk;
        this.money = money;
    }

    void open(Entrances entrances) {
        entrances.inside(ReadMyNumbers.class, (read, visit) -> Outcome.confirmed(list(visit)));
        entrances.inside(
                OperationKind.SETTINGS, LinkNumber.class, (link, visit) -> byPolicy(p -> link(p, link, visit)));
        entrances.inside(OperationKind.SETTINGS, UnlinkNumber.class, this::unlink);
        entrances.inside(
                OperationKind.SIGN_IN,
                SwitchNumber.class,
                SwitchNumber::to,
                (change, visit) -> byPolicy(p -> to(p, change, visit)));
    }

    /** No cabinet has the number any more, nor has its own any other. */
    void forget(Msisdn number) {
        Cabinet own = person(number).cabinet;
        own.numbers.linked().forEach(other -> drop(own, other));
        desk.people().values().forEach(person -> drop(person.cabinet, number));
    }

    private void drop(Cabinet cabinet, Msisdn other) {
        cabinet.numbers
                .unlink(other)
                .match(
                        granted -> {
                            cabinet.keep(granted.numbers(), other, Optional.empty());
                            desk.sessions().closeSwitched(cabinet.number, other);
                            return true;
                        },
                        refused -> false);
    }

    private <R> Outcome<R> byPolicy(Function<LinkPolicy, Outcome<R>> answer) {
        return settings.rulebook()
                .links()
                .map(answer)
                .orElseGet(() -> Outcome.rejected(List.of(settings.notOffered())));
    }

    private Outcome<NumberList> link(LinkPolicy policy, LinkNumber link, Visit visit) {
        Cabinet cabinet = visit.person().cabinet;
        LinkFacts facts = new LinkFacts(
                facts(cabinet.number), facts(link.other()), link.otherPassword().isPresent());
        LinkDecision decision = policy.link(cabinet.numbers, facts);
        List<Reason> wrong =
                decision.match(granted -> against(policy, link, visit.now()), LinkDecision.Refused::reasons);
        if (!wrong.isEmpty()) {
            return Outcome.rejected(wrong);
        }
        Optional<Instant> bySim = policy.otherPassword() ? desk.passwords().bySim(link.other()) : Optional.empty();
        return kept(decision, link.other(), bySim, visit);
    }

    /** Each wrong password counts, so it is tried once nothing else stands against the link. */
    private List<Reason> against(LinkPolicy policy, LinkNumber link, Instant now) {
        return policy.otherPassword()
                ? link.otherPassword()
                        .map(typed -> desk.passwords().against(link.other(), typed, now))
                        .orElse(List.of())
                : List.of();
    }

    private Outcome<NumberList> unlink(UnlinkNumber unlink, Visit visit) {
        Outcome<NumberList> outcome =
                kept(visit.person().cabinet.numbers.unlink(unlink.other()), unlink.other(), Optional.empty(), visit);
        if (outcome instanceof Outcome.Confirmed<?>) {
            desk.sessions().closeSwitched(unlink.of(), unlink.other());
        }
        return outcome;
    }

    /** Which number is looked at the operator does not keep: it is the one whose session is used. */
    private Outcome<Session> to(LinkPolicy policy, SwitchNumber change, Visit visit) {
        Cabinet cabinet = visit.person().cabinet;
        return policy.switchTo(cabinet.numbers, facts(change.of()), facts(change.to()))
                .match(
                        granted -> Outcome.confirmed(desk.sessions()
                                .openSwitched(
                                        visit.session(), change.to(), cabinet.linkedBySim(change.to()), visit.now())),
                        refused -> Outcome.rejected(refused.reasons()));
    }

    private Outcome<NumberList> kept(LinkDecision decision, Msisdn other, Optional<Instant> bySim, Visit visit) {
        return decision.match(
                granted -> {
                    visit.person().cabinet.keep(granted.numbers(), other, bySim);
                    return Outcome.confirmed(list(visit));
                },
                refused -> Outcome.rejected(refused.reasons()));
    }

    private NumberList list(Visit visit) {
        return new NumberList(
                details(visit.person(), visit.now()),
                visit.person().cabinet.numbers.linked().stream()
                        .map(number -> details(person(number), visit.now()))
                        .toList());
    }

    private NumberDetails details(Person person, Instant now) {
        Account shown = money.shown(person, now);
        return new NumberDetails(
                person.number,
                person.accountNumber,
                shown.lineState().orElseThrow(),
                Optional.of(person.tariffs.plan(now).name()),
                shown.balance());
    }

    private NumberFacts facts(Msisdn number) {
        Person person = desk.people().get(number);
        return person == null
                ? new NumberFacts(number, Optional.empty(), Optional.empty(), Set.of(), LinkRole.ALONE)
                : new NumberFacts(
                        number,
                        Optional.of(person.cabinet.owner),
                        Optional.of(person.region),
                        person.services.names(),
                        role(person.cabinet));
    }

    private LinkRole role(Cabinet cabinet) {
        if (!cabinet.numbers.linked().isEmpty()) {
            return LinkRole.MAIN;
        }
        boolean linked = desk.people().values().stream()
                .anyMatch(other -> other.cabinet.numbers.linked().contains(cabinet.number));
        return linked ? LinkRole.LINKED : LinkRole.ALONE;
    }

    /** Whoever was linked is a subscriber. */
    private Person person(Msisdn number) {
        return Optional.ofNullable(desk.people().get(number)).orElseThrow();
    }
}
