package io.kabinet.client.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kabinet.client.operation.Operation;
import io.kabinet.client.tariff.ReadTariffs;
import io.kabinet.client.tariff.ReadTrafficStatistics;
import io.kabinet.client.testing.Samples;
import io.kabinet.core.tariff.Tariff;
import io.kabinet.core.tariff.TariffStatus;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Stated;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an operator may say of tariffs, and what would leave it open what holds. */
class TariffWordsTest {

    private static final Operation<?> TARIFFS = new ReadTariffs(Samples.ANNA, Optional.empty());
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    @Test
    void a_status_is_kept_and_a_price_that_is_not_there_is_not_stated() throws Unreadable {
        Tariff tariff = Contract.KABINET
                .of(new ReadTariffs(Samples.ANNA, Optional.empty()))
                .orElseThrow()
                .form()
                .readAnswer(tariff("asleep", "", "").getBytes(UTF_8))
                .items()
                .get(0);

        assertThat(tariff.offering().status()).isEqualTo(new TariffStatus("asleep"));
        assertThat(tariff.prices().monthlyFee()).isEqualTo(Stated.notStated());
    }

    @Test
    void two_prices_of_one_thing_make_it_unreadable() {
        String price = "{'usage':'sms','unit':'PIECES','price':{'amount':'1.00','currency':'RUB'},'per':'1'}";
        String service = "{'service':'gudok','price':{'amount':'1.00','currency':'RUB'}}";

        unreadable(TARIFFS, tariff("open", price + "," + price, ""), "items [0] prices says something twice");
        unreadable(TARIFFS, tariff("open", "", service + "," + service), "items [0] services says something twice");
    }

    @Test
    void prices_in_several_currencies_make_it_unreadable() {
        String rub = "{'service':'one','price':{'amount':'1.00','currency':'RUB'}}";
        String byn = "{'service':'two','price':{'amount':'1.00','currency':'BYN'}}";

        unreadable(TARIFFS, tariff("open", "", rub + "," + byn), "items [0] cannot be");
    }

    @Test
    void a_day_that_is_told_twice_makes_it_unreadable() {
        String day = "{'day':'2026-02-01','bytes':'1'}";

        unreadable(
                new ReadTrafficStatistics(Samples.ANNA, DateSpan.of(DAY, DAY)),
                json("{'days':[" + day + "," + day + "]}"),
                "days says something twice");
    }

    private static void unreadable(Operation<?> operation, String answer, String message) {
        assertThatThrownBy(() ->
                        Contract.KABINET.of(operation).orElseThrow().form().readAnswer(answer.getBytes(UTF_8)))
                .isInstanceOf(Unreadable.class)
                .hasMessage(message);
    }

    private static String tariff(String status, String prices, String services) {
        return json("{'items':[{'id':'t','name':'T','description':'','characteristics':[],'status':'" + status
                + "','prices':[" + prices + "],'services':[" + services + "],'packages':[]}]}");
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
