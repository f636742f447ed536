package io.kabinet.client.detailing.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read by hand, and what is left to the parser. */
class PlainLineTest {

    private static final String LINE =
            "{\"at\":\"2026-07-01T09:24:05Z\",\"kind\":\"call\",\"category\":\"local\",\"gross\":1.5}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                LINE,
                LINE + "\n",
                LINE + "\r\n",
                "{\"gross\": 1.5, \"category\": \"local\", \"kind\": \"call\", \"at\": \"2026-07-01T09:24:05Z\"}\n",
                "{\"gross\":\"1.5\",\"category\":\"local\",\"kind\":\"call\",\"at\":\"2026-07-01T09:24:05Z\"}\n",
            })
    void a_plain_line_is_read_and_means_what_the_parser_says(String line) {
        RowDraft draft = new RowDraft(ReadFile.RUSSIA);
        OwnFields fields = new OwnFields(draft, false);
        fields.begin();

        assertThat(plainly(draft, fields, line)).isEqualTo(line.length());
        fields.end();
        assertThat(draft.finish())
                .isEqualTo(ReadFile.of(DetailingFormat.NDJSON, line.replace("{", "{ "))
                        .only());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "[]",
                "{ \"at\":1}",
                "{\"gross\":01}",
                "{\"gross\":1.}",
                "{\"gross\":.5}",
                "{\"gross\":-1}",
                "{\"gross\":1e3}",
                "{\"gross\":null}",
                "{\"gross\":1}x",
                "{\"gross\":1} ",
                "{\"gross\":1,}",
                "{\"gross\":1",
                "{\"gross\" :1}",
                "{\"gross\":  1}",
                "{\"label\":\"a\\nb\"}",
                "{\"label\":\"Звонок\"}",
                "{\"note\":1}",
                "{\"label\":\"a\nb\"}",
                "{\"gross\":{}}",
                "{\"gross\":1.2.3}",
                "{\"gross\":1\"net\":1}",
                "{\"gross\":1;\"net\":1}",
                "\"gross\":1}",
            })
    void any_other_is_left_to_the_parser(String line) {
        RowDraft draft = new RowDraft(ReadFile.RUSSIA);
        OwnFields fields = new OwnFields(draft, false);
        fields.begin();

        assertThat(plainly(draft, fields, line)).isNegative();
    }

    @Test
    void it_does_not_look_behind_the_end_of_what_it_is_given() {
        for (int length = 0; length < LINE.length(); length++) {
            RowDraft draft = new RowDraft(ReadFile.RUSSIA);
            OwnFields fields = new OwnFields(draft, false);
            fields.begin();
            byte[] bytes = LINE.getBytes(UTF_8);

            assertThat(new PlainLine(draft, fields).read(bytes, LINE.toCharArray(), 0, length))
                    .isNegative();
        }
    }

    private static int plainly(RowDraft draft, OwnFields fields, String line) {
        byte[] bytes = line.getBytes(UTF_8);
        return new PlainLine(draft, fields).read(bytes, new String(bytes, ISO_8859_1).toCharArray(), 0, bytes.length);
    }
}
