package io.kabinet.client.detailing.file;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Eight at a time tell the same as one by one. */
class EightBytesTest {

    private static final byte[] PLAIN = "a!~# |0}".getBytes(US_ASCII);

    @Test
    void every_byte_at_every_place_is_plain_or_not_as_it_is_alone() {
        for (int place = 0; place < Long.BYTES; place++) {
            for (int value = 0; value < 256; value++) {
                byte[] bytes = PLAIN.clone();
                bytes[place] = (byte) value;

                assertThat(EightBytes.plain(EightBytes.at(bytes, 0)))
                        .as("byte %d at %d", value, place)
                        .isEqualTo(isPlain(value) ? Long.BYTES : place);
            }
        }
    }

    @Test
    void the_first_that_is_not_plain_counts_whatever_stands_behind_it() {
        for (int first = 0; first < 256; first++) {
            for (int second = 0; second < 256; second++) {
                byte[] bytes = {'a', (byte) first, (byte) second, 'b', '"', 'c', '\\', 'd'};
                int expected = isPlain(first) ? isPlain(second) ? 4 : 2 : 1;

                assertThat(EightBytes.plain(EightBytes.at(bytes, 0)))
                        .as("bytes %d and %d", first, second)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void behind_the_array_there_are_zeros() {
        byte[] bytes = {'a', 'b', 'c'};

        assertThat(EightBytes.at(bytes, 1)).isEqualTo('b' + 256 * 'c');
        assertThat(EightBytes.at(bytes, 3)).isZero();
        assertThat(EightBytes.at(bytes, 7)).isZero();
        assertThat(EightBytes.plain(EightBytes.at(bytes, 0))).isEqualTo(3);
    }

    @Test
    void a_mask_keeps_the_first() {
        long word = EightBytes.at(PLAIN, 0);

        assertThat(word & EightBytes.mask(0)).isZero();
        assertThat(word & EightBytes.mask(-1)).isZero();
        assertThat(word & EightBytes.mask(2)).isEqualTo('a' + 256 * '!');
        assertThat(word & EightBytes.mask(8)).isEqualTo(word);
        assertThat(word & EightBytes.mask(9)).isEqualTo(word);
    }

    private static boolean isPlain(int value) {
        return value >= ' ' && value < 0x80 && value != '"' && value != '\\';
    }
}
