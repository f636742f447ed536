package io.kabinet.mts.business.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.Kabinet;
import io.kabinet.client.account.ReadBalance;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.operation.RequestKey;
import io.kabinet.core.account.block.BlockKind;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.service.forwarding.ForwardingCondition;
import io.kabinet.core.service.forwarding.ForwardingTarget;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.tariff.terms.UsageKind;
import io.kabinet.core.values.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One day of a subscriber, told in memory, over the contract of this library and over the MTS dialect: the same day. */
class OneStoryTest {

    private static final ForwardingTarget FRIEND = new ForwardingTarget.Phone(Peer.of("79000000005"));

    static Stream<Named<Supplier<Way>>> ways() {
        return Stream.of(
                Named.of("in memory", Way::inMemory),
                Named.of("over the contract", Way::overTheContract),
                Named.of("over the dialect", Way::overTheDialect));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void annas_day_is_the_same_on_every_way(Supplier<Way> ways) {
        try (Way way = ways.get()) {
            assertThat(day(way))
                    .containsExactly(
                            "balance RUB 500.50",
                            "tariff 0495 Пример S for RUB 590.00",
                            "services []",
                            "connecting PE9100: done",
                            "services [PE9100 Новости for RUB 99.00 since 2026-03-01T09:00:00Z]",
                            "balance RUB 391.50",
                            "disconnecting PE9100: done",
                            "services []",
                            "forwarding always: done",
                            "forwarding [always 79000000005]",
                            "forwarding never: done",
                            "forwarding []",
                            "block: done",
                            "line voluntary_block, VOLUNTARY 2026-03-01T09:00:00Z to 2026-04-01T09:00:00Z",
                            "unblock: done",
                            "line unblocked",
                            "unblock: refused for NOT_BLOCKED",
                            "left Интернет 10000000000 BYTES until 2026-03-31T21:00:00Z",
                            "balance RUB 391.50",
                            "another's balance: kept back");
        }
    }

    private static List<String> day(Way way) {
        Kabinet anna = way.anna();
        List<String> day = new ArrayList<>();
        day.add("balance " + anna.account().balance().amount());
        day.add(tariff(anna));
        day.add(services(anna));
        day.add("connecting PE9100: " + end(way.connect(Town.NEWS, key("connect"))));
        day.add(services(anna));
        day.add("balance " + anna.account().balance().amount());
        day.add("disconnecting PE9100: "
                + end(anna.services().disconnect(Town.NEWS, Stated.notStated(), key("disconnect"))));
        day.add(services(anna));
        day.add("forwarding always: " + end(anna.forwarding().set(ForwardingCondition.ALWAYS, FRIEND, key("set"))));
        day.add(forwarding(anna));
        day.add("forwarding never: " + end(anna.forwarding().remove(ForwardingCondition.ALWAYS, key("remove"))));
        day.add(forwarding(anna));
        day.add("block: " + end(anna.block().block(way.block(), key("block"))));
        day.add(line(anna));
        day.add("unblock: " + end(anna.block().unblock(BlockKind.VOLUNTARY, key("unblock"))));
        day.add(line(anna));
        day.add("unblock: " + end(anna.block().unblock(BlockKind.VOLUNTARY, key("again"))));
        day.add(traffic(anna));
        day.add("balance " + anna.account().balance().amount());
        day.add("another's balance: "
                + balanceOfAnother(way)
                        .match(told -> "told", refused -> "kept back", unsent -> "kept back", unknown -> "unknown"));
        return day;
    }

    private static RequestKey key(String text) {
        return RequestKey.of(text);
    }

    private static String end(Outcome<?> outcome) {
        return outcome.match(
                confirmed -> "done",
                rejected -> "refused for " + codes(rejected.reasons()),
                notSent -> "not sent: " + notSent.why(),
                unknown -> "unknown: " + unknown.why());
    }

    private static String codes(List<Reason> reasons) {
        return String.join(", ", reasons.stream().map(Reason::code).toList());
    }

    private static String tariff(Kabinet anna) {
        var tariff = anna.tariff().own().tariff();
        return "tariff " + tariff.id() + " " + tariff.card().name() + " for "
                + tariff.prices().monthlyFee();
    }

    private static String services(Kabinet anna) {
        return "services "
                + anna.services().connected().all().stream()
                        .map(one -> one.connected().service().id() + " "
                                + one.connected().service().name() + " for "
                                + one.connected().price().monthly() + " since "
                                + one.connected().connectedAt())
                        .toList();
    }

    private static String forwarding(Kabinet anna) {
        return "forwarding "
                + anna.forwarding().rules().rules().stream()
                        .map(rule -> rule.when() + " " + rule.to().match(Peer::text, () -> "mailbox"))
                        .toList();
    }

    private static String line(Kabinet anna) {
        var standing = anna.block().standing();
        return standing.blocks().stream()
                .map(block -> ", " + block.kind() + " " + block.from() + " to "
                        + block.end().orElseThrow())
                .reduce("line " + standing.state(), String::concat);
    }

    private static String traffic(Kabinet anna) {
        return anna.tariff().allowances().all().stream()
                .filter(each -> each.scope().kinds().contains(UsageKind.TRAFFIC))
                .map(each -> "left " + each.id() + " "
                        + each.remainder().left().match(count -> count + " ", () -> "", () -> "")
                        + each.remainder().left().unit() + " until "
                        + each.validUntil().orElseThrow())
                .reduce("", String::concat);
    }

    private static Outcome<?> balanceOfAnother(Way way) {
        return way.intruder(Town.STRANGER).await(new ReadBalance(Town.STRANGER));
    }

    /** What the dialect cannot say in the words of this library, each of it listed in docs/mts-business.md. */
    @Test
    void where_the_dialect_has_other_words() {
        try (Way own = Way.overTheContract();
                Way dialect = Way.overTheDialect()) {
            assertThat(words(own))
                    .containsExactly(
                            "calls.off-net",
                            "price of connecting RUB 10.00",
                            "refused for FORWARDED_TO_SELF",
                            "the same key again: done",
                            "refused for ALREADY_BLOCKED",
                            "not sent: SESSION_OVER");
            assertThat(words(dialect))
                    .containsExactly(
                            "calls",
                            "price of connecting not stated",
                            "refused for BAD_REQUEST",
                            "the same key again: refused for BAD_REQUEST",
                            "refused for REQUEST_FAULTED",
                            "refused for NOT_PERMITTED");
        }
    }

    private static List<String> words(Way way) {
        Kabinet anna = way.anna();
        List<String> words = new ArrayList<>();
        words.add(anna.tariff().allowances().all().stream()
                .filter(each -> each.id().equals("Минуты"))
                .map(each -> each.scope().kinds().first().text())
                .reduce("", String::concat));
        var connected = way.connect(Town.NEWS, key("connect"));
        assertThat(connected.answer()).isPresent();
        words.add("price of connecting "
                + anna.services()
                        .connected()
                        .all()
                        .get(0)
                        .connected()
                        .price()
                        .connecting()
                        .match(Object::toString, () -> "not stated"));
        words.add(end(anna.forwarding()
                .set(ForwardingCondition.ALWAYS, new ForwardingTarget.Phone(Peer.of(Town.ANNA.wire())), key("self"))));
        anna.forwarding().set(ForwardingCondition.BUSY, FRIEND, key("busy")).orThrow();
        words.add("the same key again: " + end(anna.forwarding().set(ForwardingCondition.BUSY, FRIEND, key("busy"))));
        anna.block().block(way.block(), key("block")).orThrow();
        words.add(end(anna.block().block(way.block(), key("twice"))));
        words.add(end(balanceOfAnother(way)));
        return words;
    }
}
