package io.kabinet.core.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.values.Source;
import io.kabinet.core.values.Source.Grade;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BlockSourcesTest {

    @Test
    void that_a_block_has_a_period_is_in_the_articles_and_the_rest_is_own_choice() {
        for (Map<String, Source> market : List.of(BlockSources.RUSSIA, BlockSources.BELARUS)) {
            assertThat(market)
                    .hasSize(6)
                    .allSatisfy((figure, source) -> assertThat(source.grade())
                            .as(figure)
                            .isEqualTo(figure.equals("block.period") ? Grade.ARTICLE : Grade.OWN_CHOICE));
        }
    }
}
