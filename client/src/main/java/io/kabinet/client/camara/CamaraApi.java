package io.kabinet.client.camara;

import java.util.Optional;
import java.util.regex.Pattern;

/** CAMARA's APIs that this library knows, and what differs between them. */
public enum CamaraApi {
    /** Codes by SMS, version 1.1.1. */
    ONE_TIME_PASSWORD_SMS("[a-zA-Z0-9-]{0,55}"),
    /** The network's word on a number, version 2. */
    NUMBER_VERIFICATION("[a-zA-Z0-9_:;./<>{}-]{0,256}");

    private final Pattern correlator;

    CamaraApi(String correlator) {
        this.correlator = Pattern.compile(correlator);
    }

    /**
     * Whether an exchange may be called so in {@code x-correlator}.
     *
     * @param name any text
     * @return true if the API allows it
     */
    public boolean allowsCorrelator(String name) {
        return correlator.matcher(name).matches();
    }

    /** The name may have come from anywhere, and is not repeated. */
    void check(Optional<String> name) {
        if (!name.map(this::allowsCorrelator).orElse(true)) {
            throw new IllegalArgumentException("correlator must match " + correlator);
        }
    }
}
