package io.kabinet.examples.partnershop;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementTest {

    @TempDir
    private Path directory;

    @Test
    void what_matches_differs_or_is_missing_is_listed_and_added_up() {
        ShopRun run = run("""
                shop,A-1,1,249.99,RUB,pending
                shop,A-2,1,250.00,RUB,pending
                shop,A-9,1,12.30,RUB,pending
                """);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("  shop/A-2/1  Differs (ours 249.99 RUB, theirs 250.00 RUB)")
                .contains("  shop/A-3/1  Only ours (ours 249.99 RUB, theirs —)")
                .contains("  shop/A-9/1  Only the partner's (ours —, theirs 12.30 RUB)")
                .contains("Matched: lines 1, ours 249.99 RUB, theirs 249.99 RUB\n")
                .contains("Differs: lines 1, ours 249.99 RUB, theirs 250.00 RUB\n")
                .contains("Only ours: lines 1, ours 249.99 RUB, theirs 0.00 RUB\n")
                .contains("Only the partner's: lines 1, ours 0.00 RUB, theirs 12.30 RUB\n")
                .contains("statement: read 3, compared 3, reported 0\n")
                .doesNotContain("other/B-1");
    }

    @Test
    void a_state_that_nobody_knows_and_a_line_that_is_there_twice_are_differences() {
        ShopRun run = run("""
                shop,A-1,1,249.99,RUB,eaten
                shop,A-2,1,249.99,RUB,pending
                shop,A-2,1,249.99,RUB,pending
                """);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("eaten", "Differs: lines 3");
    }

    @Test
    void a_malformed_row_is_reported() {
        ShopRun run = run("""
                shop,A-1,1,-1.00,RUB,pending
                shop,A-1,1,1.00,RUB,
                shop,A-1,1,249.99,RUB,pending
                """);
        assertThat(run.err())
                .contains("statement.csv:2:reward: amount is not a plain decimal number")
                .contains("statement.csv:3:state: must not be empty");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("statement: read 3, compared 1, reported 2\n");
    }

    @Test
    void the_shipped_statement_is_off_by_what_its_maker_put_in() {
        List<PlainReckoning.Line> ours = ShippedShopsTest.PLAIN.lines().stream()
                .filter(line ->
                        line.partner().equals("gorod-igr") && !line.state().equals("refused"))
                .toList();
        BigDecimal kopeck = new BigDecimal("0.01");
        BigDecimal off = BigDecimal.ZERO;
        for (int line = 1; line <= ours.size(); line++) {
            off = line % 20 == 7 && line % 25 != 3 ? off.add(kopeck) : off;
        }
        ShopRun run = ShopRun.of(
                "--summary", "--lang", "en", "--out", directory.resolve("x.csv").toString());
        Matcher differs = Pattern.compile("Differs: lines \\d+, ours ([0-9.]+) RUB, theirs ([0-9.]+) RUB")
                .matcher(run.out());
        assertThat(differs.find()).isTrue();
        assertThat(new BigDecimal(differs.group(2)).subtract(new BigDecimal(differs.group(1))))
                .isEqualByComparingTo(off)
                .isPositive();
        assertThat(run.out()).contains("Only the partner's: lines 2, ours 0.00 RUB, theirs 57.90 RUB\n");
    }

    private ShopRun run(String statement) {
        String good = ShopRun.GOOD;
        return ShopRun.in(directory)
                .orderRows(good
                        + good.replace("A-1", "A-2")
                        + good.replace("A-1", "A-3")
                        + good.replace("A-1", "B-1").replace("shop,", "other,"))
                .statementRows(statement)
                .run();
    }
}
