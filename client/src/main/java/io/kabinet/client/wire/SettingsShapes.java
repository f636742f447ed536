package io.kabinet.client.wire;

import io.kabinet.client.settings.CabinetRemoved;
import io.kabinet.client.settings.ReadNoticeSettings;
import io.kabinet.client.settings.RemoveCabinet;
import io.kabinet.client.settings.SetNoticeSettings;
import io.kabinet.core.message.NoticeSettings;
import io.kabinet.core.subscriber.EmailAddress;
import java.util.List;

/** What goes over the wire about the settings of a cabinet; an address that is not there is told of nothing. */
final class SettingsShapes {

    private static final String ROOM = "/v1/settings/";

    private static final Shape<NoticeSettings> NOTICES = new Shape<>(
            settings -> Json.Fields.of("smsOnSignIn", Values.flag(settings.smsOnSignIn()))
                    .and("smsOnPasswordChange", Values.flag(settings.smsOnPasswordChange()))
                    .and("actions", settings.actions(), SettingsShapes::write)
                    .and("bills", settings.bills(), SettingsShapes::write),
            json -> new NoticeSettings(
                    Values.needed(json, "smsOnSignIn", Values::flag),
                    Values.needed(json, "smsOnPasswordChange", Values::flag),
                    Values.stated(json, "actions", SettingsShapes::address),
                    Values.stated(json, "bills", SettingsShapes::address)));

    private static final Shape<SetNoticeSettings> SET = new Shape<>(
            set -> Shape.of(set)
                    .and("settings", NOTICES.write().apply(set.settings()))
                    .and("key", set.key().text()),
            json -> new SetNoticeSettings(
                    Shape.of(json),
                    Values.needed(json, "settings", NOTICES.read()),
                    Values.needed(json, "key", Values::key)));

    private static final Shape<RemoveCabinet> REMOVE = new Shape<>(
            remove -> Shape.of(remove).and("key", remove.key().text()),
            json -> new RemoveCabinet(Shape.of(json), Values.needed(json, "key", Values::key)));

    private static final Shape<CabinetRemoved> REMOVED = new Shape<>(
            removed -> Json.Fields.of("at", Values.instant(removed.at())),
            json -> new CabinetRemoved(Values.needed(json, "at", Values::instant)));

    static final List<Line<?, ?>> LINES = List.of(
            Line.inside(ReadNoticeSettings.class, Shape.about(ReadNoticeSettings::new), NOTICES, ROOM + "notices"),
            Line.inside(SetNoticeSettings.class, SET, NOTICES, ROOM + "set-notices"),
            Line.inside(RemoveCabinet.class, REMOVE, REMOVED, ROOM + "remove-cabinet"));

    private SettingsShapes() {}

    private static Json write(EmailAddress address) {
        return new Json.Text(address.text());
    }

    private static EmailAddress address(Json json) throws Unreadable {
        return new EmailAddress(Values.text(json));
    }
}
