package io.kabinet.core.identity;

import static io.kabinet.core.identity.PasswordReason.PASSWORD_TOO_LONG;
import static io.kabinet.core.identity.PasswordReason.PASSWORD_TOO_SHORT;
import static io.kabinet.core.identity.PasswordReason.SAME_AS_LOGIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.kabinet.core.reason.Figure;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.NumberingPlan;
import io.kabinet.core.testing.FuzzedText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;

/** Whatever is chosen for a password: the rules are told, and never the password. */
@Tag("fuzz")
class PasswordFuzzTest {

    private static final Msisdn LOGIN = Msisdn.of("79000000001");
    private static final List<PasswordPolicy> POLICIES = List.of(
            PasswordPolicy.RUSSIA,
            PasswordPolicy.BELARUS,
            PasswordPolicy.RU_LIVE,
            PasswordPolicy.RU_2014,
            PasswordPolicy.BELARUS_HELP_PAGE,
            PasswordPolicy.STRICT);

    @FuzzTest(maxDuration = "60s")
    void a_password_is_refused_for_what_is_wrong_with_it_and_never_told(byte[] input) {
        String password = FuzzedText.of(input);
        int length = password.codePointCount(0, password.length());
        for (PasswordPolicy policy : POLICIES) {
            List<Reason> reasons = policy.violationsIn(password, LOGIN);

            assertThat(reasons).containsAll(policy.violationsIn(password)).doesNotHaveDuplicates();
            assertThat(has(reasons, PASSWORD_TOO_SHORT)).isEqualTo(length < policy.minimum());
            assertThat(has(reasons, PASSWORD_TOO_LONG))
                    .isEqualTo(length > policy.maximum().orElse(Integer.MAX_VALUE));
            assertThat(has(reasons, SAME_AS_LOGIN))
                    .isEqualTo(policy.rules().contains(PasswordRule.NOT_THE_LOGIN)
                            && NumberingPlan.RUSSIA.read(password).equals(Optional.of(LOGIN)));
            assertThat(reasons)
                    .flatMap(Reason::figures)
                    .extracting(Figure::value)
                    .doesNotContain(password);
        }
    }

    private static boolean has(List<Reason> reasons, PasswordReason code) {
        return reasons.stream().anyMatch(reason -> reason.is(code));
    }
}
