package io.kabinet.client.detailing.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.MalformedInputException;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is UTF-8 and what is not, by the word of the JDK's own decoder. */
class Utf8BytesTest {

    private static final int CASES = 20_000;
    private static final String[] LETTERS = {
        "a", "\n", "plain text of ASCII, longer than eight", "Я", "Телеф.", "€", "😀", "ж1"
    };

    private int right;
    private int wrong;

    @Test
    void bytes_pass_unchanged_if_they_can_be_decoded_and_else_not_to_their_end() {
        String replayed = System.getProperty("kabinet.seed");
        LongStream seeds =
                replayed != null ? LongStream.of(Long.parseLong(replayed)) : new SplittableRandom(8).longs(CASES);
        seeds.forEach(this::holds);

        if (replayed == null) {
            assertThat(right).isGreaterThan(CASES / 10);
            assertThat(wrong).isGreaterThan(CASES / 10);
        }
    }

    private void holds(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        byte[] bytes = bytes(chance);
        boolean canBeDecoded = canBeDecoded(bytes);
        ByteArrayOutputStream passed = new ByteArrayOutputStream();
        boolean isWhole = true;
        try (Utf8Bytes in = new Utf8Bytes(new ByteArrayInputStream(bytes))) {
            byte[] piece = new byte[chance.nextInt(1, 40)];
            for (int count = in.read(piece, 0, piece.length); count >= 0; count = in.read(piece, 0, piece.length)) {
                passed.write(piece, 0, count);
            }
        } catch (MalformedInputException e) {
            isWhole = false;
        } catch (IOException e) {
            throw new AssertionError(e);
        }

        String story = "replay with -Dkabinet.seed=" + seed;
        assertThat(isWhole).as(story).isEqualTo(canBeDecoded);
        if (isWhole) {
            assertThat(passed.toByteArray()).as(story).isEqualTo(bytes);
        }
        right += isWhole ? 1 : 0;
        wrong += isWhole ? 0 : 1;
    }

    /** Letters of all lengths, in half of the cases with some bytes that are anything or with the end cut off. */
    private static byte[] bytes(SplittableRandom chance) {
        StringBuilder text = new StringBuilder();
        for (int letters = chance.nextInt(1, 30); letters > 0; letters--) {
            text.append(LETTERS[chance.nextInt(LETTERS.length)]);
        }
        byte[] bytes = text.toString().getBytes(UTF_8);
        if (chance.nextBoolean()) {
            bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
        }
        return chance.nextInt(4) == 0 ? Arrays.copyOf(bytes, chance.nextInt(bytes.length + 1)) : bytes;
    }

    private static boolean canBeDecoded(byte[] bytes) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
