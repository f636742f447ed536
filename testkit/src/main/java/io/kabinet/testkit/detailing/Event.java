package io.kabinet.testkit.detailing;

import io.kabinet.core.values.Quantity.Unit;

/** What a row may be about, in the words of each format. */
enum Event {
    CALL("call", Unit.SECONDS, "Телеф.", "call", "local_call"),
    SMS("sms", Unit.PIECES, "sms o", "sms", "sms"),
    TRAFFIC("internet", Unit.BYTES, "4G", "traffic", "mobile_internet"),
    UNKNOWN("hologram", Unit.PIECES, "hologram", "hologram", "holograms");

    /** How this library calls it. */
    final String kind;

    final Unit unit;

    /** How XML calls it. */
    final String service;

    /** How the business interface calls it. */
    final String network;

    /** Under what the business interface counts it. */
    final String category;

    Event(String kind, Unit unit, String service, String network, String category) {
        this.kind = kind;
        this.unit = unit;
        this.service = service;
        this.network = network;
        this.category = category;
    }
}
