package io.kabinet.core.identity.lockout;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.reason.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

class LockoutAnswerTest {

    @Test
    void each_answer_goes_its_own_way() {
        LockoutAnswer passed = new LockoutAnswer.Passed();
        LockoutAnswer wrong = new LockoutAnswer.Wrong(2);
        LockoutAnswer refused = new LockoutAnswer.Refused(List.of(Reason.of(LockoutReason.PASSWORD_REPLACED)));

        assertThat(passed.<Object>match(in -> in, no -> "no", out -> "out")).isEqualTo(passed);
        assertThat(wrong.<Object>match(in -> "in", no -> no, out -> "out")).isEqualTo(wrong);
        assertThat(refused.<Object>match(in -> "in", no -> "no", out -> out)).isEqualTo(refused);
    }
}
