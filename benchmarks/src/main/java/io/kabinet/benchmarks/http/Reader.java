package io.kabinet.benchmarks.http;

import java.io.IOException;

/** A client that asks for the balance of one subscriber, with the same headers and the same body as all the others. */
interface Reader extends AutoCloseable {

    String PATH = "/v1/account/balance";
    String NUMBER = "79000000001";
    String BODY = "{\"of\":\"" + NUMBER + "\"}";
    String TOKEN = "a-session-of-a-benchmark";
    String JSON = "application/json";
    String ACCEPT = "application/json, application/problem+json";

    /** What came: bytes, or what was read from them. */
    Object read() throws IOException, InterruptedException;

    @Override
    default void close() {}
}
