package io.kabinet.client.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kabinet.client.intent.Intent;
import io.kabinet.client.intent.IntentId;
import io.kabinet.client.intent.IntentState;
import io.kabinet.client.operation.Change;
import io.kabinet.client.wire.Contract;
import io.kabinet.core.values.Secret;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Recognises changes without keeping them: HMAC-SHA-256 of what goes over the wire. */
final class Seals {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    Seals(Secret key) {
        this.key = new SecretKeySpec(key.reveal().getBytes(UTF_8), ALGORITHM);
    }

    /** The intent to make a change, OPEN; empty if the wire has no form for it, so that nothing tells it from another. */
    Optional<Intent> intent(Change<?> change, Instant now) {
        return seal(change).map(seal -> new Intent(id(change), change.name(), seal, now, IntentState.OPEN));
    }

    private <R> Optional<String> seal(Change<R> change) {
        return Contract.KABINET
                .of(change)
                .map(endpoint -> mac(endpoint.form().name(), endpoint.form().write(change)));
    }

    IntentId id(Change<?> change) {
        return new IntentId(mac("owner", change.of().wire().getBytes(UTF_8)), change.key());
    }

    /** What is said of what: a name is no part of the bytes that follow it. */
    private String mac(String of, byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(of.getBytes(UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
