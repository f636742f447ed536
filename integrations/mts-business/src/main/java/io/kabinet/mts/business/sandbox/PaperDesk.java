package io.kabinet.mts.business.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import io.kabinet.client.detailing.OrderDetailing;
import io.kabinet.core.detailing.order.Delivery;
import io.kabinet.core.detailing.order.DetailingOrder;
import io.kabinet.core.detailing.order.DetailingPolicy;
import io.kabinet.core.document.DocumentFormat;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.DateSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Detailing by e-mail, and the numbers of the organisation. */
record PaperDesk(Operator operator, Numbers numbers, Journal journal) implements Desks.Desk {

    private static final int MOST = 1_000;

    @Override
    public Map<String, Wicket> pages() {
        return Map.of(
                "POST /Documents/CallHistoryByMSISDN",
                asked -> {
                    JsonNode json = asked.json();
                    return order(numbers.of(json.path("msisdns").path(0).asText()), json);
                },
                "POST /Documents/CallHistoryByAccount",
                asked -> {
                    JsonNode json = asked.json();
                    return order(numbers.under(json.path("accounts").path(0).asText()), json);
                },
                "GET /Service/HierarchyStructure",
                this::structure);
    }

    /** Agrees to the price of the rulebook, since the dialect tells none. */
    private Answer order(Msisdn number, JsonNode json) throws Refusal {
        DateSpan days =
                Dates.local(json.path("dateFrom").asText(), json.path("dateTo").asText());
        DocumentFormat format = format(json.path("documentFormat").asText());
        EmailAddress to = EmailAddress.maybe(json.path("deliveryAddress").asText())
                .orElseThrow(() -> new Refusal(Answer.invalid("no deliveryAddress")));
        DetailingPolicy policy = operator.behind().rulebook().detailing();
        List<Reason> against = operator.change(new OrderDetailing(
                number,
                new DetailingOrder(policy.reports().get(0).window().report(), days, Delivery.byEmail(to)),
                format,
                policy.price(),
                operator.key()));
        return against.isEmpty() ? taken(number) : Answer.invalid(Operator.words(against));
    }

    private Answer taken(Msisdn number) {
        return Answer.good(
                List.of(Map.of("code", 200, "message", "OK", "request", Map.of("messageId", journal.ordered(number)))));
    }

    /** In small letters alone. */
    private static DocumentFormat format(String text) throws Refusal {
        for (DocumentFormat each : DocumentFormat.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(text)) {
                return each;
            }
        }
        throw new Refusal(Answer.refused(400, "wrong format"));
    }

    /** A page of it; the first account says whether there is more. */
    private Answer structure(Asked asked) throws Refusal {
        int page = number(asked.maybe("pageNum").orElse("1"));
        int size = Math.min(number(asked.maybe("pageSize").orElse("1000")), MOST);
        List<Msisdn> wanted = wanted(asked);
        int first = Math.min((page - 1) * size, wanted.size());
        int last = Math.min(first + size, wanted.size());
        List<Object> accounts = new ArrayList<>();
        for (Msisdn each : wanted.subList(first, last)) {
            accounts.add(account(each, accounts.isEmpty() && last < wanted.size()));
        }
        return Answer.good(
                List.of(Map.of("name", "Пример", "partyRole", List.of(Map.of("customerAccount", accounts)))));
    }

    private List<Msisdn> wanted(Asked asked) throws Refusal {
        if (asked.maybe("msisdn").isPresent()) {
            return List.of(numbers.of(asked.get("msisdn")));
        }
        return asked.maybe("account").isPresent() ? List.of(numbers.under(asked.get("account"))) : numbers.all();
    }

    private Map<String, Object> account(Msisdn number, boolean more) throws Refusal {
        Map<String, Object> account = new LinkedHashMap<>();
        account.put("accountNo", numbers.accountOf(number).text());
        if (more) {
            account.put("href", "hasMore");
        }
        account.put("productRelationship", List.of(Map.of("product", Map.of("productSerialNumber", number.wire()))));
        return account;
    }

    private static int number(String text) throws Refusal {
        if (!text.matches("[1-9][0-9]{0,4}")) {
            throw new Refusal(Answer.invalid("wrong page"));
        }
        return Integer.parseInt(text);
    }
}
