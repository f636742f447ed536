package io.kabinet.client.wire;

import static io.kabinet.client.testing.Samples.PAYMENT;
import static io.kabinet.client.testing.Samples.TAKE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.core.promised.PromisedPayment;
import io.kabinet.core.values.Stated;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields that are absent, null or unknown, and values that cannot be. */
class FieldsTest {

    private static final Form<PromisedPayment> FORM =
            Contract.KABINET.of(TAKE).orElseThrow().form();

    @ParameterizedTest
    @ValueSource(strings = {"amount", "takenAt", "repayBy", "repayments", "seenAt"})
    void a_payment_without_a_field_that_it_needs_is_unreadable(String field) throws Unreadable {
        Map<String, Json> payment = payment();
        payment.remove(field);
        assertThatThrownBy(() -> read(payment)).isInstanceOf(Unreadable.class).hasMessage(field + " is missing");

        payment.put(field, Json.Literal.NULL);
        assertThatThrownBy(() -> read(payment)).isInstanceOf(Unreadable.class).hasMessage(field + " is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"of", "amount", "key"})
    void an_operation_without_a_field_that_it_needs_is_unreadable(String field) throws Unreadable {
        Map<String, Json> take =
                new LinkedHashMap<>(JsonText.read(FORM.write(TAKE)).fields());
        take.remove(field);

        assertThatThrownBy(() -> FORM.read(JsonText.write(new Json.Fields(take))))
                .isInstanceOf(Unreadable.class)
                .hasMessage(field + " is missing");
    }

    @Test
    void a_fee_that_is_absent_or_null_is_not_stated_and_not_zero() throws Unreadable {
        Map<String, Json> payment = payment();
        payment.remove("fee");
        assertThat(read(payment).fee()).isEqualTo(Stated.notStated());

        payment.put("fee", Json.Literal.NULL);
        assertThat(read(payment).fee()).isEqualTo(Stated.notStated());
    }

    @Test
    void unknown_fields_are_left_alone() throws Unreadable {
        Map<String, Json> payment = payment();
        payment.put("mood", JsonText.read("{\"a\":[1.5e3,{\"b\":null}]}".getBytes(UTF_8)));

        assertThat(read(payment)).isEqualTo(PAYMENT);
    }

    @Test
    void when_a_fee_is_taken_is_not_guessed() throws Unreadable {
        Map<String, Json> payment = payment();
        payment.put(
                "fee", new Json.Fields(Map.of("amount", Values.money(PAYMENT.amount()), "timing", text("SOMEDAY"))));

        assertThatThrownBy(() -> read(payment)).isInstanceOf(Unreadable.class).hasMessage("fee timing cannot be");
    }

    @Test
    void a_payment_that_cannot_be_is_unreadable() throws Unreadable {
        Map<String, Json> payment = payment();
        payment.put("repayBy", text("2026-02-01T09:00:00Z"));

        assertThatThrownBy(() -> read(payment)).isInstanceOf(Unreadable.class).hasMessage("cannot be");
    }

    @Test
    void one_bad_repayment_is_named_by_its_place() throws Unreadable {
        Map<String, Json> payment = payment();
        payment.put(
                "repayments",
                JsonText.read("{\"x\":[{\"topUp\":\"\"}]}".getBytes(UTF_8))
                        .fields()
                        .get("x"));

        assertThatThrownBy(() -> read(payment)).hasMessage("repayments [0] amount is missing");
    }

    private static Json text(String text) {
        return new Json.Text(text);
    }

    private static Map<String, Json> payment() throws Unreadable {
        return new LinkedHashMap<>(JsonText.read(FORM.writeAnswer(PAYMENT)).fields());
    }

    private static PromisedPayment read(Map<String, Json> fields) throws Unreadable {
        return FORM.readAnswer(JsonText.write(new Json.Fields(fields)));
    }
}
