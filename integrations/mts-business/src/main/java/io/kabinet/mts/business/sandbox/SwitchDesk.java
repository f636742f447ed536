package io.kabinet.mts.business.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import io.kabinet.client.block.BlockNumber;
import io.kabinet.client.block.UnblockNumber;
import io.kabinet.client.operation.Outcome;
import io.kabinet.client.service.ConnectService;
import io.kabinet.client.service.DisconnectService;
import io.kabinet.client.service.QuoteService;
import io.kabinet.client.service.ReadConnectedServices;
import io.kabinet.client.service.ServiceInUse;
import io.kabinet.core.account.block.BlockKind;
import io.kabinet.core.account.block.BlockRequest;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.service.ServiceId;
import io.kabinet.core.service.ServiceQuote;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.Stated;
import io.kabinet.mts.business.operation.SwitchProduct;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Switches services and blocks on and off: taken at once with an event, whose end is told to whoever asks for its status.
 *
 * <p>A rule of the operator that is against it makes the request a faulted one, for no other answer to a request that was
 * understood has been seen. Whoever switches agrees to the price of that moment, since the dialect has no word for prices.
 */
record SwitchDesk(Operator operator, Numbers numbers, Journal journal, Optional<Period> blockPeriod)
        implements Desks.Desk {

    @Override
    public Map<String, Wicket> pages() {
        return Map.of("POST /Product/ModifyProduct", this::modify, "POST /Product/CheckRequestStatusByUUID", journal);
    }

    /** The number goes into the query; in the body it is no number at all. */
    private Answer modify(Asked asked) throws Refusal {
        Msisdn number = numbers.of(asked.maybe("msisdn").orElseThrow(() -> new Refusal(Answer.NOT_PERMITTED)));
        JsonNode item = asked.json().path("item").path(0);
        ServiceId product = Json.text(item.path("product").path("externalID"))
                .map(ServiceId::new)
                .orElseThrow(() -> new Refusal(Answer.invalid("no externalID")));
        if (item.has("actionDate")) {
            // The operator in memory takes no orders for a day to come.
            throw new Refusal(Answer.refused(403, "1010", "no active subscription"));
        }
        return switch (item.path("action").asText()) {
            case "create" -> journal.taken(number, on(number, product));
            case "delete" -> journal.taken(number, off(number, product));
            default -> throw new Refusal(Answer.invalid("no action"));
        };
    }

    private List<Reason> on(Msisdn number, ServiceId product) throws Refusal {
        if (product.equals(SwitchProduct.VOLUNTARY_BLOCK)) {
            BlockRequest request = new BlockRequest(BlockKind.VOLUNTARY, blockPeriod);
            return operator.change(new BlockNumber(number, request, operator.key()));
        }
        Outcome<ServiceQuote> quote = operator.attempt(new QuoteService(number, product));
        return quote instanceof Outcome.Rejected<ServiceQuote> rejected
                ? rejected.reasons()
                : operator.change(new ConnectService(number, quote.orThrow(), operator.key()));
    }

    private List<Reason> off(Msisdn number, ServiceId product) throws Refusal {
        if (product.equals(SwitchProduct.VOLUNTARY_BLOCK)) {
            return operator.change(new UnblockNumber(number, BlockKind.VOLUNTARY, operator.key()));
        }
        Stated<Money> price = operator.read(new ReadConnectedServices(number))
                .find(product)
                .map(SwitchDesk::priceOfEnding)
                .orElseGet(Stated::notStated);
        return operator.change(new DisconnectService(number, product, price, operator.key()));
    }

    private static Stated<Money> priceOfEnding(ServiceInUse service) {
        return service.connected().price().disconnecting();
    }
}
