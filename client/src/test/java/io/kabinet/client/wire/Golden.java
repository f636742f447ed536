package io.kabinet.client.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.kabinet.client.testing.AccountSamples;
import io.kabinet.client.testing.ArchiveSamples;
import io.kabinet.client.testing.AutoPaymentSamples;
import io.kabinet.client.testing.BlockSamples;
import io.kabinet.client.testing.BonusSamples;
import io.kabinet.client.testing.CabinetSamples;
import io.kabinet.client.testing.CashbackSamples;
import io.kabinet.client.testing.DetailingSamples;
import io.kabinet.client.testing.DocumentSamples;
import io.kabinet.client.testing.FavouriteSamples;
import io.kabinet.client.testing.ForwardingSamples;
import io.kabinet.client.testing.IdentitySamples;
import io.kabinet.client.testing.LimitSamples;
import io.kabinet.client.testing.PromisedSamples;
import io.kabinet.client.testing.Sample;
import io.kabinet.client.testing.ServiceSamples;
import io.kabinet.client.testing.SocialSamples;
import io.kabinet.client.testing.TariffSamples;
import io.kabinet.client.testing.TopUpSamples;
import io.kabinet.client.testing.TransferSamples;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An exchange, and its bytes as somebody wrote them by hand.
 *
 * <p>The bytes of a room are in a file: for each exchange a line that says where it goes, one that is sent and one that
 * comes back.
 */
record Golden<R>(Sample<R> sample, String route, String sent, String answered) {

    static Stream<Golden<?>> all() {
        List<Golden<?>> all = new ArrayList<>();
        all.addAll(room("identity", IdentitySamples.all()));
        all.addAll(room("account", AccountSamples.all()));
        all.addAll(room("promised", PromisedSamples.all()));
        all.addAll(room("bonus", BonusSamples.all()));
        all.addAll(room("cashback", CashbackSamples.all()));
        all.addAll(room("archive", ArchiveSamples.all()));
        all.addAll(room("services", ServiceSamples.all()));
        all.addAll(room("forwarding", ForwardingSamples.all()));
        all.addAll(room("block", BlockSamples.all()));
        all.addAll(room("detailing", DetailingSamples.all()));
        all.addAll(room("document", DocumentSamples.all()));
        all.addAll(room("tariffs", TariffSamples.all()));
        all.addAll(room("limits", LimitSamples.all()));
        all.addAll(room("favourites", FavouriteSamples.all()));
        all.addAll(room("settings", CabinetSamples.settings()));
        all.addAll(room("numbers", CabinetSamples.numbers()));
        all.addAll(room("messages", CabinetSamples.messages()));
        all.addAll(room("social", SocialSamples.all()));
        all.addAll(room("topups", TopUpSamples.all()));
        all.addAll(room("autopayments", AutoPaymentSamples.all()));
        all.addAll(room("home", CabinetSamples.home()));
        all.addAll(room("promotions", CabinetSamples.promotions()));
        all.addAll(room("transfers", TransferSamples.transfers()));
        all.addAll(room("share-balance", TransferSamples.shares()));
        return all.stream();
    }

    Endpoint<R> endpoint() {
        return Contract.KABINET.of(sample.operation()).orElseThrow();
    }

    private static List<Golden<?>> room(String name, List<Sample<?>> samples) {
        String[] exchanges = text(name).strip().split("\n\n", -1);
        if (exchanges.length != samples.size()) {
            throw new AssertionError(name + " has " + exchanges.length + " exchanges, not " + samples.size());
        }
        return IntStream.range(0, exchanges.length)
                .<Golden<?>>mapToObj(i -> golden(samples.get(i), exchanges[i].split("\n", -1)))
                .toList();
    }

    private static <R> Golden<R> golden(Sample<R> sample, String[] lines) {
        return new Golden<>(sample, lines[0], lines[1], lines[2]);
    }

    static String text(String room) {
        String file = "golden/" + room + ".txt";
        try (InputStream in = requireNonNull(Golden.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return route + " " + answered.length();
    }
}
