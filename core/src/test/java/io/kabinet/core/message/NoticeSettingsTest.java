package io.kabinet.core.message;

import static io.kabinet.core.message.NoticeEvent.ACTION_DONE;
import static io.kabinet.core.message.NoticeEvent.BILL_ISSUED;
import static io.kabinet.core.message.NoticeEvent.PASSWORD_CHANGED;
import static io.kabinet.core.message.NoticeEvent.SIGN_IN_ATTEMPTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeSettingsTest {

    private static final Msisdn OWN = Msisdn.of("375330000001");
    private static final EmailAddress HOME = new EmailAddress("anna@example.org");
    private static final EmailAddress OFFICE = new EmailAddress("office@example.org");
    private static final Notice SMS = new Notice.BySms(OWN);

    @ParameterizedTest
    @EnumSource
    void nobody_is_told_of_anything_unasked(NoticeEvent event) {
        assertThat(NoticeSettings.NONE.noticesOf(event, OWN)).isEmpty();
    }

    @Test
    void an_sms_tells_of_attempts_to_sign_in_and_another_setting_of_a_changed_password() {
        NoticeSettings signIn = new NoticeSettings(true, false, Optional.empty(), Optional.empty());
        NoticeSettings password = new NoticeSettings(false, true, Optional.empty(), Optional.empty());

        assertThat(signIn.noticesOf(SIGN_IN_ATTEMPTED, OWN)).containsExactly(SMS);
        assertThat(signIn.noticesOf(PASSWORD_CHANGED, OWN)).isEmpty();
        assertThat(password.noticesOf(PASSWORD_CHANGED, OWN)).containsExactly(SMS);
        assertThat(password.noticesOf(SIGN_IN_ATTEMPTED, OWN)).isEmpty();
    }

    @Test
    void an_email_tells_of_actions_and_another_address_gets_the_bills() {
        NoticeSettings actions = new NoticeSettings(false, false, Optional.of(HOME), Optional.empty());
        NoticeSettings bills = new NoticeSettings(false, false, Optional.empty(), Optional.of(OFFICE));

        assertThat(actions.noticesOf(ACTION_DONE, OWN)).containsExactly(new Notice.ByEmail(HOME));
        assertThat(actions.noticesOf(BILL_ISSUED, OWN)).isEmpty();
        assertThat(bills.noticesOf(BILL_ISSUED, OWN)).containsExactly(new Notice.ByEmail(OFFICE));
        assertThat(bills.noticesOf(ACTION_DONE, OWN)).isEmpty();
    }

    @Test
    void with_everything_on_each_event_goes_where_it_belongs() {
        NoticeSettings all = new NoticeSettings(true, true, Optional.of(HOME), Optional.of(OFFICE));

        assertThat(all.noticesOf(SIGN_IN_ATTEMPTED, OWN)).containsExactly(SMS);
        assertThat(all.noticesOf(PASSWORD_CHANGED, OWN)).containsExactly(SMS, new Notice.ByEmail(HOME));
        assertThat(all.noticesOf(ACTION_DONE, OWN)).containsExactly(new Notice.ByEmail(HOME));
        assertThat(all.noticesOf(BILL_ISSUED, OWN)).containsExactly(new Notice.ByEmail(OFFICE));
    }

    @Test
    void a_notice_says_which_way_it_goes_and_prints_masked() {
        assertThat(SMS.<String>match(sms -> sms.to().wire(), email -> "")).isEqualTo("375330000001");
        assertThat(new Notice.ByEmail(HOME)
                        .<String>match(sms -> "", email -> email.to().text()))
                .isEqualTo("anna@example.org");
        assertThat(SMS.toString() + new Notice.ByEmail(HOME)).doesNotContain("375330000001", "anna");
    }
}
