package io.kabinet.testkit.wiremock;

import static io.kabinet.testkit.wiremock.Refusals.KEYS;
import static io.kabinet.testkit.wiremock.Refusals.joined;

import io.kabinet.client.message.CancelDelayedSms;
import io.kabinet.client.message.ReadDelayedSms;
import io.kabinet.client.message.SendSms;
import io.kabinet.client.number.LinkNumber;
import io.kabinet.client.number.ReadMyNumbers;
import io.kabinet.client.number.SwitchNumber;
import io.kabinet.client.number.UnlinkNumber;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.settings.RemoveCabinet;
import io.kabinet.client.settings.SetNoticeSettings;
import io.kabinet.core.market.Market;
import io.kabinet.core.message.SmsReason;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.RequestReason;
import io.kabinet.core.subscriber.CabinetRemovalReason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.link.LinkPolicy;
import io.kabinet.core.subscriber.link.LinkReason;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** For what can be refused what a subscriber sets up in the cabinet. */
final class CabinetRefusals {

    private static final Instant MOMENT = Instant.parse("2026-03-02T09:00:00Z");
    private static final List<Reason> NOT_IN_BELARUS = Refusals.notOfferedIn(Market.BELARUS);
    private static final List<Reason> NOT_IN_RUSSIA = Refusals.notOfferedIn(Market.RUSSIA);
    private static final String NUMBER = Msisdn.of("79000000002").toString();

    private static final List<Reason> NOT_REMOVED = List.of(
            Reason.of(CabinetRemovalReason.CONTRACT_NOT_TERMINATED),
            Reason.of(CabinetRemovalReason.UNRECOGNISED).with("text", "frozen"));

    private static final List<Reason> NOT_A_PLACE = List.of(
            Reason.of(LinkReason.LINK_TO_ITSELF),
            Reason.of(LinkReason.ALREADY_LINKED),
            Reason.of(LinkReason.TOO_MANY_LINKED).with("maximum", 5L),
            Reason.of(LinkReason.NESTED_LINK).with("number", NUMBER),
            Reason.of(LinkReason.OTHER_PASSWORD_NEEDED));

    private static final List<Reason> NOT_A_PAIR = List.of(
            Reason.of(LinkReason.FACT_NOT_KNOWN).with("fact", "owner"),
            Reason.of(LinkReason.OTHER_OWNER),
            Reason.of(LinkReason.OTHER_REGION).with("expected", "Moscow").with("actual", "Kazan"),
            Reason.of(LinkReason.LINK_SERVICE_NEEDED)
                    .with("service", LinkPolicy.NUMBER_MANAGEMENT)
                    .with("number", NUMBER));

    private static final List<Reason> NOT_LINKED = List.of(Reason.of(LinkReason.NOT_LINKED));

    private static final List<Reason> NOT_SENT = List.of(
            Reason.of(SmsReason.RECIPIENT_NOT_NUMBER),
            Reason.of(SmsReason.SENDING_NOT_IN_FUTURE).with("at", MOMENT).with("now", MOMENT),
            Reason.of(SmsReason.SENDING_TOO_FAR).with("at", MOMENT).with("latest", MOMENT));

    private static final List<Reason> NOT_CANCELLED = List.of(
            Reason.of(RequestReason.SMS_UNKNOWN).with("sms", "sms-1"),
            Reason.of(SmsReason.SMS_ALREADY_SENT).with("at", MOMENT),
            Reason.of(SmsReason.SMS_ALREADY_CANCELLED).with("at", MOMENT));

    static final Map<Class<? extends Operation<?>>, List<Reason>> TABLE = Map.of(
            SetNoticeSettings.class, KEYS,
            RemoveCabinet.class, joined(NOT_REMOVED, NOT_IN_BELARUS, KEYS),
            ReadMyNumbers.class, NOT_IN_BELARUS,
            LinkNumber.class, joined(NOT_A_PLACE, NOT_A_PAIR, Refusals.WRONG_PASSWORD, NOT_IN_BELARUS, KEYS),
            UnlinkNumber.class, joined(NOT_LINKED, NOT_IN_BELARUS, KEYS),
            SwitchNumber.class, joined(NOT_LINKED, NOT_A_PAIR, NOT_IN_BELARUS),
            SendSms.class, joined(NOT_SENT, NOT_IN_RUSSIA, KEYS),
            ReadDelayedSms.class, NOT_IN_RUSSIA,
            CancelDelayedSms.class, joined(NOT_CANCELLED, NOT_IN_RUSSIA, KEYS));

    private CabinetRefusals() {}
}
