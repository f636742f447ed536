package io.kabinet.client.wire;

/**
 * Where an operation goes; nothing of the operation is in it.
 *
 * @param method always POST so far: some clients send a GET twice without a word
 * @param path below the address of the operator, such as {@code /v1/account/balance}
 */
public record Route(String method, String path) {

    static Route post(String path) {
        return new Route("POST", path);
    }

    /** Where a change that goes here is looked up. */
    Route lookUp() {
        return new Route(method, path + "/look-up");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
