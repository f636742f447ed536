package io.kabinet.mts.business;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kabinet.core.values.Secret;
import java.util.Base64;
import java.util.Objects;

/**
 * What the operator gave a company to call its API with; it lets in to every number of the organisation.
 *
 * <p>Both print as stars. Keep them as you would keep a password.
 *
 * @param consumerKey the «Consumer Key» of the cabinet for companies
 * @param consumerSecret the «Consumer Secret»
 */
public record BusinessKey(Secret consumerKey, Secret consumerSecret) {

    /** Checks that both are there. */
    public BusinessKey {
        Objects.requireNonNull(consumerKey, "consumerKey");
        Objects.requireNonNull(consumerSecret, "consumerSecret");
    }

    String basic() {
        String both = consumerKey.reveal() + ":" + consumerSecret.reveal();
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(UTF_8));
    }
}
