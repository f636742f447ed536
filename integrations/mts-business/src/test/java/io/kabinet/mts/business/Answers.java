package io.kabinet.mts.business;

/** Answers of the operator, invented after the shapes that clients have seen. */
final class Answers {

    static final String BALANCE = """
            [{"accountNo":"299999999901",
              "customerAccountBalance":[{
                "remainedAmount":{"amount":-123.456789,"unitOfMeasure":"RUB"},
                "customerAccount":{"accountNo":"299999999901","creditLimit":5000},
                "validFor":{"endDateTime":"2037-12-31T21:00:00Z"}}],
              "productRelationship":[{"product":{"productCharacteristic":[{"name":"MSISDN","value":"79000000001"}]}}]}]
            """;

    static final String TAKEN = "{\"eventID\":\"0a1b-77\",\"eventTime\":\"2026-07-10T12:00:00.123+03:00\"}";

    static final String NO_BLOCK = "[]";

    static final String BLOCKED = """
            [{"externalID":"BL0005","name":"Добровольная блокировка","status":"ACTIVE",
              "validFor":{"startDateTime":"2026-07-01T00:00:00+03:00","endDateTime":null}}]
            """;

    private Answers() {}

    static String status(String state) {
        return "{\"relatedParty\":[{\"id\":\"0a1b-77\",\"status\":\"" + state
                + "\",\"characteristic\":[{\"name\":\"msisdn\",\"value\":\"79000000001\"}]}]}";
    }

    static String faulted(String code) {
        return "{\"relatedParty\":[{\"id\":\"0a1b-77\",\"status\":\"Faulted\",\"characteristic\":["
                + "{\"name\":\"foris_error_code\",\"value\":\"" + code
                + "\"},{\"name\":\"reason\",\"value\":\"Номер 79000000001 не подходит\"}]}]}";
    }

    static String rule(String type, String address) {
        return """
                [{"relatedParty":[{"type":"Party","characteristic":[{"name":"MSISDN","value":"79000000001"}]}],
                  "productCharacteristic":[{"name":"ForwardingAddress","value":"%s"},
                    {"name":"ForwardingType","value":"%s"},{"name":"NoReplyTimer","value":"0"},
                    {"name":"NumType","value":"Regular"}]}]
                """.formatted(address, type);
    }
}
