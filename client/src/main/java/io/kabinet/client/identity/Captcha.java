package io.kabinet.client.identity;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A picture with letters that a person has to read, where the operator asks for it.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Captcha {

    private final String id;
    private final String mediaType;
    private final byte[] image;

    /**
     * A picture.
     *
     * @param id what the operator calls it
     * @param mediaType what the bytes are, such as {@code image/png}
     * @param image the bytes, which are copied
     */
    public Captcha(String id, String mediaType, byte[] image) {
        this.id = Objects.requireNonNull(id, "id");
        this.mediaType = Objects.requireNonNull(mediaType, "mediaType");
        this.image = image.clone();
    }

    /**
     * What the operator calls it.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * What the bytes are.
     *
     * @return for example {@code image/png}
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * The picture to show.
     *
     * @return a copy of the bytes
     */
    public byte[] image() {
        return image.clone();
    }

    /**
     * What a person reads in it.
     *
     * @param letters as typed
     * @return the answer to send along
     */
    public CaptchaAnswer answer(String letters) {
        return new CaptchaAnswer(id, letters);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Captcha captcha
                && captcha.id.equals(id)
                && captcha.mediaType.equals(mediaType)
                && Arrays.equals(captcha.image, image);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, mediaType, Arrays.hashCode(image));
    }

    @Override
    public String toString() {
        return "Captcha[" + id + ", " + mediaType + ", " + image.length + " bytes]";
    }
}
