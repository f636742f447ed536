/** Sends the client's bytes with OkHttp. */
module io.kabinet.okhttp {
    requires transitive io.kabinet.client;
    requires static transitive org.jspecify;
    requires transitive okhttp3;
    requires okio;
    requires kotlin.stdlib;

    exports io.kabinet.okhttp;
}
