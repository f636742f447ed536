package io.kabinet.checks.wrong.client;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonPointer;
import java.util.List;
import java.util.Optional;

/** One type for each place where a foreign type can stand. */
public final class ShowsJackson {

    private ShowsJackson() {}

    public static class InField {
        protected final Optional<JsonPointer> at = Optional.empty();
    }

    public static class InParameter {
        public InParameter(JsonPointer at) {}
    }

    public static class InReturn {
        public List<? extends JsonPointer> all() {
            return List.of();
        }
    }

    public static class InThrows {
        public void read() throws JsonParseException {}
    }

    @SuppressWarnings("serial")
    public static class InSuperclass extends JsonFactory {}

    public static class InTypeParameter<T extends JsonPointer> {}

    /** Right: nobody outside sees it. */
    public static class Unseen {
        private final JsonPointer at = JsonPointer.empty();

        boolean isEmpty() {
            return at.matches();
        }
    }
}
