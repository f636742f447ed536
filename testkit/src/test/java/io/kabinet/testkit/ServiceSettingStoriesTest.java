package io.kabinet.testkit;

import static io.kabinet.testkit.InventedServices.GUDOK;
import static io.kabinet.testkit.Stories.ANNA;
import static io.kabinet.testkit.Stories.HANNA;
import static io.kabinet.testkit.Stories.key;
import static io.kabinet.testkit.Stories.rub;
import static io.kabinet.testkit.Stories.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.Kabinet;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.service.ServiceInUse;
import io.kabinet.client.service.SetService;
import io.kabinet.core.market.Market;
import io.kabinet.core.service.Service;
import io.kabinet.core.service.ServiceGroup;
import io.kabinet.core.service.ServiceSetting;
import io.kabinet.core.service.SettingName;
import io.kabinet.core.tariff.TariffFamily;
import io.kabinet.core.values.Stated;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a service is set. */
class ServiceSettingStoriesTest {

    private final InMemoryOperator russia = Stories.russia();
    private final Kabinet anna = russia.signedIn(russia.client(), ANNA);

    @Test
    void a_melody_and_voice_mail_are_set_and_shown() {
        Service mail = InventedServices.service("voice-mail", rub("0"), ServiceGroup.CALLS);
        russia.offers(GUDOK, mail);
        russia.subscriber(ANNA).tariff(Stories.ofFamily(TariffFamily.SMART));
        connect(GUDOK, "1").orThrow();
        connect(mail, "2").orThrow();

        ServiceSetting quiet = new ServiceSetting(GUDOK.id(), SettingName.MELODY, "Quiet");
        ServiceSetting loud = new ServiceSetting(GUDOK.id(), SettingName.MELODY, "Loud");
        ServiceSetting short20 = new ServiceSetting(mail.id(), SettingName.VOICE_MAIL, "after 20 s");
        for (ServiceSetting setting : List.of(quiet, loud, short20)) {
            assertThat(anna.services()
                            .set(setting, key(setting.value().replace(" ", "-")))
                            .orThrow()
                            .price())
                    .isEqualTo(Stated.notStated());
        }

        assertThat(anna.services().connected().find(GUDOK.id()).orElseThrow().settings())
                .containsExactly(loud);
        assertThat(anna.services().connected().find(mail.id()).orElseThrow().settings())
                .containsExactly(short20);
        anna.services().disconnect(GUDOK.id(), Stated.of(rub("0")), key("3")).orThrow();
        connect(GUDOK, "4").orThrow();
        assertThat(anna.services().connected().find(GUDOK.id()).orElseThrow().settings())
                .isEmpty();
    }

    @Test
    void what_is_not_connected_or_not_known_is_not_set() {
        ServiceSetting colour = new ServiceSetting(GUDOK.id(), new SettingName("colour"), "red");

        assertThat(told(anna.services().set(colour, key("1")))).isEqualTo("NOT_CONNECTED(gudok) UNRECOGNISED(colour)");
    }

    @Test
    void setting_is_not_offered_in_belarus_unless_the_operator_is_told_to() {
        ServiceSetting quiet = new ServiceSetting(GUDOK.id(), SettingName.MELODY, "Quiet");
        InMemoryOperator belarus = Stories.belarus();
        InMemoryOperator willing = InMemoryOperator.in(Market.BELARUS)
                .alsoOffering(SetService.class)
                .startingAt(Stories.MORNING);

        assertThat(told(belarus.signedIn(belarus.client(), HANNA).services().set(quiet, key("1"))))
                .isEqualTo("NOT_OFFERED_IN_MARKET(BELARUS)");
        assertThat(told(willing.signedIn(willing.client(), HANNA).services().set(quiet, key("1"))))
                .isEqualTo("NOT_CONNECTED(gudok)");
    }

    private Outcome<ServiceInUse> connect(Service service, String key) {
        return InventedServices.connect(anna, service, key);
    }
}
