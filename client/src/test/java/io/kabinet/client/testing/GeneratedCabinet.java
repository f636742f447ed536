package io.kabinet.client.testing;

import io.kabinet.client.home.HomePage;
import io.kabinet.client.home.HomeTariff;
import io.kabinet.client.home.ReadHomePage;
import io.kabinet.client.message.CancelDelayedSms;
import io.kabinet.client.message.ReadDelayedSms;
import io.kabinet.client.message.SendSms;
import io.kabinet.client.number.LinkNumber;
import io.kabinet.client.number.NumberList;
import io.kabinet.client.number.ReadMyNumbers;
import io.kabinet.client.number.SwitchNumber;
import io.kabinet.client.number.UnlinkNumber;
import io.kabinet.client.operation.Page;
import io.kabinet.client.promotion.ReadPromotions;
import io.kabinet.client.settings.CabinetRemoved;
import io.kabinet.client.settings.ReadNoticeSettings;
import io.kabinet.client.settings.RemoveCabinet;
import io.kabinet.client.settings.SetNoticeSettings;
import io.kabinet.client.transport.Session;
import io.kabinet.core.account.LineState;
import io.kabinet.core.market.Market;
import io.kabinet.core.message.NoticeSettings;
import io.kabinet.core.message.ScheduledSms;
import io.kabinet.core.message.SmsText;
import io.kabinet.core.message.SmsWish;
import io.kabinet.core.promotion.Promotion;
import io.kabinet.core.promotion.Promotions;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.subscriber.link.NumberDetails;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is set up in cabinets, out of a seed. */
final class GeneratedCabinet {

    private final Chance some;
    private final GeneratedParts parts;

    GeneratedCabinet(Chance some, GeneratedParts parts) {
        this.some = some;
        this.parts = parts;
    }

    List<Sample<?>> all() {
        return Stream.of(settings(), numbers(), messages(), promotions(), home())
                .<Sample<?>>flatMap(List::stream)
                .toList();
    }

    private List<Sample<?>> settings() {
        return List.of(
                Sample.of(new ReadNoticeSettings(some.number()), notices()),
                Sample.of(new SetNoticeSettings(some.number(), notices(), some.key()), notices()),
                Sample.of(new RemoveCabinet(some.number(), some.key()), new CabinetRemoved(some.at())));
    }

    private NoticeSettings notices() {
        return new NoticeSettings(some.flag(), some.flag(), some.maybe(this::address), some.maybe(this::address));
    }

    private EmailAddress address() {
        return new EmailAddress(some.one(List.of("a", "a.b+c", "{x}~")) + "@" + some.one(List.of("a.by", "xn--p1.ru")));
    }

    private List<Sample<?>> numbers() {
        return List.of(
                Sample.of(new ReadMyNumbers(some.number()), list()),
                Sample.of(new LinkNumber(some.number(), some.number(), some.maybe(some::secret), some.key()), list()),
                Sample.of(new UnlinkNumber(some.number(), some.number(), some.key()), list()),
                Sample.of(
                        new SwitchNumber(some.number(), some.number()),
                        new Session(some.number(), some.secret(), some.maybe(some::secret))));
    }

    private NumberList list() {
        List<NumberDetails> linked = new ArrayList<>();
        for (int i = some.upTo(3); i > 0; i--) {
            linked.add(details(Msisdn.of("7900000000" + i)));
        }
        return new NumberList(details(Msisdn.of("79000000000")), linked);
    }

    private NumberDetails details(Msisdn number) {
        return new NumberDetails(
                number,
                AccountNumber.of(some.text()),
                new LineState(some.text()),
                some.maybe(some::text),
                some.maybe(parts::balance));
    }

    private List<Sample<?>> messages() {
        return List.of(
                Sample.of(
                        new SendSms(some.number(), new SmsWish(peer(), text(), some.maybe(some::at)), some.key()),
                        sms()),
                Sample.of(
                        new ReadDelayedSms(some.number(), some.cursor()),
                        new Page<>(some.some(this::sms), some.cursor())),
                Sample.of(new CancelDelayedSms(some.number(), some.text(), some.key()), sms()));
    }

    private ScheduledSms sms() {
        Instant takenAt = some.at();
        long later = 2L + some.upTo(99);
        return new ScheduledSms(
                some.text(),
                peer(),
                text(),
                takenAt,
                takenAt.plusSeconds(later),
                some.maybe(() -> takenAt.plusSeconds(later - 1)));
    }

    private Peer peer() {
        return Peer.of(some.text());
    }

    private SmsText text() {
        return new SmsText(some.text() + some.one(List.of("", "\n", "\u0000")));
    }

    private List<Sample<?>> promotions() {
        List<Promotion> all = new ArrayList<>();
        for (int i = some.upTo(3); i > 0; i--) {
            all.add(promotion(i + some.text()));
        }
        return List.of(Sample.of(new ReadPromotions(some.number()), new Promotions(all)));
    }

    private List<Sample<?>> home() {
        return List.of(Sample.of(
                new ReadHomePage(some.number()),
                new HomePage(
                        parts.subscriber(),
                        parts.account(),
                        some.maybe(() -> new HomeTariff(some.text(), some.maybe(some::money))),
                        some.maybe(() -> new GeneratedServices(some).allInUse()),
                        some.maybe(() -> new GeneratedTariffs(some).allowances()))));
    }

    private Promotion promotion(String id) {
        Instant from = some.at();
        Set<Market> markets = some.flag() ? EnumSet.allOf(Market.class) : Set.of(some.one(Market.values()));
        Optional<Instant> until = some.maybe(() -> from.plusSeconds(1L + some.upTo(99)));
        return new Promotion(
                id,
                some.text(),
                some.text() + "\n",
                some.flag() ? Optional.of(from) : Optional.empty(),
                until,
                markets);
    }
}
