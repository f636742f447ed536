package io.kabinet.testkit;

import static io.kabinet.testkit.Stories.ANNA;
import static io.kabinet.testkit.Stories.HANNA;
import static io.kabinet.testkit.Stories.JAN;
import static io.kabinet.testkit.Stories.byn;
import static io.kabinet.testkit.Stories.key;
import static io.kabinet.testkit.Stories.rub;
import static io.kabinet.testkit.Stories.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.client.Kabinet;
import io.kabinet.client.KabinetClient;
import io.kabinet.client.archive.ReadArchive;
import io.kabinet.client.identity.CaptchaAnswer;
import io.kabinet.client.operation.LookUp;
import io.kabinet.client.settings.RemoveCabinet;
import io.kabinet.core.archive.ArchiveEntry;
import io.kabinet.core.detailing.order.Delivery;
import io.kabinet.core.document.BillDelivery;
import io.kabinet.core.document.DocumentFormat;
import io.kabinet.core.identity.code.CodePurpose;
import io.kabinet.core.market.Market;
import io.kabinet.core.message.NoticeEvent;
import io.kabinet.core.message.NoticeSettings;
import io.kabinet.core.message.SmsText;
import io.kabinet.core.subscriber.CabinetRemovalPolicy;
import io.kabinet.core.subscriber.Contract;
import io.kabinet.core.subscriber.ContractState;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.tariff.limit.LimitKind;
import io.kabinet.core.tariff.limit.SpendingThreshold;
import io.kabinet.core.values.Secret;
import io.kabinet.core.values.Stated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whoever asked for it is told of what happens in the cabinet; and a cabinet ends with its contract. */
class SettingsStoriesTest {

    private static final EmailAddress HOME = new EmailAddress("anna@home.example");
    private static final EmailAddress WORK = new EmailAddress("anna@work.example");
    private static final Contract TERMINATED = new Contract(ContractState.TERMINATED, Optional.empty());

    private final InMemoryOperator operator = Stories.russia();
    private final KabinetClient client = operator.client();

    @Test
    void nobody_is_told_of_anything_until_somebody_asks_for_it() {
        operator.subscriber(ANNA).password("Current12");
        Kabinet anna = operator.signedIn(client, ANNA);
        anna.credentials().changePassword(Secret.of("Current12"), Secret.of("Changed12"), key("1"));
        operator.subscriber(ANNA).bill(rub("70"), LocalDate.of(2026, 3, 20));

        assertThat(anna.settings().notices()).isEqualTo(NoticeSettings.NONE);
        assertThat(operator.inbox(ANNA).messages()).isEmpty();
        assertThat(operator.mailbox(HOME).messages()).isEmpty();
    }

    @Test
    void an_sms_tells_of_each_attempt_to_sign_in_the_wrong_ones_too() {
        set(new NoticeSettings(true, false, Optional.empty(), Optional.empty()));

        client.signIn(ANNA, Secret.of("wrong"));
        operator.signedIn(client, ANNA);

        assertThat(texts())
                .containsExactly("Неудачная попытка входа в личный кабинет", "Выполнен вход в личный кабинет");
    }

    @Test
    void an_sms_and_an_email_tell_of_a_new_password_but_never_which() {
        Kabinet anna = set(new NoticeSettings(false, true, Optional.of(HOME), Optional.empty()));

        operator.subscriber(ANNA).password("Current12");
        anna.credentials().changePassword(Secret.of("wrong"), Secret.of("Changed12"), key("1"));
        anna.credentials().changePassword(Secret.of("Current12"), Secret.of("Changed12"), key("2"));
        anna.credentials().changePassword(Secret.of("Current12"), Secret.of("Changed12"), key("2"));

        assertThat(texts()).containsExactly("Пароль личного кабинета изменён");
        assertThat(operator.mailbox(HOME).messages())
                .containsExactly(new Email(
                        HOME,
                        ANNA,
                        NoticeEvent.PASSWORD_CHANGED,
                        "Пароль личного кабинета изменён",
                        operator.clock().instant()));
    }

    @Test
    void a_password_by_sms_is_a_new_one_too() {
        set(new NoticeSettings(false, false, Optional.of(HOME), Optional.empty()));

        client.registration().passwordBySms(ANNA, key("1")).orThrow();

        assertThat(events(HOME)).containsExactly(NoticeEvent.PASSWORD_CHANGED);
    }

    @Test
    void an_email_tells_of_what_was_done_but_not_of_what_was_looked_at_or_refused() {
        Kabinet anna = set(new NoticeSettings(false, false, Optional.of(HOME), Optional.empty()));

        anna.account().balance();
        anna.promisedPayments().take(rub("49.99"), key("1"));
        anna.promisedPayments().take(rub("50"), key("2")).orThrow();

        assertThat(operator.mailbox(HOME).messages())
                .extracting(Email::text)
                .containsExactly("Действие в личном кабинете: TakePromisedPayment");
        assertThat(operator.inbox(ANNA).messages()).isEmpty();
    }

    @Test
    void bills_go_to_an_address_of_their_own() {
        set(new NoticeSettings(false, false, Optional.of(HOME), Optional.of(WORK)));

        operator.subscriber(ANNA).bill(rub("70"), LocalDate.of(2026, 3, 20));

        assertThat(events(WORK)).containsExactly(NoticeEvent.BILL_ISSUED);
        assertThat(events(HOME)).isEmpty();
    }

    @Test
    void who_takes_an_address_away_is_found_out_there() {
        Kabinet anna = set(new NoticeSettings(false, false, Optional.of(HOME), Optional.empty()));

        anna.settings().notices(NoticeSettings.NONE, key("9")).orThrow();

        assertThat(operator.mailbox(HOME).last().map(Email::text))
                .contains("Действие в личном кабинете: SetNoticeSettings");
    }

    @Test
    void a_notice_prints_neither_address_nor_number() {
        set(new NoticeSettings(false, false, Optional.of(HOME), Optional.of(WORK)));
        operator.subscriber(ANNA).bill(rub("70"), LocalDate.of(2026, 3, 20));

        assertThat(operator.mailbox(WORK).last().orElseThrow().toString())
                .doesNotContain(WORK.text())
                .doesNotContain(ANNA.wire());
    }

    @Test
    void a_cabinet_stays_while_there_is_a_contract() {
        assertThat(told(operator.signedIn(client, ANNA).settings().removeCabinet(key("1"))))
                .isEqualTo("CONTRACT_NOT_TERMINATED");

        operator.subscriber(ANNA).contract(new Contract(new ContractState("frozen"), Optional.empty()));
        assertThat(told(operator.signedIn(client, ANNA).settings().removeCabinet(key("2"))))
                .isEqualTo("UNRECOGNISED(frozen)");
    }

    @Test
    void a_removed_cabinet_lets_nobody_in_with_the_old_password_or_session() {
        operator.subscriber(ANNA).password("Current12").contract(TERMINATED);
        Kabinet elsewhere = operator.signedIn(client, ANNA);
        Kabinet anna = set(new NoticeSettings(false, false, Optional.of(HOME), Optional.empty()));

        assertThat(told(anna.settings().removeCabinet(key("1")))).isEqualTo("confirmed");

        assertThat(told(client.signIn(ANNA, Secret.of("Current12")))).isEqualTo("PASSWORD_WRONG(2)");
        assertThat(told(anna.settings().removeCabinet(key("2")))).isEqualTo("not sent: SESSION_OVER");
        assertThat(told(elsewhere.settings().removeCabinet(key("2")))).isEqualTo("not sent: SESSION_OVER");
        assertThat(operator.mailbox(HOME).last().map(Email::text))
                .contains("Действие в личном кабинете: RemoveCabinet");
    }

    @Test
    void who_wants_a_cabinet_again_registers_and_begins_anew_and_can_look_up_what_became_of_the_old_one() {
        operator.subscriber(ANNA).contract(TERMINATED);
        RemoveCabinet remove = new RemoveCabinet(ANNA, key("1"));
        Kabinet old = set(new NoticeSettings(true, true, Optional.of(HOME), Optional.of(WORK)));
        assertThat(told(old.await(remove))).isEqualTo("confirmed");

        client.registration()
                .codeBySms(ANNA, CodePurpose.REGISTRATION, captcha(), key("2"))
                .orThrow();
        Kabinet anew = client.signInByCode(
                        ANNA, CodePurpose.REGISTRATION, operator.inbox(ANNA).lastCode())
                .orThrow();

        assertThat(anew.settings().notices()).isEqualTo(NoticeSettings.NONE);
        assertThat(told(anew.await(new LookUp<>(remove)))).isEqualTo("confirmed");
        assertThat(told(anew.credentials().choosePassword(Secret.of("Chosen123"), key("3"))))
                .isEqualTo("confirmed");
    }

    @Test
    void with_the_cabinet_goes_all_that_was_set_up_in_it() {
        operator.subscriber(ANNA).contract(TERMINATED);
        Kabinet old = set(new NoticeSettings(false, false, Optional.of(HOME), Optional.of(WORK)));
        old.limits().set(LimitKind.SMS, 10, key("limit")).orThrow();
        old.limits()
                .watchSpending(new SpendingThreshold(rub("500")), key("watch"))
                .orThrow();

        old.settings().removeCabinet(key("1")).orThrow();

        Kabinet anew = operator.signedIn(client, ANNA);
        assertThat(anew.limits().usage()).isEmpty();
        assertThat(anew.limits().spending()).isEmpty();
        assertThat(anew.settings().notices()).isEqualTo(NoticeSettings.NONE);
    }

    @Test
    void no_bill_comes_and_no_sms_goes_out_from_a_cabinet_that_is_removed_but_what_has_gone_out_has() {
        InMemoryOperator there = InMemoryOperator.in(Market.BELARUS)
                .alsoOffering(RemoveCabinet.class)
                .cabinetRemoval(CabinetRemovalPolicy.RUSSIA)
                .startingAt(Stories.MORNING);
        Instant ten = there.clock().instant().plusSeconds(3_600);
        Peer toJan = Peer.of("+" + JAN.wire());
        there.subscriber(HANNA).contract(TERMINATED);
        Kabinet old = there.signedIn(there.client(), HANNA);
        old.messages().sendAt(toJan, new SmsText("До десяти"), ten, key("1")).orThrow();
        old.messages()
                .sendAt(toJan, new SmsText("После десяти"), ten.plusNanos(1), key("2"))
                .orThrow();
        old.documents()
                .addBillDelivery(
                        new BillDelivery.Method(Delivery.byEmail(HOME), DocumentFormat.PDF),
                        Stated.of(byn("0")),
                        key("3"))
                .orThrow();
        there.clock().moveTo(ten);

        there.signedIn(there.client(), HANNA).settings().removeCabinet(key("4")).orThrow();

        there.clock().advance(Duration.ofDays(1));
        Kabinet anew = there.signedIn(there.client(), HANNA);
        assertThat(there.inbox(JAN).messages())
                .extracting(sms -> sms.text().reveal())
                .containsExactly("До десяти");
        assertThat(anew.messages().delayed()).isEmpty();
        assertThat(anew.documents().billDelivery()).isEqualTo(BillDelivery.NONE);
    }

    @Test
    void the_archive_is_the_operators_own_and_stays() {
        InMemoryOperator there = InMemoryOperator.in(Market.RUSSIA)
                .alsoOffering(ReadArchive.class)
                .startingAt(Stories.MORNING);
        there.subscriber(ANNA).contract(TERMINATED);
        there.signedIn(there.client(), ANNA).settings().removeCabinet(key("1")).orThrow();

        assertThat(there.signedIn(there.client(), ANNA).archive().entries())
                .extracting(ArchiveEntry::action)
                .containsExactly("SignInByPassword", "RemoveCabinet", "SignInByPassword");
    }

    @Test
    void the_address_for_bills_is_one_whether_it_is_arranged_or_set() {
        Kabinet anna = set(new NoticeSettings(true, false, Optional.of(HOME), Optional.empty()));

        operator.subscriber(ANNA).billsEmail(WORK);

        assertThat(anna.settings().notices())
                .isEqualTo(new NoticeSettings(true, false, Optional.of(HOME), Optional.of(WORK)));
    }

    @Test
    void in_belarus_removing_is_not_offered_unless_the_operator_has_a_rule_for_it() {
        assertThat(removed(InMemoryOperator.in(Market.BELARUS))).isEqualTo("NOT_OFFERED_IN_MARKET(BELARUS)");
        assertThat(removed(InMemoryOperator.in(Market.BELARUS).alsoOffering(RemoveCabinet.class)))
                .isEqualTo("NOT_OFFERED_IN_MARKET(BELARUS)");
        assertThat(removed(InMemoryOperator.in(Market.BELARUS)
                        .alsoOffering(RemoveCabinet.class)
                        .cabinetRemoval(CabinetRemovalPolicy.RUSSIA)))
                .isEqualTo("confirmed");
    }

    private static String removed(InMemoryOperatorBuilder settings) {
        InMemoryOperator there = settings.startingAt(Stories.MORNING);
        there.subscriber(HANNA).contract(TERMINATED);
        return told(there.signedIn(there.client(), HANNA).settings().removeCabinet(key("1")));
    }

    private Kabinet set(NoticeSettings settings) {
        Kabinet anna = operator.signedIn(client, ANNA);
        assertThat(anna.settings().notices(settings, key("0")).orThrow()).isEqualTo(settings);
        assertThat(anna.settings().notices()).isEqualTo(settings);
        return anna;
    }

    private CaptchaAnswer captcha() {
        var picture = client.registration().captcha(ANNA);
        return picture.answer(operator.lettersOf(picture));
    }

    private List<String> texts() {
        return operator.inbox(ANNA).messages().stream()
                .map(sms -> sms.text().reveal())
                .toList();
    }

    private List<NoticeEvent> events(EmailAddress address) {
        return operator.mailbox(address).messages().stream().map(Email::event).toList();
    }
}
