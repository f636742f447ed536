package io.kabinet.testkit;

import io.kabinet.client.forwarding.ReadForwarding;
import io.kabinet.client.forwarding.RemoveForwarding;
import io.kabinet.client.forwarding.SetForwarding;
import io.kabinet.client.operation.Outcome;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.service.forwarding.ForwardingDecision;
import io.kabinet.core.service.forwarding.Forwardings;
import java.util.List;

/** Where calls go; an operator knows the rules of all its numbers, and lets none close a ring. */
final class ForwardingRoom {

    private final Desk desk;

    ForwardingRoom(Desk desk) {
        this.desk = desk;
    }

    void open(Entrances entrances) {
        entrances.inside(ReadForwarding.class, (read, visit) -> Outcome.confirmed(visit.person().forwardings));
        entrances.inside(OperationKind.FORWARDING, SetForwarding.class, this::set);
        entrances.inside(OperationKind.FORWARDING, RemoveForwarding.class, this::remove);
    }

    private Outcome<Forwardings> set(SetForwarding set, Visit visit) {
        List<Forwardings> all = desk.people().values().stream()
                .map(person -> person.forwardings)
                .toList();
        return kept(visit.person(), visit.person().forwardings.set(set.rule(), all));
    }

    private Outcome<Forwardings> remove(RemoveForwarding remove, Visit visit) {
        return kept(visit.person(), visit.person().forwardings.remove(remove.when()));
    }

    private static Outcome<Forwardings> kept(Person person, ForwardingDecision decision) {
        return decision.match(
                granted -> {
                    person.forwardings = granted.forwardings();
                    return Outcome.confirmed(granted.forwardings());
                },
                refused -> Outcome.rejected(refused.reasons()));
    }
}
