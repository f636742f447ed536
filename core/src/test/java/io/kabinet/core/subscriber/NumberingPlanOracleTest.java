package io.kabinet.core.subscriber;

import static io.kabinet.core.subscriber.NumberingPlan.BELARUS;
import static io.kabinet.core.subscriber.NumberingPlan.RUSSIA;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import io.kabinet.core.testing.Seeds;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Our reading against libphonenumber's, which must agree wherever we read at all.
 *
 * <p>Only its parsing is asked, never its opinion whether a number is valid: it knows fewer numbers behind 25 and 29
 * than the plan allows. It reads more texts than we do, and the last tests say which and why.
 */
class NumberingPlanOracleTest {

    private static final PhoneNumberUtil ORACLE = PhoneNumberUtil.getInstance();
    private static final List<String> PREFIXES =
            List.of("", "+", "7", "+7", "8", "80", "+80", "375", "+375", "810", "8107", "810375", "0", "00", "007");
    private static final List<String> CODES = List.of("", "9", "90", "09", "17", "25", "29", "33", "44", "033", "495");
    private static final String TYPED = "0123456789789+-() .\u00a0\u2011\u2013\u2212";
    private static final String STRAY = "ax,;#*/~\n\u0000\u200b\u202e٣７\ud835\udfce";

    @Test
    void every_form_written_at_home_is_read_as_the_oracle_reads_it() {
        Seeds.forEach(10_000, random -> {
            Msisdn number = WrittenForms.anyNumber(random);
            String typed = WrittenForms.atHome(number, random);
            assertThat(number.plan().read(typed)).as(typed).contains(number);
            assertThat(oracle(number.plan(), typed)).as(typed).contains(number.e164());
        });
    }

    @Test
    void a_number_with_a_plus_is_read_alike_in_both_countries() {
        Seeds.forEach(5_000, random -> {
            Msisdn number = WrittenForms.anyNumber(random);
            String typed = WrittenForms.abroad(number, random);
            for (NumberingPlan plan : NumberingPlan.values()) {
                assertThat(plan.read(typed)).as(typed).contains(number);
                assertThat(oracle(plan, typed)).as(typed).contains(number.e164());
            }
        });
    }

    @Test
    void a_mistyped_number_is_read_as_the_oracle_reads_it_or_not_at_all() {
        Seeds.forEach(10_000, random -> {
            String typed = WrittenForms.atHome(WrittenForms.anyNumber(random), random);
            for (int slips = 1 + random.nextInt(3); slips > 0; slips--) {
                typed = withASlip(typed, TYPED, random);
            }
            agreesWhereWeRead(typed);
        });
    }

    @Test
    void a_stray_character_makes_a_number_unreadable_and_nothing_throws() {
        Seeds.forEach(5_000, random -> {
            String written = WrittenForms.atHome(WrittenForms.anyNumber(random), random);
            String typed = inserted(written, random.nextInt(written.length() + 1), STRAY, random);
            assertThat(RUSSIA.read(typed)).as(typed).isEmpty();
            assertThat(BELARUS.read(typed)).as(typed).isEmpty();
        });
    }

    @Test
    void any_prefix_before_any_count_of_digits_is_read_as_the_oracle_reads_it_or_not_at_all() {
        Seeds.forEach(20_000, random -> {
            StringBuilder typed = new StringBuilder(PREFIXES.get(random.nextInt(PREFIXES.size())));
            typed.append(CODES.get(random.nextInt(CODES.size())));
            for (int digits = 6 + random.nextInt(5); digits > 0; digits--) {
                typed.append((char) ('0' + random.nextInt(10)));
            }
            agreesWhereWeRead(typed.toString());
        });
    }

    @ParameterizedTest
    @CsvSource({"RUSSIA, ٧٩٠٠٠٠٠٠٠٠١, +79000000001", "BELARUS, ３３０００0001, +375330000001"})
    void digits_of_other_scripts_are_read_by_the_oracle_and_not_by_us(NumberingPlan plan, String typed, String e164) {
        assertThat(oracle(plan, typed)).contains(e164);
        assertThat(plan.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "RUSSIA, 8 10 375 33 000-00-01, +375330000001, an international dialling prefix",
        "BELARUS, 8 10 7 900 000-00-01, +79000000001, an international dialling prefix",
        "RUSSIA, +7 8 900 000-00-01, +79000000001, a trunk digit after the country code",
        "BELARUS, +375 (0) 33 000-00-01, +375330000001, a trunk digit after the country code",
        "BELARUS, 3750330000001, +375330000001, a trunk digit after the country code",
        "BELARUS, 8 33 000-00-01, +375330000001, half a trunk prefix",
        "RUSSIA, tel:+79000000001, +79000000001, letters",
        "RUSSIA, ++79000000001, +79000000001, two pluses",
        "RUSSIA, 8/900/0000001, +79000000001, a separator nobody needs",
    })
    void forms_the_oracle_reads_and_we_ask_to_have_typed_again(
            NumberingPlan plan, String typed, String e164, String why) {
        assertThat(oracle(plan, typed)).as(why).contains(e164);
        assertThat(plan.read(typed)).as(why).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "RUSSIA, 80290000001, +70290000001",
        "RUSSIA, 375330000001, +7375330000001",
        "BELARUS, 79000000001, +37579000000001",
        "BELARUS, 89000000001, +3759000000001",
        "RUSSIA, 0079000000001, +70079000000001",
    })
    void forms_the_oracle_turns_into_a_number_nobody_has(NumberingPlan plan, String typed, String nonsense) {
        assertThat(oracle(plan, typed)).contains(nonsense);
        assertThat(plan.read(typed)).isEmpty();
    }

    private static void agreesWhereWeRead(String typed) {
        for (NumberingPlan plan : NumberingPlan.values()) {
            Optional<Msisdn> read = plan.read(typed);
            if (read.isPresent()) {
                assertThat(oracle(plan, typed)).as(typed).contains(read.get().e164());
            }
        }
    }

    private static String withASlip(String typed, String alphabet, SplittableRandom random) {
        if (typed.isEmpty()) {
            return inserted(typed, 0, alphabet, random);
        }
        int at = random.nextInt(typed.length());
        String shorter = typed.substring(0, at) + typed.substring(at + 1);
        return switch (random.nextInt(3)) {
            case 0 -> shorter;
            case 1 -> inserted(shorter, at, alphabet, random);
            default -> inserted(typed, at, alphabet, random);
        };
    }

    private static String inserted(String typed, int at, String alphabet, SplittableRandom random) {
        return typed.substring(0, at) + alphabet.charAt(random.nextInt(alphabet.length())) + typed.substring(at);
    }

    private static Optional<String> oracle(NumberingPlan plan, String typed) {
        String region = switch (plan) {
            case RUSSIA -> "RU";
            case BELARUS -> "BY";
        };
        try {
            return Optional.of(ORACLE.format(ORACLE.parse(typed, region), PhoneNumberFormat.E164));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
