package io.kabinet.client.http;

import java.io.IOException;

/** An answer that is not read to its end because of what it is; the message has words of ours alone. */
final class Odd extends IOException {

    private static final long serialVersionUID = 1L;

    private final String what;

    Odd(String what) {
        super(what);
        this.what = what;
    }

    String what() {
        return what;
    }
}
