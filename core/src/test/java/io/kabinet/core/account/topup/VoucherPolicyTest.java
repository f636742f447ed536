package io.kabinet.core.account.topup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Secret;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoucherPolicyTest {

    private static final Msisdn ANNA = Msisdn.of("375330000001");
    private static final Msisdn SOMEBODY = Msisdn.of("375290000077");
    private static final Msisdn VERA = Msisdn.of("79000000001");
    private static final String CODE = "12345678901234";
    private static final Voucher TEN = new Voucher(Money.parse("BYN 10.00"), false);

    private static List<Reason> against(VoucherDecision decision) {
        return decision.match(granted -> List.of(), VoucherDecision.Refused::reasons);
    }

    private static Optional<Voucher> cards(VoucherCode code) {
        return code.digits().matches(CODE) ? Optional.of(TEN) : Optional.empty();
    }

    @Test
    void a_card_tops_up_any_number_of_the_market_whoever_it_belongs_to() {
        for (Msisdn to : List.of(ANNA, SOMEBODY)) {
            VoucherDecision decision = VoucherPolicy.BELARUS.decide(CODE, to, VoucherPolicyTest::cards);
            assertThat(decision).isEqualTo(new VoucherDecision.Granted(to, Money.parse("BYN 10.00")));
        }
        assertThat(VoucherPolicy.BELARUS.violationsIn(CODE, VERA))
                .containsExactly(Reason.of(VoucherReason.VOUCHER_OTHER_MARKET));
        assertThat(VoucherPolicy.RUSSIA.violationsIn(CODE, VERA)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "12345678901234,",
        "00000000000000,",
        "1234567890123, VOUCHER_LENGTH_WRONG",
        "123456789012345, VOUCHER_LENGTH_WRONG",
        "1234567890123x, VOUCHER_NOT_DIGITS",
        "1234 5678 9012 34, VOUCHER_NOT_DIGITS VOUCHER_LENGTH_WRONG",
        "١٢٣٤٥٦٧٨٩٠١٢٣٤, VOUCHER_NOT_DIGITS",
        "'', VOUCHER_LENGTH_WRONG"
    })
    void a_code_is_exactly_fourteen_digits(String typed, String against) {
        List<String> codes = against == null ? List.of() : List.of(against.split(" "));
        assertThat(VoucherCode.violationsIn(typed)).extracting(Reason::code).isEqualTo(codes);
        assertThat(VoucherCode.maybe(typed).isPresent()).isEqualTo(codes.isEmpty());
    }

    @Test
    void a_code_is_never_printed_and_is_no_other_pin() {
        VoucherCode code = VoucherCode.maybe(CODE).orElseThrow();
        assertThat(code).hasToString("***");
        assertThat(code).isEqualTo(new VoucherCode(Secret.of(CODE)));
        assertThat(VoucherPolicy.BELARUS.violationsIn("1234567890123x", VERA).toString())
                .doesNotContain("123456");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VoucherCode(Secret.of("1234567890123x")))
                .withMessage("the code of a payment card must be 14 digits");
    }

    @Test
    void the_operator_refuses_a_card_that_is_not_there_or_used_and_looks_for_none_without_a_code() {
        assertThat(against(VoucherPolicy.BELARUS.decide("00000000000000", ANNA, VoucherPolicyTest::cards)))
                .containsExactly(Reason.of(VoucherReason.VOUCHER_UNKNOWN));
        assertThat(against(
                        VoucherPolicy.BELARUS.decide(CODE, VERA, code -> Optional.of(new Voucher(TEN.worth(), true)))))
                .containsExactly(Reason.of(VoucherReason.VOUCHER_OTHER_MARKET), Reason.of(VoucherReason.VOUCHER_USED));
        assertThat(against(VoucherPolicy.BELARUS.decide("1234", ANNA, code -> {
                    throw new AssertionError("asked for a card");
                })))
                .containsExactly(Reason.of(VoucherReason.VOUCHER_LENGTH_WRONG)
                        .with("expected", 14L)
                        .with("actual", 4L));
    }

    @Test
    void a_card_is_worth_something() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Voucher(Money.parse("BYN 0.00"), false));
    }
}
