package io.kabinet.testkit;

import io.kabinet.client.operation.Outcome;
import io.kabinet.client.settings.CabinetRemoved;
import io.kabinet.client.settings.ReadNoticeSettings;
import io.kabinet.client.settings.RemoveCabinet;
import io.kabinet.client.settings.SetNoticeSettings;
import io.kabinet.core.archive.OperationKind;
import io.kabinet.core.message.NoticeSettings;
import io.kabinet.core.message.ScheduledSms;
import io.kabinet.core.subscriber.CabinetRemovalPolicy;
import java.util.List;
import java.util.Optional;

/** Who is told of what, and the end of a cabinet. */
final class SettingsRoom {

    private final Settings settings;
    private final Desk desk;
    private final NumberRoom numbers;

    SettingsRoom(Settings settings, Desk desk, NumberRoom numbers) {
        this.settings = settings;
        this.desk = desk;
        this.numbers = numbers;
    }

    void open(Entrances entrances) {
        entrances.inside(ReadNoticeSettings.class, (read, visit) -> Outcome.confirmed(visit.person().cabinet.notices));
        entrances.inside(OperationKind.SETTINGS, SetNoticeSettings.class, SettingsRoom::set);
        entrances.inside(OperationKind.SETTINGS, RemoveCabinet.class, this::remove);
    }

    private static Outcome<NoticeSettings> set(SetNoticeSettings set, Visit visit) {
        visit.person().cabinet.notices = set.settings();
        return Outcome.confirmed(set.settings());
    }

    private Outcome<CabinetRemoved> remove(RemoveCabinet remove, Visit visit) {
        Optional<CabinetRemovalPolicy> policy = settings.rules().cabinetRemoval();
        if (policy.isEmpty()) {
            return Outcome.rejected(List.of(settings.notOffered()));
        }
        return policy.get()
                .decide(visit.person().contract)
                .match(granted -> Outcome.confirmed(removed(visit)), refused -> Outcome.rejected(refused.reasons()));
    }

    private CabinetRemoved removed(Visit visit) {
        numbers.forget(visit.person().number);
        visit.person().cabinet.delayed.stream()
                .filter(sms -> sms.stateAt(visit.now()) == ScheduledSms.State.WAITING)
                .forEach(sms -> desk.post().withdraw(visit.person().number, sms));
        visit.person().removeCabinet();
        desk.passwords().forget(visit.person().number);
        desk.sessions().closeAll(visit.person().number);
        return new CabinetRemoved(visit.now());
    }
}
