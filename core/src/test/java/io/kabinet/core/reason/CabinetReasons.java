package io.kabinet.core.reason;

import io.kabinet.core.command.CommandArgument;
import io.kabinet.core.command.CommandCatalogue;
import io.kabinet.core.command.CommandOperation;
import io.kabinet.core.identity.social.SocialAccount;
import io.kabinet.core.identity.social.SocialDecision;
import io.kabinet.core.identity.social.SocialLinkFacts;
import io.kabinet.core.identity.social.SocialLinks;
import io.kabinet.core.identity.social.SocialPolicy;
import io.kabinet.core.identity.social.SocialProvider;
import io.kabinet.core.market.Market;
import io.kabinet.core.message.SmsDecision;
import io.kabinet.core.message.SmsPolicy;
import io.kabinet.core.message.SmsText;
import io.kabinet.core.message.SmsWish;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.subscriber.link.LinkDecision;
import io.kabinet.core.subscriber.link.LinkFacts;
import io.kabinet.core.subscriber.link.LinkPolicy;
import io.kabinet.core.subscriber.link.LinkRole;
import io.kabinet.core.subscriber.link.MyNumbers;
import io.kabinet.core.subscriber.link.NumberFacts;
import io.kabinet.core.values.Secret;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Reasons of linked numbers and social accounts, of SMS and of short commands, as their rules give them. */
final class CabinetReasons {

    private static final Instant NOW = Instant.parse("2026-03-01T07:00:00Z");
    private static final Msisdn MAIN = Msisdn.of("79000000001");
    private static final Msisdn OTHER = Msisdn.of("79000000002");
    private static final LinkPolicy STRICT =
            new LinkPolicy(true, true, Optional.of(LinkPolicy.NUMBER_MANAGEMENT), true, OptionalInt.of(1), false);

    private CabinetReasons() {}

    static List<Reason> all() {
        return Stream.of(links(), social(), sms(), commands())
                .flatMap(List::stream)
                .toList();
    }

    private static NumberFacts facts(Msisdn number, String owner, String region) {
        return new NumberFacts(number, Optional.of(owner), Optional.of(region), Set.of(), LinkRole.LINKED);
    }

    private static List<Reason> links() {
        NumberFacts own = facts(MAIN, "anna", "Москва");
        MyNumbers linked = new MyNumbers(MAIN, List.of(OTHER), MAIN);
        NumberFacts unknown = new NumberFacts(OTHER, Optional.empty(), Optional.empty(), Set.of(), LinkRole.MAIN);
        return Stream.of(
                        STRICT.link(linked, new LinkFacts(own, own, false)),
                        STRICT.link(linked, new LinkFacts(own, facts(OTHER, "boris", "Пермь"), false)),
                        STRICT.link(linked, new LinkFacts(own, unknown, false)),
                        linked.unlink(MAIN))
                .flatMap(decision ->
                        decision.<List<Reason>>match(granted -> List.of(), LinkDecision.Refused::reasons).stream())
                .toList();
    }

    private static List<Reason> social() {
        SocialAccount anna = new SocialAccount(new SocialProvider("friends"), Secret.of("id-1"));
        SocialLinks linked = new SocialLinks(MAIN, List.of(anna));
        SocialPolicy closed = new SocialPolicy(true, false);
        return Stream.of(
                        closed.link(linked, anna, new SocialLinkFacts(false, true)),
                        closed.signIn(SocialLinks.none(MAIN), anna, true))
                .flatMap(decision ->
                        decision.<List<Reason>>match(granted -> List.of(), SocialDecision.Refused::reasons).stream())
                .toList();
    }

    private static List<Reason> sms() {
        List<Reason> reasons = new ArrayList<>();
        SmsText text = new SmsText("Буду поздно");
        SmsPolicy day = new SmsPolicy(Optional.of(Period.ofDays(1)));
        for (Instant at : List.of(NOW, NOW.plusSeconds(100_000))) {
            reasons.addAll(against(
                    day.decide("s-1", new SmsWish(Peer.of("MTS"), text, Optional.of(at)), NOW, Market.BELARUS.zone())));
        }
        Instant later = NOW.plusSeconds(60);
        SmsDecision taken = day.decide(
                "s-2", new SmsWish(Peer.of("375330000002"), text, Optional.of(later)), NOW, Market.BELARUS.zone());
        SmsDecision cancelled = taken.match(granted -> granted.sms().cancel(NOW), refused -> refused);
        reasons.addAll(against(taken.match(granted -> granted.sms().cancel(later), refused -> refused)));
        reasons.addAll(against(cancelled.match(granted -> granted.sms().cancel(NOW), refused -> refused)));
        return reasons;
    }

    private static List<Reason> against(SmsDecision decision) {
        return decision.match(granted -> List.of(), SmsDecision.Refused::reasons);
    }

    private static List<Reason> commands() {
        return CommandCatalogue.BELARUS_RETOLD
                .commandsFor(CommandOperation.TRANSFER)
                .get(0)
                .violationsIn(Map.of(CommandArgument.SUM, Secret.of("0"), CommandArgument.CODE, Secret.of("1")));
    }
}
