package io.kabinet.examples.partnershop;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Texts kept once each, as UTF-8, and called by a number: 0 for the first one seen, and so on. For one thread. */
final class Names {

    private final ByteArena bytes = new ByteArena();
    private final IntColumn places = new IntColumn();
    private final Slots slots =
            new Slots(number -> Arrays.hashCode(bytes.at(places.get(number)).nextBytes()));

    int size() {
        return places.size();
    }

    /** The number of a text, a new one if it was never seen. */
    int numberOf(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        int known = find(utf8);
        if (known != Slots.NONE) {
            return known;
        }
        int number = places.add(bytes.size());
        bytes.putBytes(utf8);
        slots.add(Arrays.hashCode(utf8), number);
        return number;
    }

    /** The number of a text, or {@link Slots#NONE}. */
    int find(String text) {
        return find(text.getBytes(StandardCharsets.UTF_8));
    }

    String text(int number) {
        return new String(bytes.at(places.get(number)).nextBytes(), StandardCharsets.UTF_8);
    }

    private int find(byte[] utf8) {
        return slots.find(
                Arrays.hashCode(utf8), number -> bytes.at(places.get(number)).nextAre(utf8));
    }
}
