package io.kabinet.core.identity.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.reason.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeAnswerTest {

    @Test
    void each_answer_goes_its_own_way() {
        CodeAnswer accepted = new CodeAnswer.Accepted();
        CodeAnswer refused = new CodeAnswer.Refused(List.of(Reason.of(CodeReason.CODE_USED)));

        assertThat(accepted.<Object>match(in -> in, out -> "out")).isEqualTo(accepted);
        assertThat(refused.<Object>match(in -> "in", out -> out)).isEqualTo(refused);
    }
}
